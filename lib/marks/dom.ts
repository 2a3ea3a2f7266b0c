/** Building our own elements. Texts are only ever set as text: a poisoned name stays a string. */

type Props = Record<string, string | ((event: Event) => void) | undefined>;

/** An element with attributes, listeners (a function under the event's name) and children; strings become text nodes. */
export function h(root: Document, tag: string, props: Props = {}, ...children: (Node | string)[]): HTMLElement {
  const el = root.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') el.addEventListener(name, value);
    else if (value !== undefined) el.setAttribute(name, value);
  }
  el.append(...children);
  return el;
}

/** Fills $1 and $2 of a word. */
export const fill = (word: string | undefined, ...values: string[]): string =>
  (word ?? '').replace(/\$(\d)/g, (_, n) => values[n - 1] ?? '');

/** Words of the locales' section `page`, as they came with hello. */
export type Words = Readonly<Record<string, string>>;

/** A colour as the settings allow it, else none: nothing else may reach a style. */
export const safeColor = (color: string): string => (/^#[0-9a-f]{6}$/i.test(color) ? color : '#4b5563');
