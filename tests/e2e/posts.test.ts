/** An own post: planned, seen, confirmed, its figures kept, looked at again in time; and shouted when nobody looks. */
import { describe, expect, it } from 'vitest';
import { visitSample } from '../../scripts/demo/job.ts';
import type { OwnPost, PlanEntry } from '../../lib/model/plan.ts';
import { blankEntry } from '../../lib/rules/plan/entry.ts';
import { faults } from './harness/fits.ts';
import { play } from './harness/play.ts';
import { press, sees } from './harness/press.ts';
import { sample, sites, startOver, visit } from './harness/scene.ts';
import { until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const stage = play({ sites });
const DAY = 24 * 3_600_000;

/** Planned for today in Berlin, with words of the sample post. */
const planned = (now: number): PlanEntry => ({
  ...blankEntry({ id: 'lager', now }),
  topic: 'Lager zieht um: Bestellungen',
  day: new Date(now).toLocaleDateString('sv', { timeZone: 'Europe/Berlin' }),
  state: 'ready',
});

const posts = (): Promise<OwnPost[]> => stage().all<OwnPost>('posts');
const own = async (): Promise<OwnPost | undefined> => (await posts()).find(({ excerpt }) => excerpt.startsWith('Unser Lager'));
const entry = async (): Promise<PlanEntry | undefined> => (await stage().all<PlanEntry>('plan')).find(({ id }) => id === 'lager');
const keep = (record: PlanEntry): Promise<unknown> =>
  stage().send({ type: 'keep', store: 'plan', records: [record], remove: [], said: '' });
const told = async (): Promise<string[]> =>
  ((await stage().all('jobs')).find(({ key }) => key === 'check-back')?.told as string[] | undefined) ?? [];

describe('an own post', () => {
  it('is matched to its plan entry, counted and looked after', async () => {
    await startOver(stage());
    await stage().settings({ checkBack: { hours: [1, 24 * 7], working: false } });
    await keep(planned(Date.now()));

    // Seen on the page: kept with its figures; nobody else's is.
    await (await visit(stage(), 'x/home')).close();
    const post = await until('the post', own);
    expect(post).toMatchObject({ network: 'x', entry: null, figures: [{ reactions: 17, comments: 2, shares: 1 }] });
    expect((await posts()).map(({ id }) => id)).toEqual([post.id]);

    // Proposed with its evidence, confirmed with the mouse: published, and what was looked at already is done.
    const page = await stage().view('dashboard#posts', { width: 1100, height: 1400 });
    await page.bringToFront();
    await sees(page, word('posts.toConfirm'));
    await sees(page, /gleiche Wörter: Lager, zieht, Bestellungen/);
    expect(await faults(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 900 });
    expect(await faults(page)).toEqual([]);
    await page.setViewport({ width: 1100, height: 1400 });
    await press(page, word('posts.yes'));
    await sees(page, word('posts.saidYes'));
    await until('published', async () => (await entry())?.state === 'published');
    const published = (await entry()) as PlanEntry;
    expect(published).toMatchObject({ publishedAt: post.at, checks: [{ doneAt: post.seenAt }, { doneAt: null }] });
    expect((await own())?.entry).toBe('lager');

    // A check-back falls due: a notice of it is recorded, once, by its time alone.
    const dueAt = post.at + 3_600_000;
    await keep({ ...published, checks: [{ dueAt, doneAt: null }] });
    await stage().settings({ notice: { daily: false, at: '09:00', checkBack: true } });
    await until('told', async () => (await told()).includes(`check lager ${dueAt}`));
    await sees(page, word('posts.checkDue').replace('$1', '').trim());

    // Seen again later: the check is satisfied by itself, the new figure kept beside the old one.
    const again = sample('x/home');
    const body = again.body.replace('aria-label="17 ', 'aria-label="21 ');
    expect(body).not.toBe(again.body);
    await (await visitSample(stage(), { ...again, body })).page.close();
    await until('looked at', async () => ((await entry())?.checks[0]?.doneAt ?? 0) > post.seenAt);
    expect((await own())?.figures.map(({ reactions }) => reactions)).toEqual([17, 21]);
    await page.bringToFront();
    await sees(page, /\+4 seit/);
    await page.close();
  });

  it('nobody looked at for two days is shouted in queue and popup until it is seen', async () => {
    const post = (await own()) as OwnPost;
    const late = { ...post, seenAt: post.seenAt - 3 * DAY };
    expect(await stage().send({ type: 'import', store: 'posts', records: [late], conflict: 'replace' })).toMatchObject({ replaced: 1 });
    const line = 'Diesen Beitrag hat seit zwei Tagen niemand angesehen';
    const queue = await stage().view('dashboard#queue', { width: 1100, height: 900 });
    await sees(queue, line);
    const link = await until('its link', () => queue.evaluate(() => document.querySelector<HTMLAnchorElement>('.rk-unseen a')?.href));
    expect(link).toBe(post.url);
    const popup = await stage().view('popup');
    await sees(popup, line);
    await popup.close();
    await (await visit(stage(), 'x/home')).close();
    await queue.bringToFront();
    await until('silent again', () => queue.evaluate(() => document.querySelector('.rk-unseen') === null));
    await queue.close();
  });
});
