/** What must not lose anything: a killed worker, a restart of the browser, a database of a newer version. */
import { describe, expect, it } from 'vitest';
import type { Counters } from '../../lib/model/records.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { byState, marks, marksAtRest } from './harness/marks.ts';
import { kind, play, replay } from './harness/play.ts';
import { sees } from './harness/press.ts';
import { interactions, sample, sites, startOver, visit } from './harness/scene.ts';
import type { Stage } from './harness/stage.ts';
import { settled, until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const comments = async (stage: Stage): Promise<string[]> => (await stage.all<ItemRow>('items')).flatMap((item) => item.comments).sort();

describe.runIf(kind === 'chrome')('a service worker killed in the middle of a batch', () => {
  const stage = play({ sites });

  it('loses nothing and doubles nothing', async () => {
    await startOver(stage());
    await marksAtRest(await visit(stage(), 'x/conversation'));
    const whole = { comments: await comments(stage()), done: (await interactions(stage(), 'x')).map(({ id }) => id).sort() };
    expect(whole.comments.length).toBeGreaterThan(2);

    for (let delay = 0; delay <= 200; delay += 50) {
      await startOver(stage());
      const page = await stage().visit(sample('x/conversation').url);
      await page.bringToFront();
      // Again and again while the page is being read and its batch on its way.
      for (let n = 0; n < 4; n++) {
        await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), delay);
        await stage().killWorker();
      }
      await until(
        `everything stored (kill every ${delay} ms)`,
        async () => JSON.stringify(await comments(stage())) === JSON.stringify(whole.comments),
        30,
      );
      await until('marks', async () => (await marks(page)).length > 0, 30);
      expect((await interactions(stage(), 'x')).map(({ id }) => id).sort()).toEqual(whole.done);
      const items = await stage().all<ItemRow>('items');
      const [counters] = await stage().all<Counters>('counters');
      for (const [state, count] of Object.entries(counters?.states ?? {}))
        expect([state, count]).toEqual([state, items.filter((item) => item.state === state).length]);
      await stage().tidy();
    }
  });
});

describe('a restart of the browser', () => {
  const open = replay({ sites });

  it('keeps everything; nothing is recorded a second time', async () => {
    const first = await open();
    await startOver(first);
    const drawn = byState(await marksAtRest(await visit(first, 'x/conversation')));
    const before = { comments: await comments(first), done: await settled('interactions', () => interactions(first, 'x')) };

    const second = await open();
    expect(await comments(second)).toEqual(before.comments);
    const page = await visit(second, 'x/conversation');
    expect(byState(await marksAtRest(page))).toEqual(drawn);
    expect(await settled('interactions', () => interactions(second, 'x'))).toEqual(before.done);
  });
});

describe('a database written by a newer version', () => {
  const stage = play({ sites });

  it('is left alone, and the popup says so in plain words', async () => {
    await startOver(stage());
    const desk = await stage().desk();
    await desk.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open('rueckkanal', 9999);
          opening.onsuccess = () => {
            opening.result.close();
            done();
          };
          opening.onerror = () => failed(opening.error);
        }),
    );
    const popup = await stage().view('popup');
    await sees(popup, /neueren Version|newer version/);
    const answer = await stage().send({ type: 'tick' });
    expect(answer).toMatchObject({ error: 'newer' });
    expect(word('common.failNewer')).toMatch(/neueren Version/);
    const version = await desk.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'rueckkanal')?.version);
    expect(version).toBe(9999);
  });
});
