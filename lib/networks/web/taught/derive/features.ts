/** What of an element's own attributes will hold tomorrow: the stable features a taught selector is made of. */

/** Classes that tell a state or a place in the list, not what the element is. */
const STATE =
  /^(is|has|js|no)-|^(odd|even|alt|first|last|active|selected|current|open|closed|new|unread|hover|focus|visible|hidden|collapsed|expanded|highlight(ed)?|sticky|pinned)$|(^|[-_])(depth|level|row|col|item|index|nth)[-_]?\d+$|\d{3,}/i;
/** Class names a build tool made: hashes, CSS modules, atomic classes. */
const HASHED =
  /^(css|sc|jsx|emotion|svelte|astro|chakra|mui)-|__?[A-Za-z0-9]*\d[A-Za-z0-9]*$|(?=.*[a-z])(?=.*[A-Z])(?=.*\d)|^[a-z]{1,3}\d|^x[0-9a-z]{4,}$|-(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{5,}$|^_/;

/** Is this class the page's own name for the thing? */
export const isStableClass = (name: string): boolean =>
  name.length >= 2 && name.length <= 50 && /^[A-Za-z][\w-]*$/.test(name) && !STATE.test(name) && !HASHED.test(name) && !/^rk-/.test(name);

/** Attributes whose value says what an element is. */
const VALUED = ['data-testid', 'data-test-id', 'data-qa', 'data-e2e', 'data-role', 'data-type', 'role', 'itemprop', 'slot', 'rel'];

const quoted = (value: string): string => `"${value}"`;
const isPlain = (value: string): boolean => /^[\w\s:./-]{1,60}$/.test(value);

/** Features of one element as selectors without a tag ('.comment', '[data-testid="tweet"]', '[id^="comment-"]'), most telling first. */
export function featuresOf(el: Element): string[] {
  const found: string[] = [];
  for (const name of VALUED) {
    const value = el.getAttribute(name);
    if (value && isPlain(value) && !/\d{3,}/.test(value)) found.push(`[${name}=${quoted(value)}]`);
  }
  const type = el.getAttribute('itemtype');
  if (type) found.push(`[itemtype$=${quoted(type.replace(/^.*\//, '/'))}]`);
  const prefix = /^([A-Za-z][\w-]*?[A-Za-z_-])\d+$/.exec(el.id)?.[1];
  if (prefix) found.push(`[id^=${quoted(prefix)}]`);
  for (const { name } of el.attributes)
    if (/^data-[a-z-]+$/.test(name) && !VALUED.includes(name) && !/^data-(v|reactid|react)/.test(name)) found.push(`[${name}]`);
  for (const name of el.classList) if (isStableClass(name)) found.push(`.${name}`);
  if (el.localName.includes('-')) found.push('');
  return found;
}

/** Selectors for an element by its own features, most general last: 'li[id^="comment-"]', 'li.comment', 'time'. */
export function selectorsOf(el: Element): string[] {
  const tag = /^[a-z][a-z0-9-]*$/.test(el.localName) ? el.localName : '*';
  return [...new Set([...featuresOf(el).map((feature) => tag + feature), tag])];
}
