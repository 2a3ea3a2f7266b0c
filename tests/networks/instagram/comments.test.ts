/** Comments, replies and what is folded away, in the builds that are known. */
import { describe, expect, it } from 'vitest';
import { instagram } from '../../../lib/networks/instagram/index.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf } from '../x/page.ts';

const URL_P = 'https://www.instagram.com/p/DKmuster_01/';
const row = (user: string, path: string, text = 'Hallo', rest = ''): string =>
  `<div class="row"><a href="/${user}/"><img alt="Profilbild von ${user}"></a><div><div><span dir="auto"><a href="/${user}/"><span dir="auto">${user}</span></a></span><span dir="auto"><a href="/p/DKmuster_01/c/${path}/"><time datetime="2026-11-20T10:00:00.000Z">3 Tg.</time></a></span></div><div><span dir="auto">${text}</span></div><div><div role="button"><span dir="auto">Gefällt 12 Mal</span></div><div role="button"><span dir="auto">Antworten</span></div></div></div>${rest}</div>`;
const thread = (comment: string, branch = ''): string => `<div><div>${comment}</div>${branch && `<div>${branch}</div>`}</div>`;
const button = (text: string): string => `<div role="button"><div></div><span dir="auto">${text}</span></div>`;
const foot =
  '<div><section><div role="button"><svg aria-label="Gefällt mir"></svg></div><span role="button">214</span></section><div><a href="/muster.systemhaus/p/DKmuster_01/"><time datetime="2026-11-17T12:00:00.000Z">Vor 6 Tagen</time></a></div><form><textarea></textarea></form></div>';
const page = (...threads: string[]): string => `<main><div><div><div><div>${threads.join('')}</div></div></div>${foot}</div></main>`;
const read = (...threads: string[]) => readPage(instagram, ctxOf(page(...threads), URL_P));

describe('comments', () => {
  it('author, text, time and place', () => {
    const { comments, posts } = read(
      thread(row('anna.t', '11', 'Erste Zeile<br>zweite <a href="/user/bert/">@bert</a>')),
      thread(row('bert', '12')),
    );
    expect(posts).toMatchObject([{ id: 'DKmuster_01', author: { handle: 'muster.systemhaus' } }]);
    expect(comments).toMatchObject([
      {
        id: '11',
        post: 'DKmuster_01',
        parent: null,
        author: { name: 'anna.t', url: 'https://www.instagram.com/anna.t/' },
        text: 'Erste Zeile\nzweite @bert',
        url: `${URL_P}c/11/`,
        time: { from: Date.parse('2026-11-20T10:00:00Z') },
      },
      { id: '12', author: { name: 'bert' }, text: 'Hallo' },
    ]);
  });

  it('a reply names its parent; the author of the post is known by name', () => {
    const { comments } = read(thread(row('anna.t', '11'), button('Antworten ausblenden') + row('muster.systemhaus', '11/r/21', 'Gern!')));
    expect(
      comments.map(({ id, parent, byPostAuthor, repliesShown, repliesHidden }) => [id, parent, byPostAuthor, repliesShown, repliesHidden]),
    ).toEqual([
      ['11', null, false, 1, 0],
      ['21', '11', true, 0, 0],
    ]);
  });

  it.each([
    ['View all 3 replies', 3],
    ['Alle 3 Antworten ansehen', 3],
    ['Ver todas as 1 respostas', 1],
    ['返信7件をすべて見る', 7],
    ['Weitere Antworten ansehen', null],
    ['View replies (12)', 12],
    ['Hide all replies', 0],
    ['Alle 3 Antworten ausblenden', 0],
  ])('folded: %s', (text, hidden) =>
    expect(
      read(thread(row('anna.t', '11'), button(text)), thread(row('bert', '12'))).comments.map(({ repliesHidden }) => repliesHidden),
    ).toEqual([hidden, 0]),
  );

  it('some replies are open, more are folded', () => {
    expect(
      read(thread(row('anna.t', '11'), row('bert', '11/r/21') + button('Alle 4 Antworten ansehen'))).comments.map(
        ({ id, repliesHidden }) => [id, repliesHidden],
      ),
    ).toEqual([
      ['11', 4],
      ['21', 0],
    ]);
  });

  it("a lone comment does not take the post's figures for replies", () =>
    expect(read(thread(row('anna.t', '11'))).comments).toMatchObject([{ repliesHidden: 0 }]));

  it('whoever has a story wears a ring without a link: the author is still the right one', () => {
    const ring = row('carla', '12').replace(
      /<a href="\/carla\/"><img[^>]*><\/a>/,
      '<div role="button"><canvas></canvas><span role="link"><img alt="Profilbild von carla"></span></div>',
    );
    expect(read(thread(row('anna.t', '11')), thread(ring), thread(row('bert', '13'))).comments.map(({ author }) => author.handle)).toEqual([
      'anna.t',
      'carla',
      'bert',
    ]);
  });

  it('a picture instead of words is a comment without a text', () => {
    const gif = row('anna.t', '11').replace('<span dir="auto">Hallo</span>', '<img alt="" src="x.gif">');
    expect(read(thread(gif), thread(row('bert', '12', 'Nicht meins'))).comments).toMatchObject([
      { author: { handle: 'anna.t' }, text: '' },
      { text: 'Nicht meins' },
    ]);
  });

  it('the build until 2024: words before the time, names in headings', () => {
    const old = `<ul><div role="button"><li><div><div><a href="/anna.t/"><img alt=""></a></div><div><h3><a href="/anna.t/">anna.t</a></h3><div><span dir="auto">Alt, aber gut</span></div><div><a href="/p/DKmuster_01/c/11/"><time datetime="2024-02-01T10:00:00.000Z">2w</time></a><button>3 likes</button><button>Reply</button></div></div></div></li></div><li><ul><li><button><span>View replies (2)</span></button></li></ul></li></ul>`;
    expect(readPage(instagram, ctxOf(`<main><article>${old}${foot}</article></main>`, URL_P)).comments).toMatchObject([
      { author: { handle: 'anna.t' }, text: 'Alt, aber gut', repliesHidden: 2 },
    ]);
  });

  it('a node used again has a new identity, and so has a thread whose replies were opened', () => {
    const ctx = ctxOf(page(thread(row('anna.t', '11'), button('Alle 3 Antworten ansehen'))), URL_P);
    const el = ctx.root.querySelector('a[href*="/c/"]') as Element;
    const layout = instagram.layouts[0];
    const first = layout?.identify(el, ctx);
    for (const span of ctx.root.querySelectorAll('span'))
      if (span.textContent?.startsWith('Alle')) span.textContent = 'Antworten ausblenden';
    const second = layout?.identify(el, ctx);
    el.setAttribute('href', '/p/DKmuster_01/c/99/');
    expect(new Set([first, second, layout?.identify(el, ctx)]).size).toBe(3);
  });
});

describe('a hostile page', () => {
  it('keeps no address but Instagram’s, cuts and cleans', () => {
    const markup = page(
      thread(row('anna.t', '11', `\u202e\u0000${'y'.repeat(1_000_000)}`)),
      thread(row('javascript:alert(1)', '12')),
      thread(row('x" onerror="1', '13')),
      thread(row('bert', '14'.repeat(500))),
    );
    const { comments, gaps } = readPage(instagram, ctxOf(markup, URL_P));
    expect(gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
    expect(comments.length).toBeGreaterThan(1);
    for (const { url, author, text } of comments) {
      for (const address of [url, author.url]) if (address) expect(address).toMatch(/^https:\/\/www\.instagram\.com\/[\w./]+$/);
      expect(text.length).toBeLessThanOrEqual(5000);
      expect(text.includes('\u0000') || text.includes('\u202e')).toBe(false);
    }
  });
});
