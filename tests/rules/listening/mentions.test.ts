/** What of a page becomes a mention, and what reading it again changes. */
import { describe, expect, it } from 'vitest';
import type { PostSighting, Reading } from '../../../lib/model/sighting.ts';
import { networkOf } from '../../../lib/networks/match.ts';
import { mentionsOf, readAgain } from '../../../lib/rules/listening/mentions.ts';
import { isPrivate } from '../../../lib/rules/listening/private.ts';
import { at, comment, network, reading, settings, utc } from '../support.ts';
import { DAY, mention, ours, term, theirs } from './support.ts';

const NOW = utc('2026-03-02 12:00');
const watched = settings({ watch: [ours('Muster'), theirs('Beispiel')] });
const post = (text: string, more: Partial<PostSighting> = {}): PostSighting => ({
  type: 'post',
  id: 'p',
  aliases: [],
  url: 'https://probe.example/p',
  author: { name: 'Anna', url: null, handle: 'anna' },
  text,
  time: at('2026-03-01 23:30'),
  ad: false,
  ...more,
});
const of = (posts: PostSighting[], comments: Reading['comments'] = [], more: Partial<Reading> = {}) =>
  mentionsOf(reading(comments, 'flat', { posts, ...more }), network, watched, NOW);

describe('a mention', () => {
  it('is a post or comment with a term, and tells which by which spelling, how, whose, and on which day of the zone', () => {
    expect(
      of([post('Musters neue Schere ist super')], [comment('c', 'bert', at('2026-03-02 08:00'), { text: 'Beispiel taugt nichts' })]),
    ).toMatchObject([
      {
        id: 'probe|p',
        kind: 'post',
        keys: ['probe|anna'],
        day: '2026-03-02',
        hits: [{ term: 'own Muster', word: 'Muster' }],
        tone: { guess: 'positive', said: null },
        item: null,
      },
      { id: 'probe|c', kind: 'comment', keys: ['probe|bert'], hits: [{ term: 'theirs Beispiel', word: 'Beispiel' }] },
    ]);
  });

  it.each([
    ['an advertisement', post('Muster', { ad: true })],
    ['our own', post('Muster', { author: { name: 'us', url: null, handle: 'us' } })],
    ['taught as ours', post('Muster', { own: true })],
    ['older than mentions are kept', post('Muster', { time: at(NOW - 91 * DAY) })],
    ['without a name', post('Muster', { id: null, url: null })],
    ['without a term', post('Musterung')],
  ])('is none: %s', (_, one) => expect(of([one])).toEqual([]));

  it('is none in a deleted comment, on a page of letters, and without terms', () => {
    expect(of([], [comment('c', 'bert', null, { text: 'Muster', deleted: true })])).toEqual([]);
    expect(of([post('Muster')], [], { page: { kind: 'post', url: 'https://probe.example/messages/7' } })).toEqual([]);
    expect(mentionsOf(reading([], 'flat', { posts: [post('Muster')] }), network, settings(), NOW)).toEqual([]);
  });

  it('keeps the piece of a long text in which the term stands', () => {
    const [one] = of([post(`${'Wort '.repeat(300)}und dann kam Muster ${'und so '.repeat(100)}`)]);
    expect(one?.excerpt).toMatch(/^…/);
    expect(one?.excerpt).toContain('Muster');
    expect(one?.excerpt.length).toBeLessThanOrEqual(200);
  });
});

describe('letters between members', () => {
  it.each([
    'https://www.linkedin.com/messaging/thread/2-abc/',
    'https://x.com/messages/1-2',
    'https://x.com/i/chat/1',
    'https://www.instagram.com/direct/t/123/',
    'https://www.facebook.com/messages/t/123',
    'https://www.xing.com/chats/1',
    'https://www.tiktok.com/messages',
    'https://bsky.app/messages/abc',
  ])('are read by no reader of the network, and private: %s', (url) => {
    expect(networkOf(new URL(url))?.page(new URL(url)).kind).toBe('other');
    expect(isPrivate(url)).toBe(true);
  });

  it.each([
    'https://www.reddit.com/message/inbox/',
    'https://forum.example/conversations/hallo.12/',
    'https://forum.example/index.php?conversation/12-hallo/',
    'https://forum.example/ucp.php?i=pm&mode=view&p=3',
    'https://forum.example/index.php?action=pm',
    'https://forum.example/private.php?do=showpm&pmid=1',
    'https://forum.example/messagecenter/view/1',
    'https://forum.example/u/anna/messages',
    'https://forum.example/user/anna/chats/12',
    'https://blog.example/members/anna/messages/view/1',
    'https://mail.example/inbox/1',
    'https://webmail.firma.example/?folder=1',
    'not an address',
  ])('are private: %s', (url) => expect(isPrivate(url)).toBe(true));

  it.each([
    'https://forum.example/c/chat/12',
    'https://blog.example/messages-from-space/',
    'https://x.com/anna/status/1',
    'https://x.com/messages_fan',
  ])('are not: %s', (url) => expect(isPrivate(url)).toBe(false));
});

describe('read again', () => {
  const before = mention({ hits: [{ term: 'a', word: 'A' }], tone: { guess: 'negative', said: 'positive' }, notUs: true, item: 'i' });
  const again = (change: Parameters<typeof mention>[0]) =>
    readAgain(
      before,
      mention({
        ...before,
        item: null,
        notUs: false,
        seenAt: before.seenAt + DAY,
        ...change,
        tone: { said: null, guess: 'neutral', ...change?.tone },
      }),
      new Set(['a', 'b']),
    );

  it('keeps what a person said, when it was first seen, and its item', () =>
    expect(again({})).toEqual({ ...before, tone: { guess: 'negative', said: 'positive' } }));

  it('takes a new text with its guess, but not a shorter piece of the same', () => {
    expect(again({ excerpt: 'Muster ist doch gut', tone: { guess: 'positive', said: null } })).toMatchObject({
      excerpt: 'Muster ist doch gut',
      tone: { guess: 'positive', said: 'positive' },
    });
    expect(again({ excerpt: 'Muster ist…' })).toMatchObject({ excerpt: 'Muster ist da', tone: { guess: 'negative' } });
  });

  it('collects the terms that found it, without those that are gone', () => {
    expect(again({ hits: [{ term: 'b', word: 'B' }] }).hits.map(({ term }) => term)).toEqual(['a', 'b']);
    expect(readAgain(before, { ...before, hits: [{ term: 'b', word: 'B' }] }, new Set(['b'])).hits.map(({ term }) => term)).toEqual(['b']);
  });

  it('takes the better time', () => {
    const rough = { ...before, time: { from: 0, to: DAY } };
    expect(readAgain(rough, { ...before, time: { from: 5, to: 5 }, day: '1970-01-01' }, new Set()).time).toEqual({ from: 5, to: 5 });
    expect(readAgain(before, { ...before, time: null, day: 'x' }, new Set())).toMatchObject({ time: before.time, day: before.day });
  });
});

it('a term is tried with what it requires on the whole text', () => {
  const strict = settings({ watch: [term({ required: ['Schere'] })] });
  const far = post(`Muster ${'und so weiter '.repeat(40)} Schere`);
  expect(mentionsOf(reading([], 'flat', { posts: [far] }), network, strict, NOW)).toHaveLength(1);
});
