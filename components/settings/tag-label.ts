/** Words on a tag. */
import { t } from '../../lib/i18n.ts';
import type { TagPreset } from '../../lib/model/settings.ts';

/** 'opinion-leader' → 'opinionLeader': the name of a message cannot hold a dash. */
const wordOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The label people read: the user's, else the built-in one in their language. */
export const tagLabel = ({ id, label }: TagPreset): string => label ?? t(`tags.${wordOf(id)}` as never);
