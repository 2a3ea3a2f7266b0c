/** Kinds, states, days and series in words. */
import { t } from '../../lib/i18n.ts';
import type { Channel } from '../../lib/model/channel.ts';
import type { ContentKind, EntryState, PlanEntry } from '../../lib/model/plan.ts';
import type { Colleague } from '../../lib/model/settings.ts';
import { dateFormat } from '../../lib/rules/format.ts';
import { weekNumber } from '../../lib/rules/plan/days.ts';
import type { Signer } from '../../lib/rules/plan/signoff.ts';
import { locale } from '../base/time.ts';

const camel = (text: string): string => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export const kindName = (kind: ContentKind): string => t(`plan.kind.${camel(kind)}` as never);
export const stateName = (state: EntryState): string => t(`plan.state.${camel(state)}` as never);
export const signerName = (signer: Signer): string => t(`plan.signer.${signer}` as never);

const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** 'Mo., 02.03.2026'. */
export const dayWords = (day: string): string =>
  dateFormat(locale(), { weekday: 'short', day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }).format(at(day));

/** 'Mo' for 0, as a calendar heads its columns. */
export const weekdayName = (weekday: number): string =>
  dateFormat(locale(), { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + weekday));

/** '02.03.'. */
const shortDay = (day: string): string => dateFormat(locale(), { day: '2-digit', month: '2-digit', timeZone: 'UTC' }).format(at(day));

/** 'KW 10 (02.03.)' for the week's Monday. */
export const weekWords = (monday: string): string => t('plan.week', [weekNumber(monday), shortDay(monday)]);

/** 'Mo., 02.03.2026, 09:30', or that there is no day. */
export const whenWords = ({ day, time }: Pick<PlanEntry, 'day' | 'time'>): string =>
  day === null ? t('plan.noDay') : time === null ? dayWords(day) : `${dayWords(day)}, ${time}`;

/** A topic for a sentence: never so long that the rest is not read. */
export const shortTopic = (topic: string): string => (topic.length > 80 ? `${topic.slice(0, 79).trimEnd()}…` : topic);

/** Names of the entry's channels; one that is gone from the inventory is said to be so. */
export const channelNamesOf = ({ channels }: Pick<PlanEntry, 'channels'>, all: readonly Channel[]): string[] =>
  channels.map((id) => all.find((channel) => channel.id === id)?.name ?? t('plan.channelGone'));

export const authorName = (id: string | null, team: readonly Colleague[]): string =>
  id === null ? '' : (team.find((one) => one.id === id)?.name ?? t('team.former'));
