import { describe, expect, it } from 'vitest';
import { createBoard } from '../../lib/marks/board.ts';
import type { Mark, TagMark } from '../../lib/messages.ts';
import { PageState } from '../../lib/reader/page.ts';
import { entry, layout, openPage, village } from '../reader/village.ts';
import { locale, peekInto } from './peek.ts';

const HOUR = 3_600_000;
const NOW = 100 * HOUR;

const mark = (comment: string, more: Partial<Mark> = {}): Mark => ({
  comment,
  item: `item-${comment}`,
  state: 'overdue',
  since: NOW - 52 * HOUR,
  exact: true,
  ...more,
});
const tag = (key: string, ...labels: string[]): TagMark => ({
  person: `person-${key}`,
  keys: [key],
  tags: labels.map((label) => ({ label, color: '#15803d' })),
});

function open(body: string) {
  const page = openPage(body);
  const peek = peekInto(page.dom);
  const clock = { now: NOW };
  const ctx = { root: page.root, url: new URL(page.view.location.href), now: 0 };
  const state = PageState.of(village, ctx);
  const opened: unknown[] = [];
  const board = createBoard({
    root: page.root,
    words: locale.page,
    now: () => clock.now,
    entryAt: (el) => state.known.get(el)?.entry,
    all: () => state.known.keys(),
    anchors: layout.anchors,
    keysOf: ({ author }) => village.accountKeys(author, null),
    open: (what) => void opened.push(what),
  });
  /** As the reader does when something changed. */
  const look = (): void => {
    for (const el of page.root.querySelectorAll('article')) {
      state.take(el, ctx);
      if (state.known.has(el)) board.show(el);
      else board.drop(el);
    }
  };
  const drawn = (): string[] =>
    [...page.root.querySelectorAll('rk-mark, rk-tag')].map(
      (host) => `${host.closest('article')?.getAttribute('data-id')} ${host.localName} ${peek(host).querySelector('button')?.textContent}`,
    );
  return { ...page, board, state, ctx, clock, peek, look, drawn, opened };
}

describe('marks', () => {
  it('stand after the time, tags after the name, with opaque ids and a state only', () => {
    const { board, root, drawn } = open(entry('1', { by: 'anna' }) + entry('2', { by: 'ben' }));
    board.update([mark('1')], [tag('anna', 'Kunde')], ['1', '2']);
    expect(drawn()).toEqual(['1 rk-tag Kunde', '1 rk-mark ! 2 T 4 Std. offen']);
    expect(root.querySelector('time')?.nextElementSibling?.outerHTML).toBe('<rk-mark data-item="item-1" data-state="overdue"></rk-mark>');
    expect(root.querySelector('b')?.nextElementSibling?.outerHTML).toBe('<rk-tag data-person="person-anna"></rk-tag>');
  });

  it('never double, however often they are drawn', () => {
    const { board, look, drawn } = open(entry('1'));
    for (let n = 0; n < 3; n++) {
      board.update([mark('1')], [tag('anna', 'Kunde', 'Presse')], ['1']);
      look();
      board.tick();
    }
    expect(drawn()).toEqual(['1 rk-tag KundePresse', '1 rk-mark ! 2 T 4 Std. offen']);
  });

  it('come back when the page redraws its nodes', () => {
    const { board, look, drawn, at } = open(entry('1'));
    board.update([mark('1')], [], ['1']);
    const time = at('1').querySelector('time') as Element;
    at('1').querySelector('rk-mark')?.remove();
    time.replaceWith(time.cloneNode(true));
    look();
    expect(drawn()).toHaveLength(1);
  });

  it('do not stay at a node that shows somebody else now', () => {
    const { board, look, drawn, at } = open(entry('1', { by: 'anna' }) + entry('2', { by: 'ben' }));
    board.update([mark('1'), mark('2', { state: 'answered' })], [tag('anna', 'Kunde')], ['1', '2']);
    at('1').setAttribute('data-id', '3');
    (at('3').querySelector('b') as Element).textContent = 'carla';
    look();
    expect(drawn()).toEqual(['2 rk-mark ✓']);
    at('3').setAttribute('data-id', '2');
    look();
    expect(drawn()).toEqual(['2 rk-mark ✓', '2 rk-mark ✓']);
  });

  it('are put away by an answer that has none for a comment, and left alone by news about others', () => {
    const { board, drawn } = open(entry('1') + entry('2'));
    board.update([mark('1'), mark('2')], [], ['1', '2']);
    board.update([mark('2', { state: 'done' })], []);
    expect(drawn()).toEqual(['1 rk-mark ! 2 T 4 Std. offen', '2 rk-mark ✓']);
    board.update([], [], ['2']);
    expect(drawn()).toEqual(['1 rk-mark ! 2 T 4 Std. offen']);
  });

  it('chips go with the last tag', () => {
    const { board, drawn } = open(entry('1'));
    board.update([], [tag('anna', 'Kunde')]);
    board.update([], [tag('anna')]);
    expect(drawn()).toEqual([]);
  });

  it('grow older, say what is not exact, and what state it is', () => {
    const { board, clock, drawn, peek, root } = open(entry('1'));
    board.update([mark('1', { exact: false })], [], ['1']);
    const button = peek(root.querySelector('rk-mark')).querySelector('button');
    clock.now += HOUR;
    board.tick();
    expect(drawn()).toEqual(['1 rk-mark ! ca. 2 T 5 Std. offen']);
    expect(button?.ariaLabel ?? button?.getAttribute('aria-label')).toBe('Überfällig, ca. 2 T 5 Std. offen. Karte öffnen');
    expect(peek(root.querySelector('rk-mark')).querySelector('button')).toBe(button);
    board.update([mark('1', { since: null })], []);
    expect(drawn()).toEqual(['1 rk-mark ! offen']);
  });

  it('stand outside of links and buttons of the page', () => {
    const { board, at, root } = open(entry('1'));
    const link = root.createElement('a');
    link.href = '/1';
    (at('1').querySelector('time') as Element).replaceWith(link);
    link.append(root.createElement('time'));
    createBoard({
      root,
      words: locale.page,
      now: () => NOW,
      entryAt: () => ({ type: 'comment', id: '1' }) as never,
      all: () => [at('1')],
      anchors: (el) => ({ name: null, time: el.querySelector('time') }),
      keysOf: () => [],
      open: () => {},
    }).update([mark('1')], []);
    expect(link.nextElementSibling?.localName).toBe('rk-mark');
    board.clear();
  });

  it('give in for a while where the page fights, and try again later', () => {
    const { board, clock, look, drawn, root } = open(entry('1'));
    board.update([mark('1')], [], ['1']);
    for (let n = 0; n < 30; n++) {
      root.querySelector('rk-mark')?.remove();
      clock.now += 10;
      look();
    }
    expect(drawn()).toEqual([]);
    clock.now += 61_000;
    board.tick();
    expect(drawn()).toHaveLength(1);
  });

  it('only the outer of two nested elements for one entry is marked', () => {
    const { board, drawn } = open(`<article data-id="1" data-kind="comment"><b>anna</b><time></time><p>text 1</p>${entry('1')}</article>`);
    board.update([mark('1')], [], ['1']);
    expect(drawn()).toHaveLength(1);
  });

  it('a click opens the card and nothing on the page', () => {
    const { board, root, view, main, peek, opened } = open(entry('1'));
    board.update([mark('1')], [tag('anna', 'Kunde')], ['1']);
    let heard = 0;
    for (const type of ['click', 'mousedown', 'keydown']) main.addEventListener(type, () => heard++);
    for (const host of root.querySelectorAll('rk-mark, rk-tag')) {
      const button = peek(host).querySelector('button') as HTMLElement;
      for (const type of ['mousedown', 'keydown', 'click'])
        button.dispatchEvent(new view.MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
    }
    expect(heard).toBe(0);
    expect(opened).toEqual([
      { item: null, person: 'person-anna' },
      { item: 'item-1', person: null },
    ]);
  });

  it('poisoned words stay words', () => {
    const { board, root, peek } = open(entry('1'));
    board.update([], [{ person: 'p', keys: ['anna'], tags: [{ label: '<img src=x onerror=alert(1)>', color: 'red;background:url(x)' }] }]);
    const shadow = peek(root.querySelector('rk-tag'));
    expect(shadow.querySelector('img')).toBeNull();
    expect(shadow.querySelector('span')?.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(shadow.querySelector('span')?.getAttribute('style')).not.toContain('url');
  });

  it('leave nothing behind', () => {
    const { board, root } = open(entry('1'));
    board.update([mark('1')], [tag('anna', 'Kunde')], ['1']);
    board.clear();
    expect(root.querySelector('rk-mark, rk-tag')).toBeNull();
  });
});
