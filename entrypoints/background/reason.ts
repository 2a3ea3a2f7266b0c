/** Why an item is due when it is, in words; empty for what waits for nobody. */
import { currentLanguage, t } from '../../lib/i18n.ts';
import type { Item } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { whyDue } from '../../lib/rules/why.ts';
import { type Translate, whyText } from '../../lib/rules/why-text.ts';

export function reasonOf(item: Item, { target, hours }: Pick<Settings, 'target' | 'hours'>, now: number): string {
  if (item.state === 'answered' || item.state === 'done') return '';
  return whyText(whyDue(item.first, target, hours), t as Translate, currentLanguage(), now);
}
