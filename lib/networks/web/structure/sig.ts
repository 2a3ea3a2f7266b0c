/** How an element looks to someone who knows no software: its tag, classes and the attributes that name a part. */
import { attr } from '../../shared/find.ts';

/** Attributes whose fixed words name a part of a page. */
const NAMING = ['itemprop', 'data-testid', 'data-test-id', 'role', 'rel', 'data-type', 'data-role', 'slot'] as const;

/** Class tokens that are the same on every entry: none with a long number in it. */
export const tokensOf = (el: Element): string[] =>
  (el.getAttribute('class') ?? '')
    .slice(0, 1000)
    .split(/\s+/)
    .filter((token) => token && !/\d{4}/.test(token));

/** Words of the class, id and naming attributes, for the vocabularies. */
export function wordsOf(el: Element): string {
  let words = `${attr(el, 'class')} ${el.id}`.slice(0, 300);
  for (const name of NAMING) {
    const value = el.getAttribute(name);
    if (value) words += ` ${value.slice(0, 60)}`;
  }
  return words;
}

/** Tag, classes and naming attributes; equal on the same part of every entry. `known`: class tokens that are no entry's own. */
export function sigOf(el: Element, known: ReadonlySet<string> | null = null): string {
  const tokens = tokensOf(el);
  let sig = `${el.localName}.${(known ? tokens.filter((token) => known.has(token)) : tokens).join('.')}`;
  const stem = /^([a-z][a-z_-]{3,})\d+$/i.exec(el.id)?.[1];
  if (stem) sig += `#${stem}`;
  for (const name of NAMING) {
    const value = el.getAttribute(name);
    if (value && !/\d{3}/.test(value)) sig += `[${value.slice(0, 40)}]`;
  }
  return sig;
}
