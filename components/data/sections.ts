/** Kinds of records of a file, in words. */
import type { Section } from '../../lib/exchange/format.ts';
import { t } from '../../lib/i18n.ts';
import { isSimple } from '../../lib/model/simple.ts';

export function sectionName(section: Section): string {
  if (isSimple(section)) return t(`kinds.${section}`);
  if (section === 'settings') return t('options.kindSettings');
  if (section === 'dropped') return t('options.kindDropped');
  if (section === 'people') return t('options.kindPeople');
  return section === 'items' ? t('options.kindItems') : t('options.kindInteractions');
}
