/** The little that is kept of somebody's words (FIELD.md, people outside). Pure. */
import { EXCERPT } from '../model/records.ts';
import type { Account } from '../model/sighting.ts';
import { fold } from '../networks/shared/text.ts';

/** The beginning of a text on one line, EXCERPT characters at most, '…' where it was cut, never half an emoji. */
export function excerptOf(text: string): string {
  const folded = fold(text, EXCERPT * 4);
  if (folded.length <= EXCERPT) return folded;
  return `${folded
    .slice(0, EXCERPT - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}

/** An account as it is kept: the name on one line and of bearable length. */
export const keptAccount = ({ name, url, handle, id }: Account): Account => ({
  name: fold(name, 200),
  url,
  handle,
  ...(id == null ? {} : { id }),
});
