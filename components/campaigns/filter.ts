/** Narrowing a campaign's entries: by where they stand and by what is typed. Pure. */
import type { Return } from '../../lib/model/plan.ts';
import type { Standing } from '../../lib/rules/entries.ts';
import { fold, searchWords } from '../../lib/rules/queue/fold.ts';

export interface ReturnFilter {
  text: string;
  /** '' shows all. */
  standing: Standing | '';
}
export const NO_FILTER: ReturnFilter = { text: '', standing: '' };

const texts = new WeakMap<Return, string>();
/** All that a search looks through, folded once. */
function textOf(entry: Return): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const { account, excerpt, vote = '', url, out } = entry;
  const text = fold([account.name, account.handle, excerpt, vote, url, out].filter(Boolean).join('\n'));
  texts.set(entry, text);
  return text;
}

export function filtered(returns: readonly Return[], standings: ReadonlyMap<string, Standing>, { text, standing }: ReturnFilter): Return[] {
  const words = searchWords(text);
  return returns.filter(
    (entry) =>
      (!standing || standings.get(entry.id) === standing) &&
      words.every((spellings) => spellings.some((word) => textOf(entry).includes(word))),
  );
}
