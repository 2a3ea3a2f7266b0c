/** Labels of tags: the user's own words, or the built-in one's translated label. */
import { t } from '../../lib/i18n.ts';
import type { TagPreset } from '../../lib/model/settings.ts';

/** 'opinion-leader' → the locales' key 'tags.opinionLeader' (a message name cannot hold a dash). */
const keyOf = (id: string): string => `tags.${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

export const tagLabel = (tag: TagPreset): string => tag.label ?? (t as (key: string) => string)(keyOf(tag.id));
