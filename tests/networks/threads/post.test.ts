/** One post of Threads, and what else its pages tell. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threads } from '../../../lib/networks/threads/index.ts';
import { web } from '../../../lib/networks/threads/web.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf, HERE, HOME, NOW, pagelet, post, read, region } from './page.ts';

const one = (given: Parameters<typeof post>[0]) => read(region(post(given))).posts[0];
const exact = (iso: string) => ({ from: Date.parse(iso), to: Date.parse(iso) });

describe('a post', () => {
  it('is read from its box', () =>
    expect(one({ by: 'Anna.Muster', code: 'DSx-_12', text: 'Hallo<br>Welt' })).toMatchObject({
      type: 'post',
      id: 'DSx-_12',
      aliases: [],
      url: 'https://www.threads.com/@anna.muster/post/DSx-_12',
      author: { name: 'Anna.Muster', url: 'https://www.threads.com/@anna.muster', handle: 'anna.muster' },
      text: 'Hallo\nWelt',
      time: exact('2026-11-22T12:00:00Z'),
      ad: false,
    }));
  it('has its text apart from topic, badge and counter', () => {
    const head = '<span dir="auto"><a href="/search?q=it"><span>IT</span></a></span><span dir="auto">· Verfasser</span>';
    const inside = '<span dir="auto">2/3</span><a href="https://l.threads.com/?u=x"><span dir="auto">Karte</span></a>';
    expect(one({ head, inside })?.text).toBe('Hallo');
    expect(one({ head, inside, text: '' })?.text).toBe('');
    expect(one({ text: '', inside: '<span dir="auto">Author</span><span dir="auto">Echt</span>' })?.text).toBe('Echt');
  });
  it('has its text without the button in it, and above a time that stands below', () => {
    expect(one({ text: 'Hallo <div role="button">Übersetzen</div>' })?.text).toBe('Hallo');
    const below = `<div data-pressable-container="true"><div><a href="/@anna"><span dir="auto">anna</span></a><div><span dir="auto">Hallo</span></div><a href="/@anna/post/DSaaaaa"><time datetime="2026-11-22T12:00:00Z"></time></a>${'<div><div role="button"><svg></svg></div></div>'.repeat(4)}</div></div>`;
    expect(read(region(below)).posts[0]?.text).toBe('Hallo');
  });
  it('is not what it quotes', () => {
    const inside = post({ by: 'bert', code: 'DSbert1', text: 'Zitat', replies: '99' });
    expect(read(region(post({ inside }))).posts).toMatchObject([{ id: 'DSaaaaa', text: 'Hallo', author: { handle: 'anna' } }]);
    expect(read(region(post({ inside, text: '' }))).posts).toMatchObject([{ text: '' }]);
  });
  it('is its author’s, whoever reposted it', () =>
    expect(one({ above: '<a href="/@carl"><span dir="auto">carl</span></a><span dir="auto">hat repostet</span>' })).toMatchObject({
      author: { name: 'anna' },
      text: 'Hallo',
    }));
  it('has its time in an attribute, in a label, or as printed', () => {
    expect(one({ time: '<abbr aria-label="22. November 2026 um 13:05">1 T.</abbr>' })?.time).toMatchObject({ from: expect.any(Number) });
    const { from, to } = one({ time: '<span>2 Std.</span>' })?.time ?? { from: 0, to: 0 };
    expect([from <= NOW - 7_200_000, to >= NOW - 3 * 3_600_000, to - from < 2 * 3_600_000]).toEqual([true, true, true]);
    expect(one({ time: '<span>·</span>' })?.time).toBeNull();
  });
  it('is paid for where its head says so', () => {
    expect(one({ head: '<span dir="auto">Gesponsert</span>' })?.ad).toBe(true);
    expect(one({ text: 'Gesponsert wird hier nichts' })?.ad).toBe(false);
  });
  it('counts its replies whatever stands around the row of buttons', () => {
    const inside = `<div><div>${'<div role="button"><svg aria-label="Audio is muted"></svg></div>'.repeat(3)}</div></div>`;
    const page = region(pagelet(0, post({ by: 'start', code: 'DSstart' })), pagelet(1, post({ inside, replies: '1,2 Tsd.' })));
    expect(read(page, HERE).comments[0]?.repliesHidden).toBe(1200);
    const below = page.replaceAll(
      '</div></div></div></div></div>',
      '</div></div><div role="button">Aktivität<svg></svg></div></div></div></div>',
    );
    expect(read(below, HERE).comments[0]?.repliesHidden).toBe(1200);
  });
});

describe('identity', () => {
  const identify = (given: Parameters<typeof post>[0]) => {
    const ctx = ctxOf(region(post(given)));
    return web.identify(ctx.root.querySelector('[data-pressable-container]') as Element, ctx);
  };
  it('changes with post, text and replies', () => {
    const all = [{}, { code: 'DSother' }, { text: 'Hallo und mehr' }, { replies: '4' }].map(identify);
    expect(new Set(all).size).toBe(4);
    expect(identify({})).toBe(identify({}));
  });
});

describe('people', () => {
  const head = (followers: string) =>
    region(
      `<a href="/@muster" aria-label="Titel"><h1>muster</h1></a><h1 dir="auto">Muster Systemhaus</h1><a href="/login"><span dir="auto">${followers}</span></a>`,
    );
  const PROFILE = 'https://www.threads.com/@muster';
  it('have their followers in a title, else as printed', () => {
    expect(read(head('<span title="5.427">5,4 Tsd.</span> Follower'), PROFILE).people).toEqual([
      { name: 'Muster Systemhaus', url: PROFILE, handle: 'muster', followers: 5427 },
    ]);
    expect(read(head('1,2 Tsd. Follower'), PROFILE).people[0]?.followers).toBe(1200);
    expect(read(head('1,2 Tsd. Follower'), HOME).people).toEqual([]);
  });
  it('the viewer is in the navigation, a guest is not', () => {
    const nav = (link: string) => `<div>${link}</div>${region(post({}))}`;
    expect(read(nav('<a href="/@jana" role="link"><svg aria-label="Profil"></svg></a>')).viewer?.handle).toBe('jana');
    expect(read(nav('<div role="button"><svg aria-label="Profil"></svg></div>')).viewer).toBeNull();
  });
});

it('a poisoned page neither changes nor fails', () => {
  const piece = fc.constantFrom(
    '<div data-pressable-container="true">',
    '</div>',
    '<a href="/@a/post/DSaaaaa">',
    '<a href="/@%/post/%">',
    '</a>',
    '<time datetime="0000">',
    '<a href="//[::">x</a>',
    '<span dir="auto">text\u0000</span>',
    '<div role="button"><svg aria-label="Like"></svg></div>',
    '<div data-pagelet="threads_post_page_1">',
    '<div hidden>',
    '<h1>',
    '<span title="9">',
    post({}),
    post({ code: 'DSstart', by: 'start' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const ctx = ctxOf(pieces.join(''), HERE);
      const before = ctx.root.documentElement.outerHTML;
      const reading = readPage(threads, ctx);
      expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
      for (const { id, parent } of reading.comments) expect(parent).not.toBe(id);
      expect(ctx.root.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 60 },
  );
}, 30_000);
