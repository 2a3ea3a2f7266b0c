/** Looking into closed shadow roots in tests: jsdom has no other way than to remember them when they are made. */
import { vi } from 'vitest';
import type { JSDOM } from 'jsdom';

/** Remembers the shadow roots made in this window from now on. */
export function peekInto({ window }: JSDOM): (host: Element | null) => ShadowRoot {
  const roots = new WeakMap<Element, ShadowRoot>();
  const attach = window.Element.prototype.attachShadow;
  vi.spyOn(window.Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    if (init.mode !== 'closed') throw new Error('open to the page');
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
  return (host) => {
    const root = host && roots.get(host);
    if (!root) throw new Error('no shadow root');
    return root;
  };
}

/** German words of the page, as the background sends them. */
export { default as locale } from '../../locales/de.json' with { type: 'json' };
