/** A campaign from its making to the winner: entries from a page, doubles, a draw that anybody can draw again; narrow and wide, light and dark. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Campaign, Return } from '../../lib/model/plan.ts';
import { flawOf } from '../../lib/rules/draw.ts';
import { fieldNamed } from './harness/fields.ts';
import { atRest, faults } from './harness/fits.ts';
import { LOOKS, turnTo, WIDE } from './harness/looks.ts';
import { play } from './harness/play.ts';
import { press, sees } from './harness/press.ts';
import { sites, startOver, visit } from './harness/scene.ts';
import type { Stage } from './harness/stage.ts';
import { until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const DAY = 86_400_000;
const card = '.rk-campaign-card';

/** Types into the field with this label, over what stands there. */
async function type(page: Page, label: string, text: string, within?: string): Promise<void> {
  await (await fieldNamed(page, label, within)).evaluate((field) => field.select());
  await page.keyboard.type(text);
}
const campaigns = (stage: Stage): Promise<Campaign[]> => stage.all<Campaign>('campaigns');
const returns = (stage: Stage): Promise<Return[]> => stage.all<Return>('returns');

/** A campaign of its own, from its making to the draw, deleted and brought back. In German. */
async function scenario(stage: Stage): Promise<void> {
  const page = await stage.view('dashboard#campaigns', WIDE);
  await page.bringToFront();
  await press(page, word('campaigns.new'));
  await type(page, word('campaigns.field.name'), 'Schönster Serverraum');
  // As the app shares it: the network writes this post's address otherwise.
  await type(page, word('campaigns.field.posts'), 'https://www.instagram.com/muster.systemhaus/p/DKmuster_01/?igsh=abc');
  await press(page, word('campaigns.create'));
  await until('made', async () => (await campaigns(stage)).length === 1);
  await sees(page, word('campaigns.none'), card);

  await visit(stage, 'instagram/post');
  await until('collected', async () => (await returns(stage)).length === 6);
  await page.bringToFront();
  await sees(page, word('campaigns.figures', ['5', '1', '0']), card);
  // One of them twice: the first of the two counts.
  await sees(page, word('campaigns.standing.double'), '.rk-return-list');
  expect((await returns(stage)).some(({ account }) => account.handle === 'muster.systemhaus')).toBe(false);

  await press(page, word('campaigns.takeOutOf', ['erika_beispiel']), card);
  await type(page, word('campaigns.reason'), 'Kollegin', '.rk-return-list');
  await press(page, word('campaigns.takeOut'), '.rk-return-list form');
  await until('out', async () => (await returns(stage)).some(({ out }) => out === 'Kollegin'));
  await sees(page, word('campaigns.figures', ['4', '1', '1']), card);

  await type(page, word('campaigns.drawBy'), 'Ina, Marketing');
  await type(page, word('campaigns.drawWinners'), '2');
  await press(page, word('campaigns.drawDo'));
  await until('drawn', async () => (await campaigns(stage))[0]?.draws.length === 1);
  await press(page, word('campaigns.check'));
  await sees(page, word('campaigns.checkRight'), card);
  const [draw] = (await campaigns(stage))[0]?.draws ?? [];
  expect(draw).toMatchObject({ by: 'Ina, Marketing', pool: { length: 4 }, winners: { length: 2 } });
  expect(draw && (await flawOf(draw))).toBeNull();
  await press(page, word('campaigns.protocol'));
  await sees(page, draw?.seed ?? 'no seed', '.rk-protocol');

  await press(page, word('campaigns.drop'), card);
  await press(page, word('campaigns.dropYes'), card);
  await until('gone', async () => (await returns(stage)).length === 0);
  await press(page, word('common.undo'));
  await until('back', async () => (await returns(stage)).length === 6 && (await campaigns(stage))[0]?.draws.length === 1);
}

/** Campaigns of all states; one with many entries, a draw and a winner exchanged. */
async function fill(stage: Stage): Promise<void> {
  await startOver(stage);
  const now = Date.now();
  const day = (days: number): string => new Date(now + days * DAY).toISOString().slice(0, 10);
  const one = (id: string, change: Partial<Campaign>): Campaign => ({
    id,
    name: `Kampagne ${id}`,
    aim: 'Zeigen, wie es hinter den Türen aussieht',
    kind: 'contest',
    from: day(-10),
    to: day(3),
    hashtag: 'Serverraum',
    term: '',
    posts: ['https://www.linkedin.com/feed/update/urn:li:activity:7528373865676800001/'],
    conditions: 'https://firma.example/bedingungen',
    goal: 400,
    closedAt: null,
    draws: [],
    createdAt: now,
    ...change,
  });
  const made = [
    one('main', { name: 'Mein schönster Serverraum' }),
    one('vote', { kind: 'vote', hashtag: '', term: 'rot, blau, gelb', conditions: '', goal: null }),
    one('ahead', { from: day(4), to: null, kind: 'idea-call' }),
    one('over', { from: day(-40), to: day(-20) }),
    one('closed', { closedAt: now }),
  ];
  const entries = Array.from({ length: 300 }, (_, at): Return => {
    const who = `person_mit_langem_namen_${at % 280}`;
    return {
      id: `${at % 3 ? 'main' : 'vote'}|x|${at}`,
      campaign: at % 3 ? 'main' : 'vote',
      network: 'x',
      account: { name: who, url: `https://x.com/${who}`, handle: who },
      keys: [`x|${who}`],
      url: `https://x.com/${who}/status/${at}`,
      excerpt: 'Hier ist unserer, aufgeräumt seit gestern: #Serverraum',
      at: now - at * 60_000,
      day: day(0),
      by: 'hashtag',
      out: at === 4 ? 'Kollege' : null,
      kind: 'post',
      ...(at % 3 === 0 && { vote: at % 2 ? 'rot' : 'blau' }),
      ...(at === 5 && { timing: 'maybe' as const }),
    };
  });
  await stage.send({ type: 'keep', store: 'campaigns', records: made, remove: [], said: 'x' });
  await stage.send({ type: 'keep', store: 'returns', records: entries, remove: [], said: 'x' });
  await stage.send({ type: 'draw', campaign: 'main', by: 'Ina', what: { act: 'draw', winners: 2 } });
  const draw = (await campaigns(stage)).find(({ id }) => id === 'main')?.draws[0];
  const what = { act: 'replace', draw: draw?.at ?? 0, out: draw?.winners[0] ?? '', reason: 'meldet sich nicht' } as const;
  expect(await stage.send({ type: 'draw', campaign: 'main', by: 'Ina', what })).not.toHaveProperty('error');
}

const stage = play({ sites, prepare: startOver });

it('a campaign is made, collects from a page, drops doubles, and draws a winner that can be drawn again', () => scenario(stage()));

describe.each(LOOKS)('campaigns, $name', (look) => {
  const { language, size } = look;

  const say = (key: string): string => word(key, [], language);
  const shot = async (page: Page, name: string): Promise<void> => {
    if (process.env.RK_SHOTS)
      await page.screenshot({ path: `${process.env.RK_SHOTS}/campaigns-${name}-${language}-${size.width}.png`, fullPage: true });
  };

  it('fit and have no violation', async () => {
    if (!(await campaigns(stage())).some(({ id }) => id === 'main')) await fill(stage());
    await turnTo(stage(), look);
    const page = await stage().view('dashboard#campaigns', size);
    await page.bringToFront();
    await sees(page, 'Mein schönster Serverraum');
    await shot(page, 'list');
    expect(['list', await faults(page)]).toEqual(['list', []]);
    await page.evaluate(() => {
      location.hash = '#campaigns/main';
    });
    await sees(page, 'person_mit_langem_namen_1', card);
    await shot(page, 'card');
    await press(page, say('campaigns.edit'), card);
    await press(page, say('campaigns.check'), card);
    await press(page, say('campaigns.protocol'), card);
    await press(page, say('campaigns.voidDo'), card);
    await press(page, say('campaigns.drop'), card);
    await press(page, say('campaigns.add'), card);
    await press(page, say('campaigns.takeOut'), '.rk-return-list');
    await atRest(page, 'card');
    await shot(page, 'all');
    expect(['card', await faults(page)]).toEqual(['card', []]);
    await page.evaluate(() => {
      location.hash = '#campaigns/vote';
    });
    await sees(page, say('campaigns.result'), card);
    await shot(page, 'vote');
    expect(['vote', await faults(page)]).toEqual(['vote', []]);
  });
});
