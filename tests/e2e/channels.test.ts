/** Channels: from the audit of an own account to a measurement that comes by itself; a broken rhythm is told; narrow and wide, light and dark. */
import { describe, expect, it } from 'vitest';
import type { Channel, Measurement } from '../../lib/model/channel.ts';
import { expectFits } from './harness/fits.ts';
import { LOOKS, turnTo, WIDE } from './harness/looks.ts';
import { play } from './harness/play.ts';
import { press, sees } from './harness/press.ts';
import { sites, startOver, visit } from './harness/scene.ts';
import type { Stage } from './harness/stage.ts';
import { until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const DAY = 86_400_000;
/** The account of the sample page x/profile, as one of ours. */
const OURS = { network: 'x', url: 'https://x.com/FachblattProbe', name: 'Fachblatt Probe', keys: [] };

const blog = (now: number): Channel => ({
  id: 'blog',
  name: 'Fachblog Nord',
  kind: 'blog',
  url: 'https://blog.example/',
  network: 'wordpress',
  key: 'site|blog.example',
  responsible: { department: 'marketing', colleague: null },
  purpose: 'Fachwissen',
  language: 'de',
  guideline: 'https://intern.example/regeln',
  state: 'active',
  staked: { name: true, basics: true, links: false },
  offers: ['videos'],
  rhythm: { posts: 1, per: 'week' },
  createdAt: now - 60 * DAY,
});

const counted = (now: number): Measurement[] =>
  [40, 33, 12, 5].map((days, index) => {
    const day = new Date(now - days * DAY).toISOString().slice(0, 10);
    const value = 1200 + index * 40;
    return {
      id: `channel blog|subscribers|${day}`,
      subject: 'channel blog',
      metric: 'subscribers',
      day,
      at: now - days * DAY,
      value,
      source: 'hand',
      url: null,
    };
  });

async function fill(stage: Stage): Promise<void> {
  await startOver(stage);
  await stage.settings({ own: [OURS] });
  const now = Date.now();
  for (const [store, records] of [
    ['channels', [blog(now)]],
    ['measurements', counted(now)],
  ] as const)
    expect(await stage.send({ type: 'import', store, records: [...records], conflict: 'replace' })).toMatchObject({ refused: 0 });
}

const stage = play({ sites, prepare: fill });

describe('channels', () => {
  it('come in by the audit, are measured when their page is opened, and tell a broken rhythm', async () => {
    const page = await stage().view('dashboard#channels', WIDE);
    await page.bringToFront();
    await sees(page, word('channels.look.broken'), '.rk-channels-list');
    await press(page, word('channels.addMore'));
    await press(page, word('channels.yesOf', ['Fachblatt Probe']));
    const ours = await until('entered', async () => (await stage().all<Channel>('channels')).find(({ key }) => key?.startsWith('x|')));
    expect(ours).toMatchObject({ name: 'Fachblatt Probe', kind: 'microblog', network: 'x' });

    await press(page, 'Fachblatt Probe', '.rk-channels-list');
    await sees(page, word('channels.measuredNone'), '.rk-channel');
    await visit(stage(), 'x/profile');
    const taken = await until('measured', async () =>
      (await stage().all<Measurement>('measurements')).find(({ subject }) => subject === `channel ${ours.id}`),
    );
    expect(taken).toMatchObject({ metric: 'followers', value: 6900, source: 'page' });
    await page.bringToFront();
    await sees(page, '6.900', '.rk-channel');

    await press(page, 'Fachblog Nord', '.rk-channels-list');
    await sees(page, word('channels.broken'), '.rk-channel');
    await press(page, word('channels.delete'), '.rk-channel');
    await until('deleted', async () => (await stage().all<Channel>('channels')).length === 1);
    await press(page, word('common.undo'));
    await until('back', async () => (await stage().all<Channel>('channels')).length === 2);

    const popup = await stage().view('popup');
    await sees(popup, 'Fachblog Nord');
  });
});

describe.each(LOOKS)('channels, $name', (look) => {
  const { language, size } = look;

  it('fit and have no violation', async () => {
    await fill(stage());
    await turnTo(stage(), look);
    const page = await stage().view('dashboard#channels', size);
    await page.bringToFront();
    await sees(page, 'Fachblog Nord', '.rk-channels-list');
    await expectFits(page, 'list');
    await press(page, 'Fachblog Nord', '.rk-channels-list');
    await until('chart', () => page.evaluate(() => document.querySelector('.rk-channels-chart svg') !== null));
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await expectFits(page, 'card');
    await page.evaluate(() => {
      location.hash = '#channels/audit';
    });
    await sees(page, word('channels.auditExplained', [], language));
    await expectFits(page, 'own accounts');
    for (let step = 0; step < 4; step++) await press(page, word('channels.stepOn', [], language));
    await expectFits(page, 'table');
  });
});
