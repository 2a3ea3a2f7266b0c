/** XING's posts and comments: read where all of an entry is there, left out where not. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Ctx } from '../../../lib/networks/network.ts';
import { lineTime } from '../../../lib/networks/xing/box.ts';
import { discover } from '../../../lib/networks/xing/discover.ts';
import { xing } from '../../../lib/networks/xing/index.ts';
import { readPage } from '../../../lib/reader/page.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const FEED = 'https://www.xing.com/discover/updates';
const HERE = 'https://www.xing.com/discover/detail-activities/5425230001.4fc701';
const ctxOf = (inside: string, url = FEED): Ctx => ({ root: new JSDOM(inside, { url }).window.document, url: new URL(url), now: NOW });
const read = (inside: string, url = FEED) => readPage(xing, ctxOf(inside, url));

const parts = (who = 'profile/Anna_Muster', text = 'Hallo zusammen', time = '<time datetime="2026-11-22T12:00:00Z">vor 1 Tag</time>') =>
  `<a href="/${who}"><img alt=""></a><a href="/${who}?sc_o=x"><strong>Anna Muster</strong><span>Einkauf, Muster GmbH</span></a><span>${time}</span><p>${text}</p><button>Gefällt mir</button>`;
const comment = (id: string, inside = parts()) => `<li data-testid="comment-${id}">${inside}</li>`;

describe('a post', () => {
  it('is an article, its link names it', () => {
    expect(read(`<article>${parts()}<a href="/discover/detail-activities/5425230002.aa?x=1">Öffnen</a></article>`).posts).toMatchObject([
      {
        id: '5425230002.aa',
        url: 'https://www.xing.com/discover/detail-activities/5425230002.aa',
        author: { name: 'Anna Muster', url: 'https://www.xing.com/profile/Anna_Muster' },
        text: 'Hallo zusammen',
        time: { from: Date.parse('2026-11-22T12:00:00Z') },
      },
    ]);
  });
  it('or an object named by its test id', () =>
    expect(read(`<li><div data-qa="object-5425230003.ab">${parts('pages/muster')}</div></li>`).posts).toMatchObject([
      { id: '5425230003.ab', author: { url: 'https://www.xing.com/pages/muster' } },
    ]));
  it('or one in the other', () => {
    for (const page of [
      `<div data-qa="object-7.a"><article>${parts()}</article></div>`,
      `<article><div data-qa="object-7.a">${parts()}</div></article>`,
    ])
      expect(read(page).posts, page).toMatchObject([{ id: '7.a', text: 'Hallo zusammen' }]);
  });
  it('on its own page has its id in the address; one that it shares is not read', () => {
    const { posts } = read(
      `<article>${parts()}<article>${parts('profile/Bert', 'Ein viel längerer geteilter Beitrag')}</article></article>`,
      HERE,
    );
    expect(posts).toMatchObject([{ id: '5425230001.4fc701', text: 'Hallo zusammen' }]);
  });
  it('has its time as printed where nothing else tells it', () => {
    const { from, to } = read(`<article>${parts(undefined, undefined, 'vor 2 Stunden')}</article>`).posts[0]?.time ?? { from: 0, to: 0 };
    expect(from <= NOW - 7_200_000 && to >= NOW - 3 * 3_600_000 && to - from < 7_200_000).toBe(true);
  });
});

describe('words that are no time', () => {
  it.each(['5 Jahren Erfahrung', 'seit 5 Jahren dabei', '10 Jahre IT-Einkauf', '24 h Notdienst', '214 Follower'])('%s', (line) =>
    expect(lineTime(line, NOW)).toBeNull(),
  );
  it.each(['vor 2 Stunden', '2 Std.', 'Vor 3 Tagen · Bearbeitet', '2 hours ago', '20. November 2026', 'gestern'])('but %s is', (line) =>
    expect(lineTime(line, NOW)).not.toBeNull(),
  );
  it('a job with years in it leaves the time to what tells it, followers are no text', () => {
    const [post] = read(
      `<article><a href="/pages/muster"><strong>Muster</strong></a><span>5 Jahren Erfahrung</span><span>vor 2 Stunden</span><span>214 Follower</span><p>Hallo zusammen</p></article>`,
    ).posts;
    expect(post?.text).toBe('Hallo zusammen');
    expect(post?.time?.from).toBeGreaterThan(NOW - 4 * 3_600_000);
  });
});

describe('comments that cannot be read', () => {
  it('below a post that can are told as a gap', () => {
    const page = (inside: string) => read(`<article>${parts()}</article><ul>${comment('7', inside)}</ul>`, HERE).gaps;
    expect(page(parts(undefined, undefined, '–'))).toEqual([{ kind: 'no-entries', detail: 'comment' }]);
    expect(page(parts())).toEqual([]);
  });
});

describe('what does not look like an entry is left out, and told', () => {
  it.each([
    ['without author', parts('jobs/x')],
    ['without time', parts(undefined, undefined, '–')],
    ['without text', parts(undefined, '')],
  ])('%s', (_, inside) => {
    const { posts, gaps } = read(`<article>${inside}</article>`);
    expect(posts).toEqual([]);
    expect(gaps).toEqual([{ kind: 'no-entries', detail: 'feed' }]);
    expect(read(comment('7', inside), HERE).comments).toEqual([]);
  });
  it('a post’s page without any', () => expect(read('<main></main>', HERE).gaps).toEqual([{ kind: 'no-entries', detail: 'post' }]));
  it('parts of a comment and lists of them are none', () => {
    for (const name of ['comments', 'comment-list', 'comment-header', 'comment-button', 'commentary'])
      expect(read(`<div data-testid="${name}">${parts()}</div>`, HERE).comments, name).toEqual([]);
  });
});

describe('comments', () => {
  it('answer the post, those inside another answer that one', () => {
    const own = parts('profile/Jana_Beispiel', 'Antwort');
    const page = `<article>${parts('profile/Jana_Beispiel', 'Frage')}</article><ul data-testid="comment-list">${comment('11', `${parts()}<ul>${comment('12', own)}</ul>`)}${comment('13', `${parts()}<button>2 weitere Antworten</button>`)}</ul>`;
    expect(read(page, HERE).comments).toMatchObject([
      { id: '11', post: '5425230001.4fc701', parent: null, byPostAuthor: false, repliesShown: 1, repliesHidden: 0 },
      { id: '12', post: '5425230001.4fc701', parent: '11', byPostAuthor: true },
      { id: '13', parent: null, repliesHidden: 2 },
    ]);
  });
  it('without an id are known by what they say', () => {
    const ids = [parts(), parts(undefined, 'Anderes')].map(
      (inside) => read(`<div data-qa="comment">${inside}</div>`, HERE).comments[0]?.id,
    );
    expect(ids[0]).toMatch(/^\w+$/);
    expect(new Set(ids).size).toBe(2);
  });
  it('change their identity with their text', () => {
    const identity = (inside: string) => {
      const ctx = ctxOf(inside, HERE);
      return discover.identify(ctx.root.querySelector('[data-testid]') as Element, ctx);
    };
    expect(identity(comment('7'))).not.toBe(identity(comment('7', parts(undefined, 'Anderes'))));
  });
});

describe('people', () => {
  it('a company page tells its followers', () =>
    expect(read('<h1>Muster Systemhaus</h1><span>1.234 Follower</span>', 'https://www.xing.com/pages/muster').people).toMatchObject([
      { name: 'Muster Systemhaus', url: 'https://www.xing.com/pages/muster', followers: 1234 },
    ]));
  it('the viewer is linked in the frame', () => {
    expect(read('<nav><a href="/profile/Jana_Beispiel" data-testid="frame-vnav-profile">Jana Beispiel</a></nav>').viewer?.name).toBe(
      'Jana Beispiel',
    );
    expect(read('<a href="/profile/Jana_Beispiel">Jana</a>').viewer).toBeNull();
  });
});

it('a poisoned page neither changes nor fails', () => {
  const piece = fc.constantFrom(
    '<article>',
    '</article>',
    '<div data-qa="object-">',
    '<div data-testid="comment-1">',
    '<div data-testid="comment">',
    '</div>',
    '<a href="/profile/%">x</a>',
    '<a href="//[::">x</a>',
    '<time datetime="0000">',
    '<p>text\u0000</p>',
    '<span>vor 2 Stunden</span>',
    parts(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const ctx = ctxOf(pieces.join(''), HERE);
      const before = ctx.root.documentElement.outerHTML;
      const reading = readPage(xing, ctx);
      expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
      for (const { id, parent } of reading.comments) expect(parent).not.toBe(id);
      expect(ctx.root.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 60 },
  );
}, 30_000);
