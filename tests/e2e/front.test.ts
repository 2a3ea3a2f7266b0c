/** The page in front, asked from beside it: its items, and one of them shown there. */
import { beforeEach, expect, it } from 'vitest';
import type { FrontAnswer } from '../../lib/messages.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { play } from './harness/play.ts';
import { sample, sites, startOver, visit } from './harness/scene.ts';
import { tabOf } from './harness/tab.ts';
import { until } from './harness/wait.ts';

const stage = play({ sites });
beforeEach(() => startOver(stage()));

it.each(['read', 'overlay'] as const)(
  'at %s the items of the page are told, and one is scrolled to and ringed, without a trace',
  async (level) => {
    await stage().settings({ levels: { x: level } });
    const page = await visit(stage(), 'x/conversation');
    await until('items', async () => (await stage().all<ItemRow>('items')).length > 0);
    const tab = await tabOf(stage(), page.url());
    const front = await until('front', async () => {
      const answer = await stage().send<FrontAnswer>({ type: 'front', tab });
      return answer.items.length ? answer : null;
    });
    expect(front.page).toMatchObject({ network: 'x', kind: 'post' });
    const items = await stage().all<ItemRow>('items');
    expect([...front.items].sort()).toEqual(items.map(({ id }) => id).sort());

    const rings = (): Promise<number> => page.evaluate(() => document.querySelectorAll('rk-ring').length);
    expect(await stage().send({ type: 'ring', tab, item: front.items.at(-1) as string })).toEqual({ ok: true });
    expect(await rings()).toBe(1);
    await until('the ring gone', async () => (await rings()) === 0);
    expect(await stage().send({ type: 'ring', tab, item: 'none' })).toEqual({ ok: false });
    // Nothing is remembered in the worker: the answer is the same after it died.
    if (await stage().killWorker()) expect(await stage().send<FrontAnswer>({ type: 'front', tab })).toEqual(front);
    expect(sample('x/conversation').url).toBe(page.url());
  },
);
