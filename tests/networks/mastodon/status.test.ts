/** One status, profiles, who is logged in, Mastodon's buttons. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mastodon } from '../../../lib/networks/mastodon/index.ts';
import { layouts } from '../../../lib/networks/mastodon/layouts.ts';
import type { Ctx, Layout } from '../../../lib/networks/network.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { app, column, ctxOf, detailed, HERE, read, row, S, served } from './page.ts';

const [APP] = layouts as [Layout];
const HOME = `${S}/home`;

describe('a status', () => {
  it('in the app', () => {
    const at = Date.parse('2026-11-20T10:00:00Z');
    expect(read(app(column(row({ text: 'Erste <img alt=":katze:"> Zeile<br>Zweite</p><p>Absatz' }))), HOME).posts).toMatchObject([
      {
        id: '101',
        url: `${S}/@anna/101`,
        author: { name: 'Anna Muster', url: `${S}/@anna`, handle: 'anna' },
        text: 'Erste :katze: Zeile\nZweite\nAbsatz',
        time: { from: at, to: at },
      },
    ]);
  });
  it('from another server', () =>
    expect(read(app(column(row({ acct: 'anna@other.example' }))), HOME).posts[0]?.author).toMatchObject({
      handle: 'anna@other.example',
      url: `${S}/@anna@other.example`,
    }));
  it('that the page is about has its time in its number, or as text', () => {
    const url = `${S}/@start/111677748019200000`;
    const exact = Date.parse('2024-01-01T00:00:00Z');
    expect(read(app(column(detailed({ id: '111677748019200000' }))), url).posts[0]?.time).toEqual({ from: exact, to: exact });
    const told = read(app(column(detailed()))).posts[0]?.time;
    expect(told?.from).toBeLessThanOrEqual(Date.parse('2022-11-06T23:11:00Z'));
    expect(told?.to).toBeGreaterThanOrEqual(Date.parse('2022-11-06T23:11:00Z'));
  });
  it('from another server, that the page is about, has its number here in the address', () => {
    const html = app(column(detailed().replace('href="/@start/100"', 'href="https://other.example/@start/55"')));
    expect(read(html, `${S}/web/statuses/100`).posts[0]?.id).toBe('100');
  });
  it.each([
    [
      'version 3',
      '<div class="status__content"><p><span>Vorsicht</span> <button class="status__content__spoiler-link">Mehr</button></p><div class="status__content__text">Inhalt</div></div>',
    ],
    [
      'version 4.3',
      '<div class="content-warning"><p><span lang="de">Vorsicht</span></p></div><div class="status__content"><div class="status__content__text">Inhalt</div></div>',
    ],
    [
      'public page',
      '<div class="status__content"><p><span class="p-summary">Vorsicht&nbsp;</span><button class="status__content__spoiler-link">Mehr</button></p><div class="e-content">Inhalt</div></div>',
    ],
  ])('warning before the text: %s', (_, content) => {
    const html = app(column(row({ text: 'WEG' }).replace(/<div class="status__content">.*?<\/div><\/div>/, content)));
    expect(read(html, HOME).posts[0]?.text).toBe('Vorsicht\nInhalt');
  });
  it('links read as shown', () => {
    const text =
      '<a href="https://www.muster.example/lang/x"><span class="invisible">https://www.</span><span class="ellipsis">muster.example/lang</span><span class="invisible">/x</span></a>';
    expect(read(app(column(row({ text }))), HOME).posts[0]?.text).toBe('muster.example/lang');
  });
  it('who boosted it is not the author; a quoted one is no entry', () => {
    const prepend = '<div class="status__prepend"><a class="status__display-name" href="/@zoe"><strong>Zoe</strong></a> teilte</div>';
    const quote = `<div class="status__quote">${row({ id: '55', acct: 'bert', text: 'Zitat' })}</div>`;
    const html = app(column(row({ inside: quote }).replace('<div class="status__wrapper">', `<div class="status__wrapper">${prepend}`)));
    expect(read(html, HOME).posts).toMatchObject([{ id: '101', author: { handle: 'anna' }, text: 'Hallo' }]);
  });
  it('on a public page', () => {
    expect(
      read(`<div class="activity-stream">${served({ acct: 'anna@other.example', id: '55' }, 'h-entry')}</div>`, `${S}/@muster`).posts,
    ).toMatchObject([
      {
        id: '55',
        url: 'https://other.example/@anna/55',
        author: { name: 'Anna Muster', handle: 'anna@other.example', url: 'https://other.example/@anna' },
        text: 'Hallo',
      },
    ]);
  });
});

it('a thread that shows nothing is a gap, a page of an error is none', () => {
  expect(read(app()).gaps).toEqual([{ kind: 'no-entries', detail: 'post' }]);
  expect(read(app('<div class="error-column"></div>')).gaps).toEqual([]);
});

it('identity follows reuse, unfolding and new replies', () => {
  const identity = (html: string) => {
    const ctx = ctxOf(app(column(html)), HOME);
    return APP.identify(ctx.root.querySelector('.status') as Element, ctx);
  };
  const one = identity(row());
  expect(identity(row({ id: '102' }))).not.toBe(one);
  expect(identity(row({ replies: '1' }))).not.toBe(one);
  expect(identity(row({ text: 'x' }))).toBe(one);
});

it('marks stand after name and time', () => {
  const ctx = ctxOf(app(column(row())), HOME);
  const { name, time } = APP.anchors(ctx.root.querySelector('.status') as Element);
  expect([name?.className, time?.className]).toEqual(['status__display-name', 'status__relative-time']);
});

describe('accounts', () => {
  const state = (json: string) => `<script id="initial-state" type="application/json">${json}</script>${app()}`;
  it('who is logged in stands in the app’s first state', () => {
    const json = `{"meta":{"me":"14"},"accounts":{"7":{"id":"7","acct":"x"},"14":{"id":"14","username":"muster","acct":"muster","display_name":"Muster \\"IT\\"","url":"${S}/@muster"}}}`;
    expect(read(state(json), HOME).viewer).toEqual({ name: 'Muster "IT"', url: `${S}/@muster`, handle: 'muster' });
    expect(read(state('{"meta":{"me":null}}'), HOME).viewer).toBeNull();
    expect(read(state('{"meta":{"me":"14"},'), HOME).viewer).toBeNull();
  });
  it('else beside the field for a new post', () => {
    const bar = `<div class="navigation-bar"><a href="/@muster"><strong class="display-name__html">Muster</strong></a></div>`;
    expect(read(app() + bar, HOME).viewer).toEqual({ name: 'Muster', url: `${S}/@muster`, handle: 'muster' });
  });
  const head = (title: string, link: string) =>
    `${app()}<div class="account__header"><h1>${title}</h1>${link}<button class="button logo-button">Folgen</button></div>`;
  it.each([
    ['exact in a title', '<a title="12.345" href="/@anna/followers"><strong>12,3 Tsd.</strong></a>', 12_345],
    ['rounded', '<a href="/@anna/followers"><strong>12,3 Tsd.</strong> Follower</a>', 12_300],
    ['hidden', '', null],
  ])('followers %s', (_, link, followers) =>
    expect(read(head('<span>Anna Muster</span> <small>@anna</small>', link), `${S}/@anna`).people).toEqual([
      { name: 'Anna Muster', url: `${S}/@anna`, handle: 'anna', followers },
    ]),
  );
  it('a profile known by number only', () =>
    expect(read(head('<span>Anna</span> <small>@anna@other.example</small>', ''), `${S}/web/accounts/7`).people).toMatchObject([
      { handle: 'anna@other.example' },
    ]));
  it('the head of the profile before is not this one’s', () =>
    expect(read(head('<span>Bert</span>', '<a href="/@bert/followers">3</a>'), `${S}/@anna`).people).toEqual([]));
});

describe('buttons', () => {
  const click = (ctx: Ctx, selector: string) => APP.action?.(ctx.root.querySelector(selector) as Element, ctx) ?? null;
  it.each([
    ['.star-icon i', 'reaction'],
    ['.icon-retweet', 'share'],
  ])('%s is a %s', (selector, kind) => {
    const ctx = ctxOf(app(column(row())), HOME);
    const action = click(ctx, selector);
    expect(action).toMatchObject({
      kind,
      on: false,
      target: { type: 'post', id: '101', url: `${S}/@anna/101`, account: { handle: 'anna' } },
    });
    ctx.root.querySelector(selector)?.closest('button')?.setAttribute('aria-pressed', 'true');
    expect(action?.now()).toBe(true);
    expect(click(ctx, selector)).toMatchObject({ on: true });
    ctx.root.querySelector('.status__wrapper')?.remove();
    expect(action?.now()).toBeNull();
  });
  it('of the page’s own status stand beside it; on a reply the target is a comment', () => {
    const ctx = ctxOf(app(column(detailed(), row())));
    const action = click(ctx, 'b');
    expect(action).toMatchObject({ kind: 'reaction', on: false, target: { type: 'post', id: '100' } });
    ctx.root.querySelector('b')?.parentElement?.setAttribute('aria-pressed', 'true');
    expect(action?.now()).toBe(true);
    expect(click(ctx, '.star-icon i')).toMatchObject({ on: false, target: { type: 'comment', id: '101' } });
  });
  it('follow', () => {
    const html = `${app()}<div class="account__header"><h1><span>Anna</span></h1><a href="/@anna/followers">3</a><button class="button logo-button">Folgen</button><button class="icon-button">…</button></div>`;
    const ctx = ctxOf(html, `${S}/@anna`);
    const action = click(ctx, '.logo-button');
    expect(action).toMatchObject({ kind: 'follow', on: false, target: { type: 'account', account: { handle: 'anna', name: 'Anna' } } });
    ctx.root.querySelector('.logo-button')?.classList.add('button--destructive');
    expect(action?.now()).toBe(true);
    expect(click(ctx, '.icon-button')).toBeNull();
  });
});

describe('poison', () => {
  it('a megabyte is cut', () => {
    const ctx = ctxOf(app(column(row())), HOME);
    for (const part of ['.status__content__text', '.display-name__html'])
      (ctx.root.querySelector(part) as Element).textContent = 'x '.repeat(500_000);
    const [post] = readPage(mastodon, ctx).posts;
    expect(post?.text.length).toBeLessThanOrEqual(5000);
    expect(post?.author.name.length).toBeLessThanOrEqual(200);
  });
  it('reading never changes the page and never fails, whatever is in it', () => {
    const piece = fc.constantFrom(
      '<div id="mastodon">',
      '<div class="scrollable">',
      '<div class="activity-stream"><div class="entry p-comment">',
      '<div class="status status--in-thread" data-id="101">',
      '<div class="status" data-id="99999999999999999999">',
      '<div class="detailed-status">',
      '</div>',
      '<div class="status__content"><a class="mention" href="https://[">',
      '<a class="status__display-name" href="/@%E0%A4%A">',
      '<span class="display-name__account">@\u0000',
      '</a>',
      '<div class="status__line status__line--full"></div>',
      '<a class="status__relative-time u-uid" href="/@x/1"><time datetime="0000"></time></a>',
      '<div class="status__action-bar"><button><span class="icon-button__counter">99999999999999999999+</span></button></div>',
      '<script id="initial-state">{"me":"1","1":{"id":"1","acct":"\\u12"</script>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom(HERE, HOME, `${S}/@anna`), (pieces, url) => {
        const ctx = ctxOf(pieces.join(''), url);
        const before = ctx.root.documentElement.outerHTML;
        const reading = readPage(mastodon, ctx);
        expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
        for (const { id, parent } of reading.comments) expect(parent).not.toBe(id);
        expect(ctx.root.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 80 },
    );
  }, 30_000);
});
