/** People with everything exchanged: one of them, all of them, and who must not be proposed. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Interaction, Item, Person } from '../../lib/model/records.ts';
import { dismissedId, erasedId, hashOf, withoutName } from '../../lib/rules/erased.ts';
import { isErased } from '../../lib/store/erased.ts';
import { reading } from '../../lib/store/open.ts';
import { readAllViews, readCandidateFacts, readDismissed, readPeople, readPerson, readPersonBy } from '../../lib/store/person.ts';
import { clean } from '../../lib/store/retention.ts';
import { importRows } from '../../lib/store/import.ts';
import { write } from '../../lib/store/write.ts';
import { DAY, everything, freshStore, HOUR, interaction, item, NOW, person } from './fresh.ts';

beforeEach(freshStore);

const put = (rows: { people?: Person[]; items?: Item[]; deeds?: Interaction[] }): Promise<void> =>
  write(NOW, async (w) => {
    for (const row of rows.people ?? []) await w.putPerson(row);
    for (const row of rows.items ?? []) await w.putItem(row);
    for (const row of rows.deeds ?? []) await w.putInteraction(row);
  });
const at = (hours: number): Item['first'] => ({ from: NOW - hours * HOUR, to: NOW - hours * HOUR });

describe('a person', () => {
  beforeEach(() =>
    put({
      people: [person({ id: 'p', keys: ['x|erika', 'linkedin|in/eb'] }), person({ id: 'q', name: 'Anna', keys: ['x|anna'] })],
      items: [
        item({ id: 'old', first: at(9) }),
        item({ id: 'new', first: at(1), authorKeys: ['linkedin|in/eb'] }),
        item({ id: 'both', first: at(5), authorKeys: ['x|erika', 'linkedin|in/eb'] }),
        item({ id: 'hers', authorKeys: ['x|anna'] }),
        item({ id: 'other', authorKeys: ['x|max'] }),
      ],
      deeds: [
        interaction({ id: '1', at: NOW - 5 }),
        interaction({ id: '2', at: NOW, toKeys: ['linkedin|in/eb', 'x|erika'] }),
        interaction({ id: '3', toKeys: ['x|max'] }),
        interaction({ id: '4', to: null, toKeys: [] }),
      ],
    }),
  );

  it('has what was exchanged on all networks, each once, newest first; by id and by any key', async () => {
    const view = await readPerson('p');
    expect(view?.items.map(({ id }) => id)).toEqual(['new', 'both', 'old']);
    expect(view?.deeds.map(({ id }) => id)).toEqual(['2', '1']);
    expect(await readPersonBy(['x|nobody', 'linkedin|in/eb'])).toEqual(view);
    expect(await readPerson('nobody')).toBeNull();
    expect(await readPersonBy(['x|max'])).toBeNull();
  });

  it('is the same in the list of all; people alone come in the order of their names', async () => {
    expect(await readAllViews()).toEqual([await readPerson('p'), await readPerson('q')]);
    expect((await readPeople()).map(({ id }) => id)).toEqual(['q', 'p']);
  });
});

it('an empty store has nobody', async () => {
  expect(await readAllViews()).toEqual([]);
  expect(await readCandidateFacts()).toEqual({ items: [], deeds: [], people: [], dismissed: new Set() });
});

it('dismissed and erased accounts are known by hashes only, and told apart from other things dropped', async () => {
  await write(NOW, async (w) => {
    for (const id of [dismissedId('x|a'), erasedId('x|b'), 'comment x|c', 'interaction d'])
      await w.tx.objectStore('dropped').put({ id, at: NOW });
  });
  expect(await readDismissed()).toEqual(new Set([hashOf('x|a'), hashOf('x|b')]));
  expect(await reading((tx) => isErased(tx, ['x|z', 'x|b']))).toBe(true);
  expect(await reading((tx) => isErased(tx, ['x|a']))).toBe(false);
  expect(await reading((tx) => isErased(tx, []))).toBe(false);
});

it('a deed without its name says nothing of whom, and keeps one name for one deed', () => {
  const follow = interaction({ id: 'x|follow|firma|erika', kind: 'follow', toKeys: ['x|id:7', 'x|erika'] });
  const nameless = withoutName(follow);
  expect(nameless.id).toBe(`x|follow|firma|${hashOf('x|erika')}`);
  expect(JSON.stringify(nameless)).not.toMatch(/erika/i);
  expect(withoutName(interaction({ id: 'x|comment|firma|5' }))).toMatchObject({
    id: 'x|comment|firma|5',
    url: 'https://x.com/firma/status/1',
  });
});

describe('retention', () => {
  const old = NOW - 800 * DAY;
  const kept = async (change: Partial<Person>): Promise<boolean> => {
    await put({ people: [person({ id: 'p', createdAt: old, tags: [], ...change })] });
    await clean(NOW);
    return (await everything()).people.length === 1;
  };

  it('ends 24 months after the last of contact, tag, note and stage', async () => {
    expect(await kept({})).toBe(false);
    expect(await kept({ notes: [{ id: 'n', at: old, text: 'x' }] })).toBe(false);
    expect(await kept({ notes: [{ id: 'n', at: NOW - DAY, text: 'x' }] })).toBe(true);
    expect(await kept({ stages: [{ at: NOW - DAY, from: null, to: 'following', why: [], note: '' }] })).toBe(true);
  });

  it('keeps whom something is planned or promised', async () => {
    expect(await kept({ nextAt: NOW + DAY })).toBe(true);
    expect(await kept({ promises: [{ id: 'a', by: 'us', text: 'x', due: NOW + DAY, doneAt: null }] })).toBe(true);
    expect(await kept({ promises: [{ id: 'a', by: 'us', text: 'x', due: null, doneAt: old }] })).toBe(false);
  });
});

describe('taking in a file', () => {
  const full = person({
    id: 'p',
    company: 'Muster',
    role: 'Chefin',
    stage: 'dialogue',
    stages: [{ at: NOW, from: null, to: 'dialogue', why: [{ by: 'said', kind: '', count: 1, since: null }], note: 'x' }],
    assignee: { department: 'sales', colleague: 'c' },
    notes: [{ id: 'n', at: NOW, text: 'x' }],
    promises: [{ id: 'a', by: 'them', text: 'x', due: null, doneAt: null }],
    nextAt: NOW,
    notSame: ['q'],
    later: [{ id: 'r', until: NOW }],
  });
  const take = (row: unknown) => write(NOW, (w) => importRows(w, 'people', [row], 'keep'));

  it('keeps all of a card, and nothing changes the second time', async () => {
    expect(await take(full)).toMatchObject({ added: 1 });
    expect((await everything()).people).toEqual([full]);
    expect(await take(full)).toMatchObject({ same: 1 });
  });

  it('tames addresses and refuses what is none of ours', async () => {
    const script = 'javascript:alert(1)';
    await take({ ...full, accounts: [{ ...full.accounts[0], url: script }], tags: [{ tag: 'press', at: NOW, url: script, note: 'x' }] });
    expect(JSON.stringify((await everything()).people)).not.toContain('javascript');
    expect(await take({ ...full, id: 'z', keys: ['x|z'], stage: 'friend' })).toMatchObject({ refused: 1 });
    expect(await take({ ...full, id: 'z', keys: ['x|z'], notes: [{ id: 'n', at: NOW, text: 'x'.repeat(5001) }] })).toMatchObject({
      refused: 1,
    });
  });
});
