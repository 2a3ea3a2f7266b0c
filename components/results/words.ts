/** Kinds, places, lights, units and figures in words. */
import { t } from '../../lib/i18n.ts';
import type { ChainPlace, Criterion, CriterionKind } from '../../lib/model/results.ts';
import type { Light } from '../../lib/rules/goals/light.ts';
import type { Period, Unit } from '../../lib/rules/kpi/results.ts';
import { dateFormat, numberFormat } from '../../lib/rules/format.ts';
import { locale, span } from '../base/time.ts';

/** 'within-target' → 'withinTarget': the name of a message cannot hold a dash. */
export const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export const kindName = (kind: CriterionKind): string => t(`results.kind.${camel(kind)}` as never);
export const criterionName = ({ name, kind }: Pick<Criterion, 'name' | 'kind'>): string => name || kindName(kind);
export const placeName = (place: ChainPlace): string => t(`results.place.${place}` as never);
export const lightName = (light: Light): string => t(`results.light.${light}` as never);
export const perName = (per: Criterion['per']): string => t(`results.per.${per}` as never);
export const sourceName = (source: Criterion['source']): string => t(`results.source.${source}` as never);

/** A number with at most so many decimals. */
export const decimal = (value: number, digits = 1): string => numberFormat(locale(), { maximumFractionDigits: digits }).format(value);

/** A value in its unit: '3 Std. 5 Min.', '12,5 %', '47'. */
export function valueWords(value: number, unit: Unit | string): string {
  if (unit === 'minutes') return value < 0 ? `−${span(-value)}` : span(value);
  if (unit === 'days') return t('results.unitDays', [decimal(value)]);
  if (unit === 'percent' || unit === '%') return `${decimal(value)} %`;
  if (unit === 'ratio') return decimal(value, 2);
  return unit === 'count' || unit === 'score' || unit === '' ? decimal(value) : `${decimal(value)} ${unit}`;
}

/** '02.03.2026' of a day 'YYYY-MM-DD'. */
export const dayName = (day: string): string =>
  dateFormat(locale(), { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));

/** '01.02.2026 – 02.03.2026'. */
export const periodName = ({ from, to }: Period): string => (from === to ? dayName(from) : `${dayName(from)} – ${dayName(to)}`);

/** '02.03.' for the axis of a chart. */
export const shortDay = (day: string): string =>
  dateFormat(locale(), { day: '2-digit', month: '2-digit', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
