/** An invented network for tests of the reader: the plainest page that can grow, reuse its nodes and navigate. */
import { JSDOM } from 'jsdom';
import type { CommentSighting } from '../../lib/model/sighting.ts';
import type { Action, Layout, Network } from '../../lib/networks/network.ts';

const text = (el: Element, selector: string): string => el.querySelector(`:scope > ${selector}`)?.textContent ?? '';

export const reads: string[] = [];

export const layout: Layout = {
  id: 'plain',
  nesting: 'two-level',
  fits: ({ root }) => root.querySelector('main') !== null,
  entries: ['article'],
  attributes: ['data-id'],
  identify: (el) => (el.getAttribute('data-id') ? `${el.getAttribute('data-id')} ${text(el, 'p')}` : null),
  read: (el, { url }) => {
    const id = el.getAttribute('data-id') as string;
    reads.push(id);
    if (id === 'broken') throw new TypeError('odd');
    const author = { name: text(el, 'b'), url: `https://village.example/@${text(el, 'b')}`, handle: text(el, 'b') };
    const shared = { url: `${url.origin}/${id}`, author, text: text(el, 'p'), time: { from: 1000, to: 1000 } };
    if (el.getAttribute('data-kind') === 'post') return { type: 'post', id, aliases: [], ad: false, ...shared };
    const parent = el.getAttribute('data-parent');
    const comment: CommentSighting = {
      type: 'comment',
      id,
      post: 'p',
      parent,
      byPostAuthor: false,
      repliesShown: 0,
      repliesHidden: 0,
      ...shared,
    };
    return comment;
  },
  viewer: () => ({ name: 'Us', url: 'https://village.example/@us', handle: 'us' }),
  promises: ({ url }) => url.pathname.startsWith('/thread'),
  anchors: (el) => ({ name: el.querySelector(':scope > b'), time: el.querySelector(':scope > time') }),
  action: (target, { root }): Action | null => {
    const button = target.closest('button.like');
    if (!button) return null;
    const id = button.closest('article')?.getAttribute('data-id') ?? null;
    const now = (): boolean | null => root.querySelector(`article[data-id="${id}"] button.like`)?.hasAttribute('data-on') ?? null;
    return { kind: 'reaction', on: button.hasAttribute('data-on'), now, target: { type: 'post', id, url: null, account: null } };
  },
};

export const village: Network = {
  id: 'village',
  name: 'Village',
  hosts: ['https://village.example/*'],
  termsUrl: null,
  proposed: 'overlay',
  page: (url) => ({ kind: url.pathname.startsWith('/thread') ? 'post' : 'feed', url: url.origin + url.pathname }),
  accountKeys: ({ handle }) => (handle ? [handle.toLowerCase()] : []),
  layouts: [layout],
};

/** Markup of an entry. */
export const entry = (id: string, { by = 'anna', words = `text ${id}`, kind = 'comment', parent = '' } = {}): string =>
  `<article data-id="${id}" data-kind="${kind}"${parent && ` data-parent="${parent}"`}><b>${by}</b><time>2 Std.</time><p>${words}</p><button class="like">Like</button></article>`;

/** A visible page of the village. `hidden` can be switched. */
export function openPage(body = '', path = '/thread/1') {
  const dom = new JSDOM(`<!doctype html><html><body><main>${body}</main></body></html>`, {
    url: `https://village.example${path}`,
    pretendToBeVisual: true,
  });
  const root = dom.window.document;
  const main = root.querySelector('main') as HTMLElement;
  let hidden = false;
  Object.defineProperty(root, 'visibilityState', { get: () => (hidden ? 'hidden' : 'visible') });
  return {
    dom,
    root,
    main,
    view: dom.window as unknown as Window & typeof globalThis,
    /** Adds entries at the end, as a script of the page does. */
    grow(...entries: string[]): void {
      const box = root.createElement('div');
      box.innerHTML = entries.join('');
      main.append(...box.childNodes);
    },
    show(on: boolean): void {
      hidden = !on;
      root.dispatchEvent(new dom.window.Event('visibilitychange'));
    },
    at: (id: string): HTMLElement => root.querySelector(`article[data-id="${id}"]`) as HTMLElement,
  };
}

/** Waits, at most ten seconds, until `look` gives something true. */
export async function until<T>(look: () => T): Promise<NonNullable<T>> {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = look();
    if (found) return found as NonNullable<T>;
    if (Date.now() > end) throw new Error(`not in time: ${look}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
