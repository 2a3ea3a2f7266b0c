/** What is wrong with reading, in sentences. */
import { t } from '../../lib/i18n.ts';
import type { Health } from '../../lib/model/records.ts';
import type { Finding } from '../../lib/rules/health.ts';
import { number } from '../base/time.ts';

/** What a gap means. */
export function gapWords({ kind, detail }: Pick<NonNullable<Health['lastGap']>, 'kind' | 'detail'>): string {
  if (kind === 'no-layout') return t('health.gapNoLayout');
  if (kind === 'no-entries') return detail === 'comment' ? t('health.gapNoComments') : t('health.gapNoEntries');
  if (kind === 'missing-field') {
    if (detail === 'author') return t('health.gapAuthor');
    return detail === 'time' ? t('health.gapTime') : t('health.gapText');
  }
  return t('health.gapError');
}

/** What is not as it used to be. */
export function findingWords(finding: Finding): string {
  if (finding.kind === 'empty') return t('health.findingEmpty', [number(finding.pages)]);
  if (finding.kind === 'stand-in') return t('health.findingStandIn', [readerName(finding.reader)]);
  const { field, entries } = finding;
  if (field === 'author') return t('health.findingAuthor', [number(entries)]);
  return field === 'time' ? t('health.findingTime', [number(entries)]) : t('health.findingText', [number(entries)]);
}

/** Name of a reader: the general ones in words, a network's own by the page generation it knows. */
export function readerName(reader: string): string {
  if (reader === 'structure') return t('health.readerStructure');
  if (reader === 'markup') return t('health.readerMarkup');
  if (reader === 'taught') return t('health.readerTaught');
  return reader === '' ? t('health.readerNone') : t('health.readerNamed', [reader]);
}
