/** Campaigns in the background: entries from what is read, draws on record, deleting and erasing with Undo. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MoveAnswer } from '../../lib/messages.ts';
import type { Campaign, PlanEntry, Return } from '../../lib/model/plan.ts';
import { flawOf } from '../../lib/rules/draw.ts';
import { database } from '../../lib/store/open.ts';
import { write } from '../../lib/store/write.ts';
import { campaign, entry } from '../rules/campaign.ts';
import { DAY, everything, NOW, person } from '../store/fresh.ts';
import { batch, comment, fromPage, fromTab, post, setStage } from './stage.ts';

beforeEach(() => setStage());
afterEach(() => vi.restoreAllMocks());

const put = (record: Campaign): Promise<MoveAnswer> =>
  fromPage({ type: 'keep', store: 'campaigns', records: [record], remove: [], said: 'x' });
const returns = async (): Promise<Return[]> => (await database()).getAll('returns');
const stored = async (): Promise<Campaign | undefined> => (await database()).get('campaigns', 'c');
const tagged = (id: string, by: string, ago = 1, text = 'Hier: #Serverraum'): ReturnType<typeof comment> => comment(id, by, ago, { text });
const draw = (what: object, by = 'Ina Test'): Promise<MoveAnswer & { error?: string }> =>
  fromPage({ type: 'draw', campaign: 'c', by, what });

describe('collecting', () => {
  it('keeps entries once, whoever reads how often, and none of ours', async () => {
    await put(campaign());
    const read = batch([tagged('1', 'erika'), tagged('2', 'firma'), comment('3', 'max', 1)], { posts: [post('100', 'firma')] });
    for (const tab of [7, 8]) await fromTab(read, tab);
    expect(await returns()).toMatchObject([
      { id: 'c|x|1', keys: ['x|erika'], by: 'hashtag', url: 'https://x.com/erika/status/1', out: null },
    ]);
  });

  it('keeps comments under a post of the campaign, however its address was pasted', async () => {
    await put(campaign({ hashtag: '', posts: ['https://twitter.com/i/status/1877000000000000001?s=20'] }));
    await fromTab(batch([comment('1', 'erika', 1, { post: '1877000000000000001' }), comment('9', 'max', 1)]));
    expect((await returns()).map(({ id, by }) => [id, by])).toEqual([['c|x|1', 'post']]);
  });

  it('leaves all else as it was: no campaign, nothing more is written', async () => {
    await fromTab(batch([tagged('1', 'erika')]));
    const without = await everything();
    expect(without.returns).toEqual([]);
    await put(campaign({ closedAt: NOW }));
    await fromTab(batch([tagged('1', 'erika')]));
    expect(await returns()).toEqual([]);
  });

  it('does not bring back what was taken out, and sees who took an entry back', async () => {
    await put(campaign());
    await fromTab(batch([tagged('1', 'erika'), tagged('2', 'max')]));
    const [first] = await returns();
    await fromPage({ type: 'keep', store: 'returns', records: [{ ...first, out: 'Kollegin' }], remove: [], said: 'x' });
    await fromTab(batch([tagged('1', 'erika'), comment('2', 'max', 1, { text: '', deleted: true })]));
    expect((await returns()).map(({ out }) => out)).toEqual(['Kollegin', 'Im Netzwerk gelöscht']);
  });

  it('follows a campaign that is changed while pages are open', async () => {
    await put(campaign({ hashtag: 'Anders' }));
    await fromTab(batch([tagged('1', 'erika')]));
    expect(await returns()).toEqual([]);
    await put(campaign());
    await fromTab(batch([tagged('1', 'erika')]));
    expect(await returns()).toHaveLength(1);
  });
});

describe('a draw', () => {
  beforeEach(async () => {
    await put(campaign());
    await write(NOW, async (w) => {
      for (const one of [entry(1, 'anna'), entry(2, 'ben'), entry(3, 'anna'), entry(4, 'cleo'), entry(5, 'dora', { out: 'Test' })])
        await w.putSimple('returns', one);
      await w.putPerson(person({ keys: ['x|ben', 'x|cleo'] }));
    });
  });

  it('is made among those who count, on record, and can be drawn again', async () => {
    expect(await draw({ act: 'draw', winners: 1 })).toMatchObject({ token: null, text: 'Ausgelost: 1 Gewinner' });
    const [made] = (await stored())?.draws ?? [];
    expect(made).toMatchObject({ by: 'Ina Test', at: NOW, pool: ['c|x|1', 'c|x|2'] });
    expect(made?.seed).toMatch(/^[0-9a-f]{64}$/);
    expect(made && (await flawOf(made))).toBeNull();
    // Anna turns out to be one of us.
    const [settings] = (await everything()).settings;
    const own = [{ network: 'x', url: 'https://x.com/anna', name: 'Anna', keys: [] }];
    await fromPage({ type: 'settings', settings: { ...(settings as object), own } });
    // Two in one moment are two draws with two seeds.
    await draw({ act: 'draw', winners: 2 });
    const all = (await stored())?.draws ?? [];
    expect(new Set(all.map(({ at }) => at)).size).toBe(2);
    expect(new Set(all.map(({ seed }) => seed)).size).toBe(2);
    expect(all[1]?.pool).toEqual(['c|x|2']);
  });

  it('lets the next one move up, is declared void with a reason, and then stands still', async () => {
    await draw({ act: 'draw', winners: 1 });
    const [{ at, winners, pool }] = ((await stored())?.draws ?? []) as [Campaign['draws'][number]];
    const [first = ''] = winners;
    const other = pool.find((id) => id !== first);
    expect(await draw({ act: 'replace', draw: at, out: 'c|x|99', reason: 'x' })).toMatchObject({ error: 'bad-message' });
    expect((await draw({ act: 'replace', draw: at, out: first, reason: 'meldet sich nicht' })).text).toBe('Nachgerückt');
    expect((await stored())?.draws[0]?.replaced).toMatchObject([{ out: first, in: other, by: 'Ina Test' }]);
    await draw({ act: 'void', draw: at, reason: 'Frist falsch' }, 'Chef');
    expect((await stored())?.draws[0]).toMatchObject({ winners, void: { by: 'Chef', reason: 'Frist falsch' } });
    expect(await draw({ act: 'void', draw: at, reason: 'noch einmal' })).toMatchObject({ error: 'bad-message' });
  });

  it('neither goes by an older form of the campaign, nor by taking an edit back', async () => {
    const { token } = await put(campaign({ name: 'Neu' }));
    await draw({ act: 'draw', winners: 1 });
    await put(campaign({ name: 'Alt offen', draws: [] }));
    expect((await stored())?.draws).toHaveLength(1);
    await fromPage({ type: 'undo', token });
    expect((await stored())?.draws).toHaveLength(1);
  });

  it('is refused without anybody to draw, without a name, and from a network’s page', async () => {
    await write(NOW, async (w) => {
      for (const number of [1, 2, 3, 4]) await w.remove('returns', `c|x|${number}`);
    });
    expect(await draw({ act: 'draw', winners: 1 })).toMatchObject({ error: 'bad-message' });
    expect(await draw({ act: 'draw', winners: 1 }, '')).toMatchObject({ error: 'bad-message' });
    expect(await fromTab({ type: 'draw', campaign: 'c', by: 'x', what: { act: 'draw', winners: 1 } })).toMatchObject({
      error: 'bad-message',
    });
    expect((await stored())?.draws).toEqual([]);
  });
});

describe('deleting', () => {
  it('takes a campaign with its entries, sets plan entries free, and brings all back', async () => {
    await put(campaign());
    const planned = { id: 'e', campaign: 'c', topic: 'Auftakt' } as PlanEntry;
    await write(NOW, async (w) => {
      await w.putSimple('returns', entry(1, 'anna'));
      await w.putSimple('returns', entry(2, 'ben', { id: 'd|x|2', campaign: 'd' }));
      await w.putSimple('plan', planned);
    });
    const { changes: _, ...before } = { changes: 0, ...(await everything()) };
    const { token, text } = await fromPage<MoveAnswer>({ type: 'drop-campaign', campaign: 'c' });
    expect(text).toBe('Kampagne gelöscht: Schönster Serverraum');
    const gone = await everything();
    expect([gone.campaigns, gone.returns, gone.plan]).toMatchObject([[], [{ id: 'd|x|2' }], [{ campaign: null }]]);
    await fromPage({ type: 'undo', token });
    const back = await everything();
    for (const store of ['campaigns', 'returns', 'plan'] as const) expect(back[store]).toEqual(before[store]);
  });
});

describe('erasing', () => {
  const mention = {
    id: 'x|7',
    network: 'x',
    keys: ['x|erika'],
    kind: 'comment',
    hits: [],
    notUs: false,
    tone: { guess: 'neutral', said: null },
    item: null,
    day: '2026-03-02',
    seenAt: NOW,
  };
  const fill = (): Promise<void> =>
    write(NOW, async (w) => {
      await w.putPerson(person({ id: 'p', keys: ['x|erika'] }));
      await w.putSimple('returns', entry(1, 'erika'));
      await w.putSimple('returns', entry(2, 'max'));
      await w.putSimple('mentions', mention as never);
    });

  it('a person takes their entries and mentions along, for good, and comes back with them within a day', async () => {
    await put(campaign());
    await fill();
    // An earlier move remembers the entry as it was.
    await fromPage({ type: 'keep', store: 'returns', records: [entry(1, 'erika', { out: 'x' })], remove: [], said: 'x' });
    const { token } = await fromPage<MoveAnswer>({ type: 'person', person: 'p', item: null, edit: { edit: 'forget' } });
    const gone = await everything();
    expect([gone.people, gone.mentions, gone.returns]).toMatchObject([[], [], [{ id: 'c|x|2' }]]);
    const others = (gone.undo as { token: string }[]).filter((one) => one.token !== token);
    expect(JSON.stringify(others)).not.toContain('erika');
    await fromTab(batch([tagged('1', 'erika')]));
    expect(await returns()).toHaveLength(1);
    await fromPage({ type: 'undo', token });
    expect((await everything()).mentions).toHaveLength(1);
    expect(await returns()).toHaveLength(2);
    await fromTab(batch([tagged('8', 'erika')]));
    expect(await returns()).toHaveLength(3);
  });

  it('one who took part and is no known person is erased by their entry', async () => {
    await put(campaign());
    await fill();
    await fromPage({ type: 'keep', store: 'returns', records: [entry(2, 'max', { out: 'x' })], remove: [], said: 'x' });
    const { token } = await fromPage<MoveAnswer>({ type: 'forget-entrant', entry: 'c|x|2' });
    expect((await returns()).map(({ id }) => id)).toEqual(['c|x|1']);
    expect(JSON.stringify((await everything()).undo.filter((one) => (one as { token: string }).token !== token))).not.toContain('x|max');
    await fromTab(batch([tagged('2', 'max')]));
    expect((await returns()).map(({ id }) => id)).toEqual(['c|x|1']);
    await fromPage({ type: 'undo', token });
    expect((await returns()).map(({ id }) => id)).toEqual(['c|x|1', 'c|x|2']);
    await fromTab(batch([tagged('3', 'max')]));
    expect(await returns()).toHaveLength(3);
  });

  it('cannot be taken back after a day', async () => {
    await put(campaign());
    await fill();
    const { token } = await fromPage<MoveAnswer>({ type: 'forget-entrant', entry: 'c|x|2' });
    vi.setSystemTime(NOW + DAY + 1);
    await fromPage({ type: 'undo', token });
    expect(await returns()).toHaveLength(1);
  });
});
