/** Kinds, states, figures and rhythms of channels in words; and what their tables say. */
import { t } from '../../lib/i18n.ts';
import { CHANNEL_COLUMNS, type ChannelWords, CHOICES } from '../../lib/exchange/channels-csv.ts';
import { MEASUREMENT_COLUMNS, type MeasurementWords } from '../../lib/exchange/measurements-csv.ts';
import { CHANNEL_OFFERS, type ChannelKind, type ChannelState, METRICS, type Metric, type Rhythm } from '../../lib/model/channel.ts';
import { DIALOGUE_DAYS, type Dialogue } from '../../lib/rules/channels/dialogue.ts';
import type { RhythmKept } from '../../lib/rules/channels/rhythm.ts';
import { dateFormat } from '../../lib/rules/format.ts';
import { dayText, locale, moment, number } from '../base/time.ts';
import { departmentName } from '../team/words.ts';

export const kindName = (kind: ChannelKind): string => t(`channels.kind.${kind}` as never);
export const stateName = (state: ChannelState): string => t(`channels.state.${state}` as never);
export const metricName = (metric: Metric): string => t(`channels.metric.${metric}` as never);
export const offerName = (offer: (typeof CHANNEL_OFFERS)[number]): string => t(`channels.offer.${offer.replace('-', '_')}` as never);
export const sourceName = (source: 'page' | 'hand' | 'csv'): string => t(`channels.source.${source}` as never);

const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** 'YYYY-MM-DD' as people write it: '14.09.2026', '14/09/2026'. */
export const dayWords = (day: string): string => dayText(noon(day), 'UTC');

/** Without its year, for an axis. */
export const shortDay = (day: string): string =>
  dateFormat(locale(), { day: '2-digit', month: '2-digit', timeZone: 'UTC' }).format(noon(day));

/** Where the rhythm stands, as a sentence; `zone` the settings'. */
export function rhythmState({ state, missing, neededBy }: RhythmKept, per: Rhythm['per'], zone: string): string {
  if (state === 'kept') return per === 'week' ? t('channels.keptWeek') : t('channels.keptMonth');
  const by = neededBy === null ? '' : moment(neededBy, zone);
  const need = neededBy === null ? t('channels.tooLate', missing, [number(missing)]) : t('channels.needed', missing, [number(missing), by]);
  return state === 'broken' ? `${t('channels.broken')} ${need}` : need;
}

/** "12 Antworten und Kommentare, 4 eigene Beiträge in 90 Tagen". */
export const dialogueWords = ({ talk, posts }: Dialogue): string =>
  t('channels.dialogueOf', [number(talk), number(posts), number(DIALOGUE_DAYS)]);

export const percent = (share: number): string => t('channels.percent', [number(Math.round(share * 100))]);

/** A record of each of `ids` by `name`. */
const named = <Id extends string>(ids: readonly Id[], name: (id: Id) => string): Record<Id, string> =>
  Object.fromEntries(ids.map((id) => [id, name(id)])) as Record<Id, string>;

export const channelWords = (): ChannelWords => ({
  column: named(CHANNEL_COLUMNS, (id) => t(`channels.column.${id}` as never)),
  kind: named(CHOICES.kind, kindName),
  state: named(CHOICES.state, stateName),
  department: named(CHOICES.department, departmentName),
  offer: named(CHANNEL_OFFERS, offerName),
  per: { week: t('channels.week'), month: t('channels.month') },
  answer: { yes: t('channels.yes'), no: t('channels.no') },
});

export const measurementWords = (): MeasurementWords => ({
  column: named(MEASUREMENT_COLUMNS, (id) => t(`channels.column.${id}` as never)),
  metric: named(METRICS, metricName),
  source: named(['page', 'hand', 'csv'] as const, sourceName),
});
