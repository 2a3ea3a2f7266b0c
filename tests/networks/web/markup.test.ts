import { JSDOM } from 'jsdom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markup } from '../../../lib/networks/web/markup/index.ts';
import { web } from '../../../lib/networks/web/index.ts';
import type { Ctx } from '../../../lib/networks/network.ts';
import { readPage } from '../../../lib/reader/page.ts';

const HERE = 'https://seite.muster.example/thema/55/netz';
const NOW = Date.parse('2026-11-23T12:00:00Z');

function ctxOf(body: string, head = ''): Ctx {
  const dom = new JSDOM(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`, { url: HERE });
  return { root: dom.window.document, url: new URL(HERE), now: NOW };
}
const read = (body: string, head = '') => readPage(web, ctxOf(body, head), [markup]);
const ld = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const micro = (id: string, inside: string, type = 'https://schema.org/Comment'): string =>
  `<div id="${id}" itemscope itemtype="${type}">${inside}</div>`;
const at = (iso: string) => ({ from: Date.parse(iso), to: Date.parse(iso) });

describe('microdata', () => {
  it('an author may be an item, a link or plain text; a time content, datetime or text', () => {
    const { comments } = read(
      micro(
        'c1',
        '<span itemprop="author" itemscope><meta itemprop="name" content="Ida"><link itemprop="url" href="/u/ida"></span><meta itemprop="datePublished" content="2026-11-01T10:00:00Z"><p itemprop="text">Eins</p>',
      ) +
        micro(
          'c2',
          '<a itemprop="author" href="/u/otto">Otto</a><time itemprop="dateCreated" datetime="2026-11-02T10:00:00+01:00">neulich</time><p itemprop="commentText">Zwei</p>',
          'http://schema.org/UserComments',
        ) +
        micro('c3', '<b itemprop="creator">Lena</b><i itemprop="datePublished">2026-11-03T10:00:00Z</i><p itemprop="text">Drei</p>'),
    );
    expect(comments.map(({ id, author, text, time }) => [id, author.name, author.url, text, time])).toEqual([
      ['1', 'Ida', 'https://seite.muster.example/u/ida', 'Eins', at('2026-11-01T10:00:00Z')],
      ['2', 'Otto', 'https://seite.muster.example/u/otto', 'Zwei', at('2026-11-02T09:00:00Z')],
      ['3', 'Lena', null, 'Drei', at('2026-11-03T10:00:00Z')],
    ]);
  });

  it('parentItem names the comment that is answered; itemid the own address', () => {
    const one = (id: number, up: string) =>
      `<article itemscope itemtype="https://schema.org/Comment" itemid="https://seite.muster.example/posts/${id}/"><meta itemprop="parentItem" itemscope itemid="${up}"><b itemprop="author">A${id}</b><p itemprop="text">Text ${id}</p></article>`;
    const { comments } = read(one(71, HERE) + one(72, 'https://seite.muster.example/posts/71/'));
    expect(comments.map(({ id, parent, url }) => [id, parent, url])).toEqual([
      ['71', null, 'https://seite.muster.example/posts/71/'],
      ['72', '71', 'https://seite.muster.example/posts/72/'],
    ]);
  });

  it('a time without zone is made exact by the shown one with the same digits, not by that of an edit', () => {
    const { comments } = read(
      micro(
        'c1',
        '<b itemprop="author">A</b><time itemprop="dateCreated" datetime="2026-11-06T20:47:01"></time><i title="2026-11-06 23:20:04Z">bearbeitet</i><i title="2026-11-06 20:47:01Z">neulich</i><p itemprop="text">x</p>',
      ),
    );
    expect(comments[0]?.time).toEqual(at('2026-11-06T20:47:01Z'));
  });

  it('a comment inside another is its reply, and its words are not the other’s', () => {
    const reply = micro('c2', '<b itemprop="author">B</b><p itemprop="text">innen</p>');
    const { comments, nesting } = read(micro('c1', `<b itemprop="author">A</b><div itemprop="text">außen ${reply}</div>`));
    expect(nesting).toBe('tree');
    expect(comments.map(({ id, parent, text }) => [id, parent, text])).toEqual([
      ['1', null, 'außen'],
      ['2', '1', 'innen'],
    ]);
  });

  it('navigation, products and a lone article are nothing to stand behind', () => {
    const item = (type: string) =>
      micro('x1', '<b itemprop="author">A</b><span itemprop="name">N</span><p itemprop="text">x</p>', `https://schema.org/${type}`);
    for (const type of ['Product', 'BreadcrumbList', 'Organization', 'Article', 'Review'])
      expect(markup.derive(ctxOf(item(type))), type).toBeNull();
  });
});

describe('RDFa and microformats', () => {
  it('Drupal’s comments', () => {
    const { comments } = read(
      '<a id="comment-31"></a><article typeof="schema:Comment"><span rel="schema:author"><a href="/user/5" typeof="schema:Person" property="schema:name">Ida</a></span><span property="schema:dateCreated" content="2026-11-01T10:00:00+00:00"></span><div property="schema:text">Gut.</div></article>',
    );
    expect(comments).toMatchObject([
      { id: '31', author: { name: 'Ida', url: 'https://seite.muster.example/user/5' }, text: 'Gut.', time: at('2026-11-01T10:00:00Z') },
    ]);
  });

  it('a comment of the IndieWeb under its entry; a like is none', () => {
    const { posts, comments } = read(
      `<div class="h-entry"><h1 class="p-name">Netz</h1><a class="p-author h-card" href="/ich">Ich</a><time class="dt-published" datetime="2026-11-01T10:00:00Z"></time><div class="e-content">Lang.</div>
      <div class="u-comment h-cite" id="c9"><a class="p-author h-card u-url" href="https://du.example/">Du</a><time class="dt-published" datetime="2026-11-02T10:00:00Z"></time><p class="p-content">Kurz.</p></div>
      <div class="u-like h-cite"><a class="p-author h-card" href="https://er.example/">Er</a></div></div>`,
    );
    expect(posts).toMatchObject([{ author: { name: 'Ich' }, text: 'Netz\nLang.' }]);
    expect(comments).toMatchObject([{ id: '9', author: { name: 'Du', url: 'https://du.example/' }, text: 'Kurz.' }]);
  });

  it('a list of hAtom entries is a list of posts; with unmarked comments it is left to others', () => {
    const entry = (n: number) =>
      `<article class="hentry" id="post-${n}"><h2 class="entry-title">T${n}</h2><span class="author vcard"><a class="url fn" href="/a">Ida</a></span><time class="published" datetime="2026-11-0${n}T10:00:00Z"></time><div class="entry-content">Text</div></article>`;
    expect(read(entry(1) + entry(2)).posts.map(({ text }) => text)).toEqual(['T1\nText', 'T2\nText']);
    expect(markup.derive(ctxOf(`${entry(1)}${entry(2)}<ol><li id="comment-4" class="comment">x</li></ol>`))).toBeNull();
  });
});

describe('JSON-LD', () => {
  const comment = (text: string, more = {}) => ({
    '@type': 'Comment',
    text,
    author: { name: 'Ida' },
    datePublished: '2026-11-01T10:00:00Z',
    ...more,
  });
  const rows = (...texts: string[]) => texts.map((text, n) => `<div class="row" id="r${n + 11}"><b>Ida</b><p>${text}</p></div>`).join('');

  it('questions and answers stand where their text does; what is not on the page is left out', () => {
    const data = {
      '@type': 'QAPage',
      mainEntity: {
        '@type': 'Question',
        name: 'Wie groß?',
        author: { name: 'Otto' },
        acceptedAnswer: { ...comment('So groß wie nötig, nicht größer.'), '@type': 'Answer' },
        suggestedAnswer: [{ ...comment('Steht nirgends auf der Seite.'), '@type': 'Answer' }],
      },
    };
    const { posts, comments } = read(`<h1>Wie groß?</h1>${rows('So groß wie nötig, nicht <b>größer</b>.')}`, ld(data));
    expect(posts).toMatchObject([{ author: { name: 'Otto' }, text: 'Wie groß?' }]);
    expect(comments.map(({ id, text }) => [id, text])).toEqual([['11', 'So groß wie nötig, nicht größer.']]);
  });

  it('a line break in a string is forgiven, rubbish and a megabyte tell nothing', () => {
    const page = rows('Eine Antwort mit genug Worten.', 'Noch eine Antwort, auch lang genug.');
    const good = JSON.stringify({ '@type': 'Article', headline: 'x', comment: [comment('Eine Antwort mit genug Worten.')] });
    expect(read(page, ld(good.replace('mit genug', 'mit\ngenug'))).comments).toHaveLength(1);
    expect(markup.derive(ctxOf(page, ld(good.slice(0, -4))))).toBeNull();
    expect(markup.derive(ctxOf(page, ld({ '@type': 'Article', comment: [comment('x'.repeat(1_000_000))] })))).toBeNull();
    for (const odd of [
      'null',
      '[[[]]]',
      '{"@type":["Comment",7],"author":[null],"text":{}}',
      '{"@type":"Comment","author":{"name":{}},"text":[]}',
    ])
      expect(markup.derive(ctxOf(page, ld(odd))), odd).toBeNull();
  });
});

it('a megabyte of text is cut, and nothing in a page makes it fail or change', () => {
  const long = ctxOf(micro('c1', '<b itemprop="author">A</b><p itemprop="text"></p>'));
  for (const el of long.root.querySelectorAll('b,p')) el.textContent = 'y '.repeat(500_000);
  const { comments } = readPage(web, long, [markup]);
  expect([comments[0]?.author.name.length, (comments[0]?.text.length ?? 0) <= 5000]).toEqual([199, true]);
  const piece = fc.constantFrom(
    '<div itemscope itemtype="https://schema.org/Comment">',
    '<div itemscope itemtype="x/Article" itemid="//[::">',
    '<b itemprop="author text url">',
    '<meta itemprop="parentItem" content="#1">',
    '<p itemprop="text">',
    '</div>',
    '</b>',
    '</p>',
    'wort \u0000',
    '<time itemprop="datePublished" datetime="0000-99">',
    '<article class="h-entry u-comment" id="c1">',
    '<i typeof="sioct:Comment" about="http://%">',
    '</article>',
    '<i class="p-author" property="schema:text">',
    ld({ '@type': 'Comment', text: 'wort' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const ctx = ctxOf(pieces.join(''));
      const before = ctx.root.documentElement.outerHTML;
      const layout = markup.derive(ctx);
      for (const el of layout ? ctx.root.querySelectorAll(layout.entries.join()) : []) layout?.anchors(el);
      const reading = readPage(web, ctx, [markup]);
      expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
      for (const { id, parent } of reading.comments) expect(parent).not.toBe(id);
      expect(ctx.root.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 60 },
  );
}, 30_000);
