/** A month in one scenario: planned, published, listened, reported; each step by what a person sees, the last ones made of the first. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { visitSample } from '../../scripts/demo/job.ts';
import type { Mention } from '../../lib/model/listening.ts';
import type { OwnPost, PlanEntry } from '../../lib/model/plan.ts';
import type { Item, Person } from '../../lib/model/records.ts';
import { dayOf } from '../../lib/store/day.ts';
import { play } from './harness/play.ts';
import { press, sees } from './harness/press.ts';
import { sample, sites, startOver } from './harness/scene.ts';
import { until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const stage = play({ sites });
const WIDE = { width: 1280, height: 1000 };
const TOPIC = 'Lager zieht um: Bestellungen';

/** The sample's feed: our post, and a stranger who blames "Heckenwerk", a product of ours. */
const home = sample('x/home');
const feed = {
  ...home,
  body: home.body.replace('Hat jemand Erfahrung mit Thin Clients im Lager?', 'Heckenwerk ist schlecht verarbeitet, ich bin enttäuscht.'),
};

const open = async (hash: string): Promise<Page> => {
  const page = await stage().view(`dashboard#${hash}`, WIDE);
  await page.bringToFront();
  return page;
};
const entry = async (): Promise<PlanEntry | undefined> => (await stage().all<PlanEntry>('plan')).find(({ topic }) => topic === TOPIC);
const mentions = (): Promise<Mention[]> => stage().all<Mention>('mentions');
const figure = (page: Page, id: string): Promise<string> =>
  page.evaluate(
    (id) =>
      document.querySelector(`.rk-report tr[data-metric=${id}] .rk-figure, .rk-tiles [data-metric=${id}] .rk-tile-value`)?.textContent ??
      '',
    id,
  );

describe('a month', () => {
  it('is planned, published, listened to and reported', async () => {
    await startOver(stage());
    await stage().clear(['plan', 'posts', 'mentions']);
    await stage().settings({
      watch: [{ id: 'hw', name: 'Heckenwerk', kind: 'product', words: ['Heckenwerk'], required: [], excluded: [], exact: false }],
    });

    // Planned.
    const plan = await open('plan');
    await press(plan, word('plan.new'));
    await until('dialog', () => plan.evaluate(() => document.activeElement instanceof HTMLInputElement));
    await plan.keyboard.type(TOPIC);
    await press(plan, word('plan.make'));
    await until('made', entry);
    const today = dayOf(Date.now(), 'Europe/Berlin');
    const { id } = (await entry()) as PlanEntry;
    await stage().send({ type: 'keep', store: 'plan', records: [], change: [{ id, fields: { day: today } }], remove: [], said: '' });
    await plan.close();

    // Published by a person on the network; seen there, and confirmed to be the entry.
    await (await visitSample(stage(), feed)).page.close();
    const post = await until('own post', async () => (await stage().all<OwnPost>('posts'))[0]);
    const posts = await open('posts');
    await press(posts, word('posts.yes'));
    await until('published', async () => (await entry())?.state === 'published');
    expect((await stage().all<OwnPost>('posts'))[0]).toMatchObject({ id: post.id, entry: id });
    await posts.close();

    // Listened: blame of ours is found by its term and urgent in the queue.
    const [blame] = await until('mention', async () => {
      const all = await mentions();
      return all.length ? all : null;
    });
    expect(blame).toMatchObject({ tone: { guess: 'negative' }, hits: [{ term: 'hw' }] });
    const listening = await open('listening');
    await sees(listening, word('listening.rule', ['Heckenwerk']));
    await listening.close();
    const item = (await stage().all<Item>('items')).find((one) => one.id === blame?.item);
    expect(item).toMatchObject({ kind: 'mention', priority: 'high' });

    // Somebody who will be a customer.
    await stage().send({ type: 'tag', item: item?.id ?? '', person: null, tag: 'prospect', on: true, url: home.url });
    const [person] = await until('person', async () => {
      const all = await stage().all<Person>('people');
      return all.length ? all : null;
    });
    expect(person?.keys).toEqual(expect.arrayContaining([expect.stringMatching(/^x\|/)]));

    // Reported: the same figures on the overview and in the report.
    const results = await open('results');
    await until('a mention counted', async () => (await figure(results, 'mentions')) === '1');
    const shown = { mentions: await figure(results, 'mentions'), contacts: await figure(results, 'contacts') };
    expect(shown).toEqual({ mentions: '1', contacts: '1' });
    await results.evaluate(() => {
      location.hash = '#results/report';
    });
    await until('the report', async () => (await figure(results, 'contacts')) === shown.contacts);
    expect(await figure(results, 'mentions')).toBe(shown.mentions);
    await sees(results, word('report.title'), '.rk-report');
    await results.close();
  });
});
