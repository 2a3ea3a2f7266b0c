/** What is wrong with a file, in words with the place. */
import { BrokenFile } from '../../lib/exchange/broken.ts';
import { t } from '../../lib/i18n.ts';
import { codeOf, failureWords } from '../base/failure.ts';
import { sectionName } from './sections.ts';
import { isSection } from '../../lib/exchange/format.ts';

export function brokenWords(error: unknown): string {
  if (!(error instanceof BrokenFile)) return failureWords(codeOf(error));
  const { line, section, field, version } = error.place;
  if (error.code === 'newer') return t('options.brokenNewer', [version ?? '?']);
  if (error.code === 'not-ours') return t('options.brokenNotOurs');
  const place = section && isSection(section) ? t('options.brokenIn', [line, sectionName(section)]) : t('options.brokenLine', [line]);
  if (error.code === 'cut') return t('options.brokenCut', [place]);
  if (error.code === 'not-json') return t('options.brokenNotJson', [place]);
  return t('options.brokenRecord', [place, field ?? '–']);
}
