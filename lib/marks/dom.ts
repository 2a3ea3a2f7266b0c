/** Building our own elements. Texts are only ever set as text: a poisoned name stays a string. */

type Props = Record<string, string | boolean | undefined | ((event: Event) => void)>;

/** An element with attributes, listeners (`on…`) and children; strings become text nodes, null is left out. */
export function h(root: Document, tag: string, props: Props = {}, ...children: (Node | string | null)[]): HTMLElement {
  const el = root.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') el.addEventListener(name.slice(2), value);
    else if (value === true) el.setAttribute(name, '');
    else if (typeof value === 'string') el.setAttribute(name, value);
  }
  el.append(...children.filter((child) => child !== null));
  return el;
}

/** Fills $1 … $9 of a word. */
export const fill = (word: string | undefined, ...values: string[]): string => (word ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');

/** Words of the locales' section `page`, as they came with hello. */
export type Words = Readonly<Record<string, string>>;
