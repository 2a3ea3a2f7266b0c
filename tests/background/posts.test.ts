/** Own posts as they are seen: kept with their figures, matched to the plan, looked after; no stranger's post is kept. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkCheckBack } from '../../entrypoints/background/check-back.ts';
import { currentSettings } from '../../entrypoints/background/memory.ts';
import { openQueue } from '../../entrypoints/background/notify.ts';
import type { MoveAnswer, SightingsAnswer } from '../../lib/messages.ts';
import type { OwnPost, PlanEntry } from '../../lib/model/plan.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Figures, PostSighting } from '../../lib/model/sighting.ts';
import { database } from '../../lib/store/open.ts';
import { clean } from '../../lib/store/retention.ts';
import { channel, DAY, entry, HOUR, MINUTE, NOW } from '../rules/posts/records.ts';
import { batch, comment, fromPage, fromTab, post, setStage } from './stage.ts';

const WORK = { hours: [2, 24], working: false };
const stage = (settings: Partial<Settings> = {}) => setStage({ checkBack: WORK, ...settings });
beforeEach(() => stage());
afterEach(() => vi.restoreAllMocks());

const figures = (reactions: number | null, comments: number | null = null): Figures => ({ reactions, comments, shares: null, views: null });
const ours = (change: Partial<PostSighting> = {}): PostSighting => ({
  ...post('500', 'firma'),
  text: 'Unser Prüfbericht zur Heckenschere ist da.',
  figures: figures(3, 1),
  ...change,
});
const see = (
  posts: PostSighting[],
  at = NOW,
  contextPosts: string[] = [],
  comments = [] as ReturnType<typeof comment>[],
): Promise<SightingsAnswer> => {
  vi.setSystemTime(at);
  return fromTab<SightingsAnswer>({ ...batch(comments, { posts }), contextPosts });
};
const posts = async (): Promise<OwnPost[]> => (await database()).getAll('posts');
const plan = async (): Promise<PlanEntry[]> => (await database()).getAll('plan');
const only = async (): Promise<OwnPost> => {
  const all = await posts();
  expect(all).toHaveLength(1);
  return all[0] as OwnPost;
};
const keep = (store: 'plan' | 'channels', ...records: unknown[]) => fromPage({ type: 'keep', store, records, remove: [], said: '' });
const match = (verdict: string, to: string | null = 'e1', of = 'x|500') =>
  fromPage<MoveAnswer>({ type: 'match', post: of, entry: to, verdict });
const undo = (token: string | null) => fromPage<MoveAnswer>({ type: 'undo', token });

describe('an own post', () => {
  it('is kept with what it shows, as its deed names it; a stranger’s is not', async () => {
    await see([ours(), post('600', 'erika')]);
    expect(await only()).toEqual({
      id: 'x|500',
      network: 'x',
      actor: 'x|firma',
      url: 'https://x.com/firma/status/500',
      excerpt: 'Unser Prüfbericht zur Heckenschere ist da.',
      at: NOW,
      day: '2026-03-02',
      seenAt: NOW,
      figures: [{ at: NOW, ...figures(3, 1) }],
      entry: null,
      notEntries: [],
    });
    expect(await (await database()).getAllKeys('interactions')).toEqual(['x|post|firma|500']);
  });

  it('seen again gets new figures when they changed or an hour has passed', async () => {
    await see([ours()]);
    await see([ours()], NOW + MINUTE);
    expect(await only()).toMatchObject({ seenAt: NOW + MINUTE, figures: [{ at: NOW }] });
    await see([ours({ figures: figures(4, 1) })], NOW + 2 * MINUTE);
    await see([ours({ figures: figures(4, 1) })], NOW + 2 * HOUR);
    expect((await only()).figures.map(({ at, reactions }) => [at - NOW, reactions])).toEqual([
      [0, 3],
      [2 * MINUTE, 4],
      [2 * HOUR, 4],
    ]);
  });

  it('told as context keeps its words and figures, and counts as looked at', async () => {
    await see([ours()]);
    await see([ours({ text: '', figures: undefined })], NOW + HOUR, ['500'], [comment('501', 'erika', 0, { post: '500' })]);
    expect(await only()).toMatchObject({
      excerpt: 'Unser Prüfbericht zur Heckenschere ist da.',
      seenAt: NOW + HOUR,
      figures: [{ at: NOW }],
    });
  });

  it('cut in a feed keeps what is known of its words; edited it has the new ones', async () => {
    await see([ours()]);
    await see([ours({ text: 'Unser Prüfbericht … mehr' })], NOW + MINUTE);
    expect((await only()).excerpt).toBe('Unser Prüfbericht zur Heckenschere ist da.');
    await see([ours({ text: 'Unser Prüfbericht zur Säge ist da.' })], NOW + MINUTE);
    expect((await only()).excerpt).toBe('Unser Prüfbericht zur Säge ist da.');
  });

  it('under another of its ids is the same', async () => {
    await see([ours()]);
    await see([ours({ id: '777', aliases: ['500'] })], NOW + MINUTE);
    expect(await only()).toMatchObject({ id: 'x|500', seenAt: NOW + MINUTE });
  });

  it('with a relative time is as old as its first look allows', async () => {
    await see([ours({ time: { from: NOW - 3 * HOUR, to: NOW - 2 * HOUR } })]);
    await see([ours({ time: { from: NOW - DAY, to: NOW } })], NOW + MINUTE);
    expect((await only()).at).toBe(NOW - 2 * HOUR);
  });

  it('is not kept while paused, at level off, or of an account nobody wants recorded', async () => {
    for (const settings of [
      { paused: true },
      { levels: { x: 'off' as const } },
      { consented: false },
      { never: ['x|firma'] },
      { own: [] },
    ]) {
      await stage(settings);
      await see([ours()]);
      expect(await posts(), JSON.stringify(settings)).toEqual([]);
    }
  });

  it('goes with its record when that is taken back, and stays away', async () => {
    const { receipts } = await see([ours()]);
    await undo(receipts[0]?.token ?? null);
    expect(await posts()).toEqual([]);
    await see([ours()], NOW + MINUTE);
    expect(await posts()).toEqual([]);
  });

  it('is tamed: no figure a page cannot show', async () => {
    await see([ours({ figures: { reactions: -1, comments: 2.5, shares: 7, views: Number.MAX_SAFE_INTEGER + 1 } })]);
    expect((await only()).figures).toEqual([{ at: NOW, reactions: null, comments: null, shares: 7, views: null }]);
  });

  it('that is no plan entry is kept as long as its record', async () => {
    await keep('plan', entry());
    await see([ours(), ours({ id: '501', url: 'https://x.com/firma/status/501' })]);
    await match('yes');
    await clean(NOW + 729 * DAY);
    expect(await posts()).toHaveLength(2);
    await clean(NOW + 732 * DAY);
    expect((await posts()).map(({ id }) => id)).toEqual(['x|500']);
  });
});

describe('matching', () => {
  beforeEach(async () => {
    await keep('channels', channel());
    await keep('plan', entry(), entry({ id: 'e2' }));
    await see([ours()]);
  });

  it('yes publishes the entry with its check-backs; undo takes back both', async () => {
    const { token, text } = await match('yes');
    expect(text).toBe('Zugeordnet. Der Eintrag gilt als veröffentlicht.');
    expect(await only()).toMatchObject({ entry: 'e1' });
    expect((await plan())[0]).toMatchObject({
      state: 'published',
      publishedAt: NOW,
      checks: [
        { dueAt: NOW + 2 * HOUR, doneAt: null },
        { dueAt: NOW + 24 * HOUR, doneAt: null },
      ],
    });
    // Seen in between: what is known of it stays.
    await see([ours({ figures: figures(9) })], NOW + MINUTE);
    expect((await undo(token)).text).toBe('Rückgängig gemacht');
    expect(await only()).toMatchObject({ entry: null, seenAt: NOW + MINUTE });
    expect((await plan())[0]).toMatchObject({ state: 'ready', publishedAt: null, checks: [] });
  });

  it('no is remembered, and takes a confirmation away', async () => {
    await match('no');
    expect(await only()).toMatchObject({ entry: null, notEntries: ['e1'] });
    await match('yes');
    expect(await only()).toMatchObject({ entry: 'e1', notEntries: [] });
    await match('no');
    expect(await only()).toMatchObject({ entry: null, notEntries: ['e1'] });
    expect((await plan())[0]).toMatchObject({ state: 'ready', publishedAt: null });
  });

  it('with another entry frees the first', async () => {
    await match('yes');
    await match('yes', 'e2');
    expect((await plan()).map(({ id, state }) => [id, state])).toEqual([
      ['e1', 'ready'],
      ['e2', 'published'],
    ]);
    await match('off', null);
    expect(await only()).toMatchObject({ entry: null });
    expect((await plan())[1]).toMatchObject({ state: 'ready' });
  });

  it('makes an entry of a post outside the plan, taken back as one', async () => {
    const { token } = await match('new', null);
    const made = (await plan()).find(({ id }) => id.length > 2);
    expect(made).toMatchObject({ topic: 'Unser Prüfbericht zur Heckenschere ist da.', channels: ['ch-x'], state: 'published' });
    expect((await only()).entry).toBe(made?.id);
    await undo(token);
    expect((await only()).entry).toBeNull();
    expect(await plan()).toHaveLength(2);
  });

  it('of what is not there changes nothing', async () => {
    for (const [verdict, to, of] of [
      ['yes', 'gone', 'x|500'],
      ['yes', null, 'x|500'],
      ['no', null, 'x|500'],
      ['yes', 'e1', 'x|gone'],
    ] as const)
      expect(await match(verdict, to, of)).toEqual({ error: 'bad-message' });
    expect(await fromTab({ type: 'match', post: 'x|500', entry: 'e1', verdict: 'yes' })).toEqual({ error: 'bad-message' });
    expect(await only()).toMatchObject({ entry: null, notEntries: [] });
  });
});

describe('check-back', () => {
  const shown = (): (string | undefined)[][] =>
    Object.values(fakeBrowser.notifications.getAllCreateOptions()).map(({ title, message }) => [title, message]);
  const alarm = async (): Promise<number | undefined> => (await fakeBrowser.alarms.get('check-back'))?.scheduledTime;
  const look = async (at: number): Promise<void> => {
    vi.setSystemTime(at);
    await checkCheckBack(await currentSettings(), at);
  };
  const begin = async (notice: Partial<Settings['notice']> = {}, more: Partial<Settings> = {}): Promise<void> => {
    await stage({ notice: { daily: false, at: '09:00', checkBack: true, ...notice }, ...more });
    await keep('plan', entry());
    await see([ours()]);
    await match('yes');
    await look(NOW);
  };
  const dueAt = NOW + 2 * HOUR;

  it('is satisfied by a look: all that are due, none ahead', async () => {
    await begin();
    await see([ours()], dueAt - HOUR);
    expect((await plan())[0]?.checks.map(({ doneAt }) => doneAt)).toEqual([null, null]);
    await see([ours({ text: '', figures: undefined })], dueAt + MINUTE, ['500']);
    expect((await plan())[0]?.checks.map(({ doneAt }) => doneAt)).toEqual([dueAt + MINUTE, null]);
  });

  it('is told when due, once, without a word of the post; the alarm stands at the next', async () => {
    await begin();
    expect(await alarm()).toBe(dueAt);
    expect(shown()).toEqual([]);
    await look(dueAt);
    expect(shown()).toEqual([['1 Beitrag wartet auf einen Blick', 'X 1']]);
    expect(await alarm()).toBe(NOW + 24 * HOUR);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await look(dueAt + HOUR);
    expect(create).not.toHaveBeenCalled();
    await look(NOW + 49 * HOUR);
    expect(shown()).toEqual([['1 Beitrag wartet auf einen Blick', '1 Beitrag hat seit zwei Tagen niemand angesehen · X 2']]);
  });

  it('looked at in time is not told', async () => {
    await begin();
    await see([ours()], dueAt - MINUTE);
    await look(dueAt);
    expect(shown()).toEqual([]);
  });

  it('waits for the end of quiet hours', async () => {
    await begin({ quiet: { from: '11:30', to: '13:00' } });
    await look(dueAt);
    expect(shown()).toEqual([]);
    expect(await alarm()).toBe(Date.parse('2026-03-02T12:00:00Z'));
    await look(Date.parse('2026-03-02T12:00:00Z'));
    expect(shown()).toHaveLength(1);
  });

  it('is silent for muted networks, also after they speak again, and where it is off', async () => {
    await begin({ muted: ['x'] });
    await look(dueAt);
    await fromPage({
      type: 'settings',
      settings: { ...(await currentSettings()), notice: { daily: false, at: '09:00', checkBack: true } },
    });
    await look(dueAt + MINUTE);
    expect(shown()).toEqual([]);
    await begin({ checkBack: false });
    await look(dueAt);
    expect(shown()).toEqual([]);
    expect(await alarm()).toBeUndefined();
    await begin({}, { checkBack: { hours: [], working: false } });
    await look(NOW + 49 * HOUR);
    expect(shown()).toEqual([]);
  });

  it('noted by a worker that died is shown by the next, once', async () => {
    await begin();
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('died'));
    await expect(look(dueAt)).rejects.toThrow('died');
    await look(dueAt + MINUTE);
    await look(dueAt + 2 * MINUTE);
    expect(create).toHaveBeenCalledTimes(2);
    expect(shown()).toEqual([['1 Beitrag wartet auf einen Blick', 'X 1']]);
    expect(await alarm()).toBe(NOW + 24 * HOUR);
  });

  it('follows when a post is seen: the alarm rings within a minute', async () => {
    await begin();
    await see([ours({ figures: figures(99) })], NOW + HOUR);
    expect(await alarm()).toBe(NOW + HOUR + MINUTE);
  });

  it('opens the posts by a click', async () => {
    const open = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await openQueue('check-back 1');
    expect(open.mock.calls[0]?.[0].url).toMatch(/dashboard\.html#posts$/);
  });
});
