/** Rhythm kept, about to break and broken; holidays; asleep; dialogue against broadcast. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Channel } from '../../lib/model/channel.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { calendarOf } from '../../lib/rules/calendar.ts';
import { continuityOf, type Deed, ownPosts, type Post } from '../../lib/rules/continuity.ts';
import { at, channel, deed, post } from './channels/fresh.ts';

const hours = defaultSettings().hours;
const calendar = calendarOf({ ...hours, holidays: 'NW' });
const weekly = (posts: number, change: Partial<Channel> = {}) => channel({ rhythm: { posts, per: 'week' }, ...change });
const look = (of: Channel, now: string, posts: Post[] = [], deeds: Deed[] = []) => continuityOf(of, posts, deeds, calendar, at(now));
const rhythm = (of: Channel, now: string, posts: Post[] = []) => look(of, now, posts).rhythm;

describe('a weekly rhythm', () => {
  // Weeks of September 2026: Monday 7th to Sunday 13th, 14th to 20th.
  const before = [post('2026-09-08')];
  it('is kept once enough was published this week, whatever came before', () => {
    expect(rhythm(weekly(1), '2026-09-16', [post('2026-09-14')])).toMatchObject({ state: 'kept', missing: 0, neededBy: null });
  });
  it('is open while there is time, and soon broken in its last part: by Friday’s closing time', () => {
    expect(rhythm(weekly(1), '2026-09-15', before)).toMatchObject({ state: 'open', missing: 1, neededBy: at('2026-09-18 17:00') });
    expect(rhythm(weekly(1), '2026-09-17', before)).toMatchObject({ state: 'soon', neededBy: at('2026-09-18 17:00') });
    expect(rhythm(weekly(1), '2026-09-18 16:59', before)).toMatchObject({ state: 'soon' });
  });
  it('is broken once the working days are over, and stays so next week until it is kept again', () => {
    expect(rhythm(weekly(1), '2026-09-18 17:00', before)).toMatchObject({ state: 'broken', neededBy: null });
    expect(rhythm(weekly(1), '2026-09-21', before)).toMatchObject({ state: 'broken', missing: 1 });
    expect(rhythm(weekly(1), '2026-09-21 13:00', [...before, post('2026-09-21')])).toMatchObject({ state: 'kept' });
  });
  it('needs the first of several by the day that leaves one a working day', () => {
    expect(rhythm(weekly(3), '2026-09-14', [post('2026-09-08'), post('2026-09-09'), post('2026-09-10')])).toMatchObject({
      missing: 3,
      neededBy: at('2026-09-16 17:00'),
      state: 'open',
    });
    // More missing than days left: at once.
    expect(rhythm(weekly(5), '2026-09-18 10:00', [])?.neededBy).toBe(at('2026-09-18 17:00'));
  });
  it('counts posts of a Sunday evening to the week that ends, of Monday to the next', () => {
    const counts = rhythm(weekly(1), '2026-09-21', [post('2026-09-20 23:59'), post('2026-09-21 00:00')])?.stretches.slice(-2);
    expect(counts).toMatchObject([
      { from: '2026-09-14', to: '2026-09-20', posts: 1 },
      { from: '2026-09-21', to: '2026-09-27', posts: 1 },
    ]);
  });
  it('judges no week that began before the channel was entered', () => {
    const fresh = weekly(1, { createdAt: at('2026-09-16') });
    expect(rhythm(fresh, '2026-09-17')).toMatchObject({ state: 'soon' });
    expect(rhythm(fresh, '2026-09-19')).toMatchObject({ state: 'soon', neededBy: null });
    expect(rhythm(fresh, '2026-09-22')?.state).toBe('open');
    expect(rhythm(fresh, '2026-09-29')?.state).toBe('broken');
  });
});

describe('holidays and closing days', () => {
  it('take posts off a week in proportion: Easter 2026 leaves Tuesday to Friday, Christmas week three days', () => {
    // Monday 6 April is Easter Monday; 25 December a Friday.
    expect(rhythm(weekly(5), '2026-04-07')?.stretches.at(-1)).toMatchObject({ from: '2026-04-06', wanted: 4 });
    expect(rhythm(weekly(1), '2026-04-07')?.stretches.at(-1)?.wanted).toBe(1);
  });
  it('move the last moment: before Good Friday it is Thursday', () => {
    expect(rhythm(weekly(1), '2026-03-31')?.neededBy).toBe(at('2026-04-02 17:00'));
  });
  it('want nothing of a week nobody works in', () => {
    const closed = calendarOf({ ...hours, days: [[], [], [], [], [{ from: '09:00', to: '12:00' }], [], []], holidays: 'NW' });
    const found = continuityOf(weekly(1), [], [], closed, at('2026-05-03'));
    // Only Fridays are worked; the 1st of May is one.
    expect(found.rhythm?.stretches.at(-1)).toMatchObject({ to: '2026-05-03', wanted: 0 });
  });
  it('where nobody has opening hours every day counts', () => {
    const never = calendarOf({ ...hours, days: [[], [], [], [], [], [], []], holidays: null });
    const found = continuityOf(weekly(7), [], [], never, at('2026-09-14'));
    expect(found.rhythm).toMatchObject({ missing: 7, neededBy: at('2026-09-15 00:00') });
  });
});

describe('a monthly rhythm', () => {
  const monthly = channel({ rhythm: { posts: 2, per: 'month' } });
  it('goes by calendar months', () => {
    const found = rhythm(monthly, '2026-10-05', [post('2026-09-01 00:00'), post('2026-09-30 23:59'), post('2026-10-01 00:00')]);
    expect(found?.stretches.slice(-2)).toMatchObject([
      { from: '2026-09-01', to: '2026-09-30', posts: 2 },
      { from: '2026-10-01', to: '2026-10-31', posts: 1 },
    ]);
    // October 2026 ends on a Saturday: the last working day is Friday the 30th.
    expect(found).toMatchObject({ state: 'open', missing: 1, neededBy: at('2026-10-30 17:00') });
    expect(found?.stretches).toHaveLength(8);
  });
});

describe('whose posts', () => {
  it('only the channel’s own, each once whether it was seen with figures or recorded as a deed', () => {
    const seen = post('2026-09-14', { id: 'x|77' });
    const recorded = deed('post', '2026-09-14', { id: 'x|post|muster|77' });
    const older = deed('post', '2026-09-15', { id: 'x|post|muster|78' });
    expect(ownPosts([seen], [recorded, older]).map(({ id }) => id)).toEqual(['x|77', 'x|78']);
    const others = [post('2026-09-14', { actor: 'x|other' })];
    expect(look(weekly(3), '2026-09-16', [seen, ...others], [recorded, older])).toMatchObject({
      lastPostAt: at('2026-09-15'),
      rhythm: { missing: 1 },
    });
  });
  it('a website’s by its address, a group’s by the addresses in it', () => {
    const here = { actor: 'wordpress|blog.example/author/anna', url: 'https://www.blog.example/2026/lager' };
    const blog = weekly(1, { kind: 'blog', network: 'wordpress', key: 'site|blog.example', url: 'https://blog.example/' });
    expect(rhythm(blog, '2026-09-16', [post('2026-09-14', here)])?.state).toBe('kept');
    expect(rhythm(blog, '2026-09-16', [post('2026-09-14')])?.missing).toBe(1);
    const group = weekly(1, { network: 'facebook', key: 'facebook|groups/nord', url: 'https://www.facebook.com/groups/nord' });
    const inside = { actor: 'facebook|muster', url: 'https://www.facebook.com/groups/nord/posts/12/' };
    expect(rhythm(group, '2026-09-16', [post('2026-09-14', inside)])?.state).toBe('kept');
    expect(rhythm(group, '2026-09-16', [post('2026-09-14', { ...inside, url: 'https://www.facebook.com/muster/posts/12' })])?.missing).toBe(
      1,
    );
  });
  it('an account known by several keys is met by each', () => {
    const page = weekly(1, { network: 'facebook', key: 'facebook|muster', url: 'https://www.facebook.com/muster' });
    const own = [{ network: 'facebook', url: 'https://www.facebook.com/muster', name: 'Muster', keys: ['id:42', 'muster'] }];
    const mine = [post('2026-09-14', { actor: 'facebook|id:42' })];
    expect(continuityOf(page, mine, [], calendar, at('2026-09-16'), own).rhythm?.state).toBe('kept');
    expect(continuityOf(page, mine, [], calendar, at('2026-09-16')).rhythm?.missing).toBe(1);
  });
});

describe('asleep', () => {
  it('after four weeks of a weekly rhythm, three months of a monthly one, sixty days without', () => {
    const quiet = [post('2026-06-01')];
    expect(look(weekly(1), '2026-06-29', quiet).asleep).toBe(false);
    expect(look(weekly(1), '2026-06-30', quiet).asleep).toBe(true);
    expect(look(channel({ rhythm: { posts: 1, per: 'month' } }), '2026-08-30', quiet).asleep).toBe(false);
    expect(look(channel(), '2026-08-02', quiet).asleep).toBe(true);
  });
  it('counts from its entry where no post was ever seen; a channel that is staked out or closed has neither sleep nor rhythm', () => {
    expect(look(weekly(1, { createdAt: at('2026-06-01') }), '2026-06-15').asleep).toBe(false);
    for (const state of ['staked', 'closed'] as const)
      expect(look(weekly(1, { state }), '2026-09-14')).toMatchObject({ asleep: false, rhythm: null });
  });
});

describe('dialogue', () => {
  it('answers, comments and quotes against own posts of 90 days; likes are neither', () => {
    const deeds = [
      deed('reply', '2026-09-01'),
      deed('comment', '2026-09-02'),
      deed('quote', '2026-09-03'),
      deed('reaction', '2026-09-03'),
      deed('reply', '2026-05-01'),
      deed('reply', '2026-09-01', { actor: 'x|other' }),
    ];
    expect(look(channel(), '2026-09-16', [post('2026-09-14'), post('2026-05-14')], deeds).dialogue).toEqual({
      talk: 3,
      posts: 1,
      share: 0.75,
      oneSided: false,
    });
  });
  it('is one-sided below a fifth, of five acts at least', () => {
    const posts = ['01', '02', '03', '04', '05'].map((day) => post(`2026-09-${day}`));
    expect(look(channel(), '2026-09-16', posts).dialogue).toMatchObject({ share: 0, oneSided: true });
    expect(look(channel(), '2026-09-16', posts.slice(1)).dialogue.oneSided).toBe(false);
    expect(look(channel(), '2026-09-16', posts.slice(1), [deed('reply', '2026-09-02')]).dialogue).toMatchObject({
      share: 0.2,
      oneSided: false,
    });
    expect(look(channel(), '2026-09-16').dialogue).toMatchObject({ share: null, oneSided: false });
  });
});

it('any history: what is missing and what was published make what is wanted, and only kept ones miss nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: at('2026-06-01'), max: at('2026-12-31') }), { maxLength: 40 }),
      fc.integer({ min: at('2026-08-01'), max: at('2026-12-31') }),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom('week' as const, 'month' as const),
      (times, now, posts, per) => {
        const found = continuityOf(
          channel({ rhythm: { posts, per } }),
          times.map((time, index) => ({ ...post('2026-06-01'), id: `x|${index}`, at: time })),
          [],
          calendar,
          now,
        );
        const current = found.rhythm?.stretches.at(-1);
        if (!found.rhythm || !current) throw new Error('no rhythm');
        expect(found.rhythm.missing).toBe(Math.max(0, current.wanted - current.posts));
        expect(found.rhythm.state === 'kept').toBe(found.rhythm.missing === 0);
        if (found.rhythm.neededBy !== null) expect(found.rhythm.neededBy).toBeGreaterThan(now);
        const later = times.filter((time) => time <= now);
        expect(found.lastPostAt).toBe(later.length ? Math.max(...later) : null);
      },
    ),
    { numRuns: 60 },
  );
});
