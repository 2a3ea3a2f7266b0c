import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/model/sighting.ts';
import { entryOf, firstOf, ownText, pagingBy, topicOf, type Message, type Paging } from '../../../lib/networks/shared/board-topic.ts';
import { perPage } from '../../../lib/networks/shared/per-page.ts';
import { typedAddress } from '../../../lib/networks/shared/typed.ts';
import { ctxOf } from './page.ts';

const URL_ = 'https://forum.muster.example/';
const els = (html: string, selector: string): Element[] => [...ctxOf(html, URL_).root.querySelectorAll(selector)];
const person = (name: string): Account => ({ name, url: null, handle: null });

describe('which page of a topic', () => {
  const paging = (html: string, next = false): Paging => pagingBy(els(html, 'b'), els(html, 'a'), next);
  it.each([
    ['<b>1</b> <a>2</a> <a>3</a>', { page: 1, last: false }],
    ['<a>1</a> <b>2</b> <a>3</a>', { page: 2, last: false }],
    ['<a>1</a> <a>2</a> <b>[3]</b>', { page: 3, last: true }],
    ['', { page: 1, last: true }],
    ['<b>Seite</b> <b>2</b> <a>«</a> <a>1</a>', { page: 2, last: true }],
    ['<b>12 Beiträge</b>', { page: 1, last: true }],
  ])('%s', (html, told) => expect(paging(html)).toEqual(told));

  it('a link to the next page tells where numbers do not', () => expect(paging('<b>2</b>', true)).toEqual({ page: 2, last: false }));
});

describe('a topic', () => {
  const html = '<p id="p11">Anna</p><p id="p12">Bert</p><p id="p15">Anna</p>';
  const messages = (order = html): [Element, string][] => els(order, 'p').map((el) => [el, el.id.slice(1)]);
  const told = { id: '3', title: 'Server', author: (el: Element) => person(el.textContent ?? '') };

  it('starts with the first message of its first page', () => {
    const rows = messages();
    expect(topicOf(rows, { page: 1, last: true }, told)).toMatchObject({
      start: rows[0]?.[0],
      startId: '11',
      author: { name: 'Anna' },
      complete: true,
    });
    expect(topicOf(rows, { page: 1, last: false }, told).complete).toBe(false);
  });

  it('later pages do not show its start, but may name who started it', () => {
    expect(topicOf(messages(), { page: 2, last: true }, told)).toMatchObject({ start: null, author: null, complete: true });
    expect(topicOf(messages(), { page: 2, last: true }, { ...told, starter: person('Anna') }).author?.name).toBe('Anna');
  });

  it('newest first: it starts at the end of its last page, and its first page has all new messages', () => {
    const rows = messages('<p id="p15">Anna</p><p id="p12">Bert</p><p id="p11">Anna</p>');
    expect(topicOf(rows, { page: 1, last: true }, told)).toMatchObject({ startId: '11', complete: true });
    expect(topicOf(rows, { page: 1, last: false }, told)).toMatchObject({ start: null, complete: true });
    expect(topicOf(rows, { page: 2, last: true }, told)).toMatchObject({ startId: '11', complete: false });
  });

  it('one message moved out of order turns nothing round', () =>
    expect(
      topicOf(messages('<p id="p11">A</p><p id="p19">B</p><p id="p15">C</p><p id="p20">D</p>'), { page: 1, last: true }, told).startId,
    ).toBe('11'));

  it('messages become the post and its comments', () => {
    const rows = messages();
    const topic = topicOf(rows, { page: 1, last: true }, told);
    const message = (id: string, name: string, more: Partial<Message> = {}): Message => ({
      id,
      parent: null,
      url: null,
      author: person(name),
      text: 'Text',
      time: null,
      ...more,
    });
    const [start, second] = rows.map(([el]) => el) as [Element, Element];
    expect(entryOf(start, message('11', 'Anna'), topic)).toMatchObject({ type: 'post', id: '3', aliases: ['11'], text: 'Server\nText' });
    expect(entryOf(start, message('11', 'Anna'), { ...topic, id: null })).toMatchObject({ type: 'post', id: '11', aliases: [] });
    const entry = (more: Partial<Message>, name = 'Bert') => entryOf(second, message('12', name, more), topic);
    expect(entry({})).toMatchObject({ type: 'comment', id: '12', post: '3', parent: null, byPostAuthor: false, repliesHidden: 0 });
    expect(entry({}, 'Anna')).toMatchObject({ byPostAuthor: true });
    expect(entry({ byStarter: true })).toMatchObject({ byPostAuthor: true });
    expect(entry({ parent: '11' })).toMatchObject({ parent: null });
    expect(entry({ parent: '12' })).toMatchObject({ parent: null });
    expect(entry({ parent: '10' })).toMatchObject({ parent: '10' });
    expect(entry({ deleted: true })).toMatchObject({ deleted: true });
    expect(entry({})).not.toHaveProperty('deleted');
    expect(entryOf(second, message('12', 'Bert'), { ...topic, complete: false })).toMatchObject({ repliesHidden: null });
  });

  it('two people of one name with different addresses are two', () => {
    const rows = messages();
    const topic = topicOf(rows, { page: 1, last: true }, { ...told, author: () => ({ name: 'Anna', url: `${URL_}u/1`, handle: null }) });
    const by = (url: string) =>
      entryOf(
        rows[1]?.[0] as Element,
        { id: '12', parent: null, url: null, author: { name: 'Anna', url, handle: null }, text: '', time: null },
        topic,
      );
    expect(by(`${URL_}u/1`)).toMatchObject({ byPostAuthor: true });
    expect(by(`${URL_}u/2`)).toMatchObject({ byPostAuthor: false });
  });
});

describe('small finders', () => {
  it('the order of selectors goes before the order on the page', () => {
    const root = ctxOf('<b>1</b><i></i><i>2</i>', URL_).root;
    expect(firstOf(root, ['u', 'i', 'b'], (el) => el.textContent !== '')?.textContent).toBe('2');
    expect(firstOf(root, ['u'])).toBeNull();
    expect(firstOf(null, ['u'])).toBeNull();
  });

  it('own text is what stands beside elements', () => {
    const [p] = els('<p>von <a>Anna 3. Mai 1990</a> » 3. März</p>', 'p');
    expect(ownText(p).replace(/\s+/g, ' ')).toBe(' von » 3. März');
    expect(ownText(null)).toBe('');
  });

  it('a fact of the page is looked up once, and again when the address or the document changes', () => {
    let asked = 0;
    const fact = perPage(() => ++asked);
    const ctx = ctxOf('', URL_);
    expect([fact(ctx), fact(ctx), fact({ ...ctx, now: 0 })]).toEqual([1, 1, 1]);
    expect(fact({ ...ctx, url: new URL(`${URL_}?start=20`) })).toBe(2);
    expect(fact(ctxOf('', URL_))).toBe(3);
  });

  it.each([
    ['forum.muster.example/u/5', 'https://forum.muster.example/u/5'],
    [' http://forum.muster.example/u/5 ', 'http://forum.muster.example/u/5'],
    ['localhost:8080/u/5', 'https://localhost:8080/u/5'],
    ['javascript:alert(1)', undefined],
    ['ftp://a.example/', undefined],
    ['https://[', undefined],
    ['', undefined],
    [null, undefined],
  ])('typed: %s', (text, url) => expect(typedAddress(text)?.href).toBe(url));
});
