/** Talk pages with DiscussionTools' marks: of 1.39, of today, on the phone. */
import { describe, expect, it } from 'vitest';
import { layouts } from '../../../lib/networks/mediawiki/layout.ts';
import { partsOf } from '../../../lib/networks/mediawiki/ids.ts';
import { ctxOf } from '../x/page.ts';
import { frame, marked, markedHead, read, TALK } from './page.ts';

const A = '2026-11-20T11:34:00.000Z';
const B = '2026-11-21T11:34:00.000Z';
const at = (iso: string) => ({ from: Date.parse(iso), to: Date.parse(iso) + 59_999 });

describe('ids', () => {
  it.each([
    ['c-Anna_Test-2026-11-20T11:34:00.000Z-Drei_Kopien', 'Anna Test', 'Drei_Kopien'],
    ['c-Anna-B-20261120113400-Bert-20261119113400', 'Anna-B', 'Bert-20261119113400'],
    ['c-Anna-20261120113400-Bert-20261119113400-2', 'Anna', 'Bert-20261119113400'],
    ['c-192.0.2.7-2026-11-20T11:34:00.000Z-K', '192.0.2.7', 'K'],
    ['c-2001:DB8:0:0:0:0:0:7-2026-11-20T11:34:00.000Z', '2001:DB8:0:0:0:0:0:7', ''],
  ])('%s', (id, user, answers) => expect(partsOf(id)).toMatchObject({ user, answers, time: at('2026-11-20T11:34:00Z') }));

  it.each(['c-', 'c-Anna', 'h-Drei_Kopien-20261120113400', ''])('%s is none', (id) =>
    expect(partsOf(id)).toMatchObject({ user: '', time: null }),
  );
});

it('sections by their first comment, parents by ids, however they are indented', () => {
  const { posts, comments } = read(
    `${markedHead('Drei Kopien', 'Anna', A)}<p>${marked('Anna', A, 'Drei_Kopien', 'Wie viele?')}</p><dl><dd>${marked('Bert Test', B, `Anna-${A}`, 'Drei.')}<dl><dd>${marked('Anna', B, `Bert_Test-${B}`, 'Danke.')}</dd></dl></dd></dl><p>${marked('Carl', B, `Bert_Test-${B}`, 'Vier.')}</p>`,
  );
  expect(posts).toMatchObject([
    {
      id: 'Drei_Kopien',
      aliases: [`h-Drei_Kopien-${A}`, `c-Anna-${A}-Drei_Kopien`],
      url: `${TALK}#Drei_Kopien`,
      text: 'Drei Kopien\nWie viele?',
      author: { name: 'Anna', url: 'https://wiki.muster.example/wiki/Benutzer:Anna', handle: 'Anna' },
      time: at('2026-11-20T11:34:00Z'),
    },
  ]);
  const bert = `c-Bert_Test-${B}-Anna-${A}`;
  expect(comments).toMatchObject([
    {
      id: bert,
      post: 'Drei_Kopien',
      parent: null,
      url: `${TALK}#${bert}`,
      text: 'Drei.',
      author: { name: 'Bert Test', url: 'https://wiki.muster.example/wiki/Benutzer:Bert_Test' },
      byPostAuthor: false,
    },
    { id: `c-Anna-${B}-Bert_Test-${B}`, parent: bert, byPostAuthor: true, text: 'Danke.' },
    { parent: bert, text: 'Vier.' },
  ]);
});

it('1.39: times in digits, no mark at the signature', () => {
  const old = (user: string, stamp: string, answers: string, text: string) =>
    marked(user, stamp, answers, text)
      .replace(/<span data-mw-comment-sig="[^"]*"><\/span>/, '')
      .replace(/<a href="#c-[^>]*>([^<]*)<\/a>/, '$1');
  const { posts, comments } = read(
    `<h2><span data-mw-comment-start="" id="h-K-20261120113400"></span><span class="mw-headline" id="K" data-mw-thread-id="h-K-20261120113400">K</span><span data-mw-comment-end="h-K-20261120113400"></span></h2><p>${old('Anna', '20261120113400', 'K', 'Eins')}</p><dl><dd>${old('Bert', '20261121113400', 'Anna-20261120113400', 'Zwei')}</dd></dl>`,
  );
  expect(posts).toMatchObject([{ id: 'K', text: 'K\nEins', time: at('2026-11-20T11:34:00Z') }]);
  expect(comments).toMatchObject([
    { id: 'c-Bert-20261121113400-Anna-20261120113400', parent: null, text: 'Zwei', time: at('2026-11-21T11:34:00Z') },
  ]);
});

it('two of the same person in the same minute', () => {
  const first = marked('Bert', B, `Anna-${A}`, 'b');
  const second = first.replaceAll(`Anna-${A}`, `Anna-${A}-1`).replace('>b ', '>c ');
  const { comments } = read(
    `${markedHead('K', 'Anna', A)}<p>${marked('Anna', A, 'K', 'a')}</p><dl><dd>${first}</dd><dd>${second}</dd></dl>`,
  );
  expect(comments.map(({ text, parent }) => [text, parent])).toEqual([
    ['b', null],
    ['c', null],
  ]);
});

it('an anonymous one has no page', () => {
  const ip = marked('192.0.2.7', B, `Anna-${A}`, 'b').replace(
    /<a href="\/wiki\/Benutzer:[^>]*>/,
    '<a href="/wiki/Spezial:Beitr%C3%A4ge/192.0.2.7">',
  );
  expect(read(`${markedHead('K', 'Anna', A)}<p>${marked('Anna', A, 'K', 'a')}</p><dl><dd>${ip}</dd></dl>`).comments[0]?.author).toEqual({
    name: '192.0.2.7',
    url: null,
    handle: '192.0.2.7',
  });
});

it('a heading of somebody without comments is no post; comments above all headings have none', () => {
  const { posts, comments } = read(`<p>${marked('Anna', A, '', 'Vorab')}</p>${markedHead('Leer', '', '')}<p>Nichts.</p>`);
  expect(posts).toEqual([]);
  expect(comments).toMatchObject([{ post: null, parent: null, text: 'Vorab' }]);
});

it('marks outside any known box (previews, odd skins)', () => {
  const ctx = ctxOf(`<html><body><div id="x">${markedHead('K', 'Anna', A)}<p>${marked('Anna', A, 'K', 'a')}</p></div></body></html>`, TALK);
  const [tools] = layouts;
  expect(tools?.fits(ctx)).toBe(true);
  expect(tools?.read(ctx.root.querySelector('h2') as Element, ctx)).toMatchObject({ type: 'post', id: 'K' });
});

it('marks stand behind the name and outside the link around the date', () => {
  const ctx = ctxOf(
    frame(`${markedHead('K', 'Anna', A)}<p>${marked('Anna', A, 'K', 'a')}</p><p>${marked('Bert', B, `Anna-${A}`, 'b')}</p>`),
    TALK,
  );
  const mark = ctx.root.querySelectorAll('[data-mw-comment-start]')[2] as Element;
  layouts[0]?.read(mark, ctx);
  expect(layouts[0]?.anchors(mark)).toMatchObject({ name: { textContent: 'Bert' }, time: { tagName: 'A' } });
});
