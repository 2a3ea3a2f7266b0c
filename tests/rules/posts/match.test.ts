import { describe, expect, it } from 'vitest';
import { type MatchInput, proposals } from '../../../lib/rules/posts/match.ts';
import { channel, DAY, entry, HOUR, NOW, ownPost, ZONE } from './records.ts';

const ask = (input: Partial<MatchInput>) =>
  proposals({ posts: [ownPost()], entries: [entry()], channels: [channel()], zone: ZONE, ...input });
const pairs = (input: Partial<MatchInput>): string[] => ask(input).map(({ post, entry: to }) => `${post.id} ${to.id}`);

describe('a proposal', () => {
  it('tells channel, words, day and time', () => {
    expect(ask({})).toMatchObject([
      {
        post: { id: 'x|500' },
        entry: { id: 'e1' },
        why: [
          { by: 'channel', name: 'Firma auf X' },
          { by: 'words', words: ['Prüfbericht', 'Heckenschere'] },
          { by: 'day', days: 0 },
          { by: 'time', minutes: -30 },
        ],
      },
    ]);
  });

  it('counts days in the settings’ zone', () => {
    const late = ownPost({ at: Date.parse('2026-03-02T23:30:00Z') });
    expect(ask({ posts: [late] })[0]?.why).toContainEqual({ by: 'day', days: 1 });
  });

  it('wants the channel of the plan', () => {
    expect(pairs({ entries: [entry({ channels: ['ch-other'] })] })).toEqual([]);
    expect(pairs({ posts: [ownPost({ actor: 'x|vertrieb' })] })).toEqual([]);
    expect(pairs({ entries: [entry({ channels: [] })] })).toEqual(['x|500 e1']);
  });

  it('knows a website’s channel by its host', () => {
    const blog = channel({ id: 'ch-blog', key: 'site|blog.example', network: 'wordpress', name: 'Blog' });
    const post = ownPost({
      id: 'wordpress|blog.example/7',
      network: 'wordpress',
      actor: 'wordpress|redaktion',
      url: 'https://www.blog.example/?p=7',
    });
    expect(pairs({ posts: [post], channels: [blog], entries: [entry({ channels: ['ch-blog'] })] })).toEqual([
      'wordpress|blog.example/7 e1',
    ]);
  });

  it('takes the link to the long version against any date and channel', () => {
    const post = ownPost({ excerpt: 'Lesen: www.firma.example/pruefbericht/?utm_source=x', at: NOW + 40 * DAY });
    const planned = entry({ url: 'https://firma.example/pruefbericht', channels: ['ch-other'] });
    expect(ask({ posts: [post], entries: [planned] })[0]?.why).toEqual([{ by: 'link' }]);
    expect(
      pairs({
        posts: [ownPost({ excerpt: 'Mehr auf firma.example', at: NOW + 40 * DAY })],
        entries: [entry({ url: 'https://firma.example/' })],
      }),
    ).toEqual([]);
  });

  it('takes a hashtag near the day, not far from it', () => {
    const tagged = { ...ownPost({ excerpt: 'Jetzt mitmachen #Gartenwoche2026!' }) };
    const planned = entry({ topic: 'Gewinnspiel', time: null, hashtag: '#gartenwoche2026', day: '2026-03-04' });
    expect(ask({ posts: [tagged], entries: [planned] })[0]?.why).toContainEqual({ by: 'hashtag', tag: 'gartenwoche2026' });
    expect(pairs({ posts: [tagged], entries: [{ ...planned, day: '2026-03-09' }] })).toEqual([]);
    expect(pairs({ posts: [ownPost({ excerpt: '#gartenwoche2026er' })], entries: [planned] })).toEqual([]);
  });

  it('needs more than a day and one word, but the planned time alone will do', () => {
    const other = { topic: 'Prüfbericht Laubbläser' };
    expect(pairs({ entries: [entry({ ...other, time: null })] })).toEqual([]);
    expect(pairs({ entries: [entry({ ...other, time: '13:30' })] })).toEqual([]);
    expect(pairs({ entries: [entry({ topic: 'Bild der Woche', time: '12:00' })] })).toEqual(['x|500 e1']);
  });

  it('takes many words weeks apart or without a date', () => {
    const topic = 'Prüfbericht Heckenschere: leiser als gedacht';
    expect(pairs({ entries: [entry({ topic, day: '2026-02-20', time: null })] })).toEqual(['x|500 e1']);
    expect(pairs({ entries: [entry({ topic, day: null, time: null, state: 'idea' })] })).toEqual(['x|500 e1']);
    expect(pairs({ entries: [entry({ topic, day: '2026-01-02', time: null })] })).toEqual([]);
  });

  it('reads the teaser of the post’s own channel', () => {
    const planned = entry({ topic: 'KW 10', time: null, teasers: { 'ch-x': 'Leiser als gedacht: unser Bericht', 'ch-li': 'Ganz anders' } });
    expect(ask({ entries: [planned] })[0]?.why).toContainEqual({ by: 'words', words: ['Leiser', 'gedacht'] });
    expect(pairs({ entries: [{ ...planned, teasers: { 'ch-li': 'Leiser als gedacht' } }] })).toEqual([]);
  });
});

describe('several', () => {
  it('give each post its likeliest entry, and each entry one post a channel', () => {
    const posts = [ownPost(), ownPost({ id: 'x|501', excerpt: 'Prüfbericht Heckenschere', at: NOW + 30 * HOUR })];
    const entries = [entry(), entry({ id: 'e2', topic: 'Prüfbericht Heckenschere, zweiter Teil', day: '2026-03-03', time: null })];
    expect(pairs({ posts, entries })).toEqual(['x|500 e1', 'x|501 e2']);
  });

  it('of several channels may be one entry', () => {
    const li = channel({ id: 'ch-li', key: 'linkedin|company/firma', network: 'linkedin', name: 'LinkedIn' });
    const post = ownPost({ id: 'linkedin|9', network: 'linkedin', actor: 'linkedin|company/firma' });
    const confirmed = ownPost({ entry: 'e1' });
    const both = entry({ channels: ['ch-x', 'ch-li'], state: 'published' });
    expect(pairs({ posts: [confirmed, post], entries: [both], channels: [channel(), li] })).toEqual(['linkedin|9 e1']);
    expect(pairs({ posts: [confirmed, ownPost({ id: 'x|502' })], entries: [both], channels: [channel(), li] })).toEqual([]);
  });

  it('leave out what a person refused, templates and what is evaluated', () => {
    expect(pairs({ posts: [ownPost({ notEntries: ['e1'] })] })).toEqual([]);
    expect(pairs({ entries: [entry({ template: true })] })).toEqual([]);
    expect(pairs({ entries: [entry({ state: 'evaluated' })] })).toEqual([]);
  });

  it('are found quickly: 1,000 posts, 500 entries', () => {
    const posts = Array.from({ length: 1000 }, (_, n) =>
      ownPost({ id: `x|${n}`, at: NOW - n * 6 * HOUR, excerpt: `Beitrag ${n} über Geräte und Gärten` }),
    );
    const entries = Array.from({ length: 500 }, (_, n) =>
      entry({ id: `e${n}`, topic: `Geräte Gärten Beitrag ${n}`, day: new Date(NOW - n * DAY).toISOString().slice(0, 10), time: null }),
    );
    const start = performance.now();
    expect(pairs({ posts, entries }).length).toBeGreaterThan(200);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
