/** Which field on a page an answer belongs into: the one the user chose, else the one there can be no doubt about. */
import { describe, expect, it } from 'vitest';
import { createComposers } from '../../lib/reader/composers.ts';
import type { Network } from '../../lib/networks/network.ts';
import { layout, openPage, village } from './village.ts';

const network: Network = {
  ...village,
  layouts: [
    { ...layout, composers: [{ field: 'form.write textarea,form.write .box', send: 'button' }] },
    { ...layout, id: 'old', composers: [{ field: 'iframe.old', send: 'button' }] },
  ],
};
const box = (id: string, rest = ''): string => `<form class="write"><textarea id="${id}" ${rest}></textarea></form>`;
const comment = (id: string, inside = ''): string => `<article data-id="${id}"><p>${id}</p>${inside}</article>`;

function open(body: string, of = network) {
  const { root, view } = openPage(body);
  // jsdom draws nothing.
  view.Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('[hidden]');
  };
  const composers = createComposers(root, of);
  const entries = (): Element[] => [...root.querySelectorAll('article')];
  const find = (to: string | null): string => {
    const field = composers.find(to === null ? null : root.querySelector(`[data-id="${to}"]`), entries());
    return typeof field === 'string' ? field : field.id;
  };
  const focus = (id: string): void => root.getElementById(id)?.focus();
  return { root, find, focus, composers };
}

describe('the field for an answer', () => {
  it('is the page’s only one', () => {
    expect(open(comment('1') + box('a')).find('1')).toBe('a');
    expect(
      open(`${comment('1')}<form class="write"><div class="box"><div id="a" contenteditable="true"></div></div></form>`).find('1'),
    ).toBe('a');
  });

  it('is none where none is open: hidden, locked, or not there', () => {
    for (const body of [
      '',
      `<div hidden>${box('a')}</div>`,
      box('a', 'readonly'),
      box('a', 'disabled'),
      '<textarea id="search"></textarea>',
    ])
      expect(open(comment('1') + body).find('1')).toBe('none');
  });

  it('of several is the nearest around the comment; of equally near ones the user must say', () => {
    const page = `<section>${comment('1')}${box('a')}</section><section>${comment('2')}${box('b')}</section>`;
    expect(open(page).find('1')).toBe('a');
    expect(open(page).find('2')).toBe('b');
    expect(open(comment('1') + box('a') + box('b')).find('1')).toBe('several');
  });

  it('is never the one inside another comment, unless the user chose it', () => {
    const page = open(comment('1') + comment('2', box('a')));
    expect(page.find('1')).toBe('none');
    expect(page.find('2')).toBe('a');
    page.focus('a');
    expect(page.find('1')).toBe('a');
    // Comments that lie in one another: the thread's field is no other's.
    expect(open(comment('1', comment('2') + box('a'))).find('2')).toBe('a');
  });

  it('is the one that has the focus, or had it last, as long as it is open', () => {
    const page = open(`${comment('1') + box('a') + box('b')}<input id="search">`);
    page.focus('b');
    expect(page.find('1')).toBe('b');
    page.focus('search');
    expect(page.find('1')).toBe('b');
    page.focus('a');
    expect(page.find('1')).toBe('a');
    page.root.getElementById('a')?.closest('form')?.remove();
    expect(page.find('1')).toBe('b');
    page.composers.stop();
  });

  it('is what the user clicked into where the network’s folder knows no field', () => {
    for (const of of [network, village]) {
      const page = open(`${comment('1')}<textarea id="new"></textarea><input id="search">`, of);
      expect(page.find('1')).toBe('none');
      page.focus('search');
      expect(page.find('1')).toBe('none');
      page.focus('new');
      expect(page.find('1')).toBe('new');
    }
  });

  it('for a comment that is not on this page is only what the user chose', () => {
    const page = open(comment('1') + box('a'));
    expect(page.find(null)).toBe('none');
    page.focus('a');
    expect(page.find(null)).toBe('a');
  });

  it('may lie in a frame of the page', () => {
    const page = open(`${comment('1')}<iframe class="old"></iframe>`);
    expect(page.find('1')).toBe('none');
    const body = page.root.querySelector('iframe')?.contentDocument?.body as HTMLElement;
    body.id = 'inner';
    body.setAttribute('contenteditable', 'true');
    (body.ownerDocument.defaultView as Window & typeof globalThis).Element.prototype.checkVisibility = () => true;
    expect(page.find('1')).toBe('inner');
  });
});
