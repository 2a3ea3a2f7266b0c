/** Who takes part: by hashtag, word or post, inside the days, never one of us. */
import { describe, expect, it } from 'vitest';
import type { Campaign } from '../../lib/model/plan.ts';
import type { PostSighting, Reading } from '../../lib/model/sighting.ts';
import { keptUntil, stateOf, windowOf } from '../../lib/rules/campaign-days.ts';
import { hintsOf } from '../../lib/rules/campaign-hints.ts';
import { returnsOf, seenAgain } from '../../lib/rules/campaigns.ts';
import { campaign } from './campaign.ts';
import { at, comment, network, reading, settings, utc } from './support.ts';

const NOW = utc('2026-03-10 12:00');
const found = (change: Partial<Campaign>, read: Reading, now = NOW) => returnsOf(read, network, [campaign(change)], settings(), now);
const ids = (change: Partial<Campaign>, read: Reading, now = NOW): string[] => found(change, read, now).map(({ id }) => id);
const post = (id: string, who: string, text: string, more: Partial<PostSighting> = {}): PostSighting => ({
  type: 'post',
  id,
  aliases: [],
  url: `https://probe.example/${id}`,
  author: { name: who, url: null, handle: who },
  text,
  time: at('2026-03-05 10:00'),
  ad: false,
  ...more,
});
const said = (id: string, who: string, text: string, time = at('2026-03-05 10:00')) => comment(id, who, time, { text });

describe('an entry', () => {
  it('is a comment or post with the hashtag or word, or a comment under a post of the campaign', () => {
    const read = reading([said('1', 'anna', 'Da: #Serverraum'), said('2', 'ben', 'Mein Kabel'), said('3', 'cleo', 'Nur so')], 'flat', {
      posts: [
        post('p', 'us', 'Macht mit #Serverraum'),
        post('q', 'dora', 'Hier #serverraum'),
        post('r', 'emil', 'Anzeige #Serverraum', { ad: true }),
      ],
    });
    const all = found({ term: 'Kabel', posts: ['https://probe.example/p'] }, read);
    expect(all.map(({ id, by, kind }) => [id, by, kind])).toEqual([
      ['c|probe|q', 'hashtag', 'post'],
      ['c|probe|1', 'hashtag', 'comment'],
      ['c|probe|2', 'term', 'comment'],
      ['c|probe|3', 'post', 'comment'],
    ]);
    expect(ids({ term: 'Kabel' }, read)).not.toContain('c|probe|3');
  });

  it('keeps account, link, time and an excerpt, no more', () => {
    const [entry] = found({}, reading([said('1', 'anna', `#Serverraum ${'lang '.repeat(100)}`)]));
    expect(entry).toEqual({
      id: 'c|probe|1',
      campaign: 'c',
      network: 'probe',
      account: { name: 'anna', url: null, handle: 'anna' },
      keys: ['probe|anna'],
      url: 'https://probe.example/p#1',
      excerpt: expect.stringMatching(/^#Serverraum lang.*…$/),
      at: utc('2026-03-05 10:00'),
      day: '2026-03-05',
      by: 'hashtag',
      out: null,
      kind: 'comment',
    });
    expect(entry?.excerpt.length).toBeLessThanOrEqual(200);
  });

  it('is never ours: own account, marked as ours, our post’s author, deleted', () => {
    const text = '#Serverraum';
    const mine = [
      comment('1', 'us', at('2026-03-05 10:00'), { text }),
      comment('2', 'x', at('2026-03-05 10:00'), { text, own: true }),
      comment('3', 'kurz', at('2026-03-05 10:00'), { text, byPostAuthor: true }),
      comment('4', 'y', at('2026-03-05 10:00'), { text, deleted: true }),
    ];
    expect(ids({}, reading(mine, 'flat', { posts: [post('p', 'us', '')] }))).toEqual([]);
    // Under a stranger's post its author is a stranger.
    expect(ids({}, reading(mine, 'flat', { posts: [post('p', 'fremd', '')] }))).toEqual(['c|probe|3']);
  });

  it('has one id, whether it comes once or in two batches, for each campaign of its own', () => {
    const read = reading([said('1', 'anna', '#Serverraum'), said('1', 'anna', '#Serverraum')]);
    const both = returnsOf(read, network, [campaign(), campaign({ id: 'd' })], settings(), NOW);
    expect(both.map(({ id }) => id)).toEqual(['c|probe|1', 'd|probe|1']);
  });
});

describe('the days', () => {
  const days = { from: '2026-03-01', to: '2026-03-05' };
  // Berlin: the day ends at 23:00 UTC.
  it.each([
    ['2026-02-28 22:59', false],
    ['2026-02-28 23:00', true],
    ['2026-03-05 22:59', true],
    ['2026-03-05 23:00', false],
  ])('%s UTC: %s', (time, inside) => expect(ids(days, reading([said('1', 'a', '#Serverraum', at(time))])).length).toBe(inside ? 1 : 0));

  it.each([
    ['2026-03-02 10:00', '2026-03-02 12:00', 'rough', '2026-03-02 12:00'],
    ['2026-03-05 10:00', '2026-03-06 10:00', 'maybe', '2026-03-05 22:59:59.999'],
    ['2026-02-27 10:00', '2026-03-01 10:00', 'maybe', '2026-03-01 10:00'],
    ['2026-03-06 10:00', '2026-03-08 10:00', null, ''],
    ['2026-02-20 10:00', '2026-02-28 10:00', null, ''],
  ])('%s to %s is %s', (from, to, timing, latest) => {
    const [entry] = found(days, reading([said('1', 'a', '#Serverraum', { from: utc(from), to: utc(to) })]));
    expect(entry?.timing ?? null).toBe(timing);
    if (entry) expect(entry.at).toBe(utc(latest));
  });

  it('an unknown time may lie inside until the first day is ahead', () => {
    const read = reading([comment('1', 'a', null, { text: '#Serverraum' })]);
    expect(found(days, read)).toMatchObject([{ timing: 'maybe', day: '2026-03-05' }]);
    expect(found({ from: '2026-03-11' }, read)).toEqual([]);
  });

  it('in the night of the clock change are as long as the clock says', () => {
    const { from, to } = windowOf({ from: '2026-03-29', to: '2026-03-29' }, 'Europe/Berlin');
    expect((to + 1 - from) / 3_600_000).toBe(23);
  });
});

describe('a campaign', () => {
  const entered = reading([said('1', 'a', '#Serverraum', at('2026-01-05 10:00'))]);
  it('collects nothing once it is closed, or so long over that entries are deleted', () => {
    expect(ids({ from: null, to: null }, entered)).toEqual(['c|probe|1']);
    expect(ids({ from: null, to: null, closedAt: NOW }, entered)).toEqual([]);
    const over = { from: '2026-01-01', to: '2026-01-10' };
    expect(ids(over, entered)).toEqual(['c|probe|1']);
    expect(ids(over, entered, utc('2026-04-10 22:00'))).toEqual(['c|probe|1']);
    expect(ids(over, entered, utc('2026-04-10 23:00'))).toEqual([]);
  });

  it('stands where its days and its closing say', () => {
    const days = { from: '2026-03-01', to: '2026-03-05', closedAt: null };
    const state = (now: string, change = {}) => stateOf({ ...days, ...change }, 'Europe/Berlin', utc(now));
    expect([state('2026-02-28 22:00'), state('2026-03-03 10:00'), state('2026-03-05 23:00')]).toEqual(['ahead', 'running', 'over']);
    expect(state('2026-03-03 10:00', { closedAt: 1 })).toBe('closed');
    expect(state('2026-03-03 10:00', { from: null, to: null })).toBe('running');
  });

  it('keeps entries so many days after its end, winners’ as long as contacts', () => {
    const days = { from: '2026-03-01', to: '2026-03-05', closedAt: null };
    const until = keptUntil(days, settings());
    expect((until.winners - until.entries) / 86_400_000).toBe(730 - 90);
    expect(keptUntil({ ...days, closedAt: NOW }, settings()).entries).toBe(NOW + 90 * 86_400_000);
    expect(keptUntil({ ...days, to: null }, settings()).entries).toBe(Infinity);
  });
});

describe('a vote', () => {
  const vote = { kind: 'vote', hashtag: '', term: 'rot, blau' } as const;
  it('takes the option that is named, none where several are', () => {
    const read = reading([said('1', 'a', 'Rot!'), said('2', 'b', 'rot oder blau'), said('3', 'c', 'grün')]);
    expect(found(vote, read).map(({ id, vote }) => [id, vote])).toEqual([
      ['c|probe|1', 'rot'],
      ['c|probe|2', undefined],
    ]);
  });

  it('takes over a changed mind while it runs, and nothing by hand is lost', () => {
    const [before] = found(vote, reading([said('1', 'a', 'rot')]));
    const [after] = found(vote, reading([said('1', 'a', 'doch blau')]));
    if (!before || !after) throw new Error('no entry');
    const out = { ...before, out: 'Kollege' };
    expect(seenAgain(out, after, true)).toMatchObject({ vote: 'blau', excerpt: 'doch blau', out: 'Kollege' });
    expect(seenAgain(out, after, false)).toEqual(out);
    expect(seenAgain({ ...before, timing: 'maybe', at: 1 }, after, false)).toEqual({ ...before });
  });
});

describe('hints', () => {
  const facts = { zone: 'Europe/Berlin', now: NOW, returns: 3, entries: 1 };
  it('tell what is missing before start and end', () => {
    const good = campaign({ conditions: 'https://firma.example/bedingungen', from: '2026-03-01', to: '2026-04-30' });
    expect(hintsOf(good, facts)).toEqual([]);
    expect(hintsOf({ ...good, conditions: '' }, facts)).toEqual(['no-conditions']);
    expect(hintsOf({ ...good, conditions: '', kind: 'campaign' }, facts)).toEqual([]);
    expect(hintsOf({ ...good, hashtag: '' }, facts)).toEqual(['no-way']);
    expect(hintsOf(good, { ...facts, entries: 0 })).toEqual(['no-plan']);
    expect(hintsOf({ ...good, to: '2026-03-12' }, { ...facts, returns: 0 })).toEqual(['no-returns']);
    expect(hintsOf({ ...good, to: '2026-03-08' }, facts)).toEqual(['no-draw']);
    expect(hintsOf({ ...good, from: '2026-06-01', to: null, conditions: '', hashtag: '' }, { ...facts, entries: 0 })).toEqual([]);
    expect(hintsOf({ ...good, closedAt: NOW, conditions: '' }, { ...facts, entries: 0, returns: 0 })).toEqual([]);
  });
});
