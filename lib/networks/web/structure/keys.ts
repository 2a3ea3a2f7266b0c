/** What an element has in common with its likes, as selectors: candidates for 'this is an entry'. */
import { tokensOf } from './sig.ts';

export interface Key {
  css: string;
  /** Sharper than the selector where a selector cannot say it. */
  test(el: Element): boolean;
}

/** A class name in a selector. */
function escaped(token: string): string {
  const rest = token.replace(/[^\w\u0080-\uffff-]/g, '\\$&');
  if (/^\d/.test(rest)) return `\\3${rest[0]} ${rest.slice(1)}`;
  return /^-(\d|$)/.test(rest) ? `\\${rest}` : rest;
}
const quoted = (value: string): string => `"${value.replace(/["\\\n]/g, '\\$&')}"`;

/** Attributes whose values say nothing of what an element is. */
const NOT_TELLING =
  /^(class|style|href|src|dir|lang|title|tabindex|width|height|aria-(labelledby|describedby|controls|owns|label|posinset|setsize|level|expanded)|on\w+)$/;

/** Tag (or a lasting id) and classes of an element as a selector. */
export const fullCss = (el: Element): string =>
  (/^[a-z][\w-]*$/i.test(el.id) && !/\d/.test(el.id) ? `#${el.id}` : el.localName) + classesCss(el);

const classesCss = (el: Element): string =>
  tokensOf(el)
    .slice(0, 12)
    .map((token) => `.${escaped(token)}`)
    .join('');

/** Tag and classes as a selector. */
export const looksCss = (el: Element): string => el.localName + classesCss(el);

/** The keys of an element, sharpest last. `known` keeps one object a selector. */
export function keysOf(el: Element, known: Map<string, Key>): Key[] {
  const out: Key[] = [];
  const add = (css: string, test: Key['test']): void => {
    let key = known.get(css);
    if (!key) {
      key = { css, test };
      known.set(css, key);
    }
    out.push(key);
  };
  const tag = el.localName;
  if (tag === 'body' || tag === 'html') return out;
  const tokens = tokensOf(el);
  for (const token of tokens.slice(0, 10)) add(`${tag}.${escaped(token)}`, (at) => at.localName === tag && at.classList.contains(token));
  // Rows by turns: windowbg and windowbg2, row1 and row2.
  for (const token of tokens.slice(0, 4)) {
    const stem = token.replace(/[12]$/, '');
    if (stem.length < 3) continue;
    add(
      `${tag}[class*=${quoted(stem)}]`,
      (at) => at.localName === tag && [...at.classList].some((one) => one === stem || one === `${stem}1` || one === `${stem}2`),
    );
  }
  if (tokens.length > 1) {
    const some = tokens.slice(0, 12);
    add(looksCss(el), (at) => at.localName === tag && some.every((token) => at.classList.contains(token)));
  }
  if (/^[a-z][\w-]*$/i.test(el.id) && !/\d/.test(el.id)) {
    const { id } = el;
    add(`${tag}#${id}`, (at) => at.localName === tag && at.id === id);
  }
  if (tag.includes('-') || tag === 'article') add(tag, (at) => at.localName === tag);
  // Posts and their comments are both articles where one is in the list's count and the other can only be focused.
  const role = el.getAttribute('role');
  if (role && /^[a-z]+$/.test(role)) {
    for (const more of ['aria-posinset', 'tabindex', 'aria-label', 'aria-labelledby']) {
      const has = el.hasAttribute(more);
      add(
        `${tag}[role="${role}"]${has ? `[${more}]` : `:not([${more}])`}`,
        (at) => at.localName === tag && at.getAttribute('role') === role && at.hasAttribute(more) === has,
      );
    }
  }
  for (const { name, value } of el.attributes) {
    if (NOT_TELLING.test(name) || value.length > 300 || !/^[\w:-]+$/.test(name)) continue;
    const stem = /^\D*/.exec(value)?.[0] ?? '';
    if (stem.length === value.length) {
      if (value.length > 2 && value.length < 60 && name !== 'id')
        add(`${tag}[${name}=${quoted(value)}]`, (at) => at.localName === tag && at.getAttribute(name) === value);
    } else if (stem.length > 1)
      add(
        `[${name}^=${quoted(stem)}]`,
        (at) => /^\d/.test(at.getAttribute(name)?.slice(stem.length) ?? '') && at.getAttribute(name)?.startsWith(stem) === true,
      );
    else if (name.startsWith('data-')) add(`${tag}[${name}]`, (at) => at.localName === tag && at.hasAttribute(name));
  }
  const around = el.parentElement;
  if (around && around.localName !== 'html') {
    const outer = around.localName;
    const some = tokensOf(around).slice(0, 12);
    const id = /^[a-z][\w-]*$/i.test(around.id) && !/\d/.test(around.id) ? around.id : '';
    add(`${fullCss(around)} > ${tag}`, (at) => {
      const parent = at.parentElement;
      return (
        at.localName === tag &&
        parent?.localName === outer &&
        (!id || parent.id === id) &&
        some.every((token) => parent.classList.contains(token))
      );
    });
  }
  return out;
}
