/** What a table of values says in the page's language. */
import type { BadReason, MeasuresWords } from '../../../lib/exchange/measures-csv.ts';
import { currentLanguage, t } from '../../../lib/i18n.ts';
import { criterionName } from '../words.ts';

export const csvWords = (): MeasuresWords => ({
  head: [t('results.field.criterion'), t('results.field.day'), t('results.field.value')],
  name: criterionName,
  mark: currentLanguage() === 'de' ? ',' : '.',
});

export const badWords = (why: BadReason): string => t(`results.bad.${why}` as never);
