/** Plan entries kept from two windows at once: each field by itself, and taken back by itself. */
import { beforeEach, expect, it } from 'vitest';
import type { MoveAnswer } from '../../lib/messages.ts';
import type { PlanEntry } from '../../lib/model/plan.ts';
import { readAll } from '../../lib/store/simple.ts';
import { entry } from '../rules/plan/support.ts';
import { fromPage, setStage } from './stage.ts';

const change = (id: string, fields: object): Promise<MoveAnswer> =>
  fromPage({ type: 'keep', store: 'plan', records: [], change: [{ id, fields }], remove: [], said: 'Geändert' });
const stored = async (): Promise<PlanEntry | undefined> => (await readAll('plan'))[0];

beforeEach(async () => {
  await setStage();
  await fromPage({ type: 'keep', store: 'plan', records: [entry({ teasers: { c1: 'eins' } })], remove: [], said: 'Neu' });
});

it('a later save keeps the fields another window changed, and the teasers of other channels', async () => {
  await change('e1', { topic: 'Anders' });
  await change('e1', { notes: 'Notiz', teasers: { c2: 'zwei' } });
  expect(await stored()).toMatchObject({ topic: 'Anders', notes: 'Notiz', teasers: { c1: 'eins', c2: 'zwei' } });
});

it('taking back one leaves what came after it', async () => {
  const { token } = await change('e1', { topic: 'Anders' });
  await change('e1', { notes: 'Notiz' });
  await fromPage({ type: 'undo', token });
  expect(await stored()).toMatchObject({ topic: 'Neue Heckenschere', notes: 'Notiz' });
});

it('keeps nothing where one of many is gone or has no such shape', async () => {
  const many = (fields: object, id = 'e2') =>
    fromPage({
      type: 'keep',
      store: 'plan',
      records: [],
      change: [
        { id: 'e1', fields },
        { id, fields },
      ],
      remove: [],
      said: '',
    });
  expect(await many({ topic: 'Anders' })).toMatchObject({ error: 'bad-message' });
  expect(await many({ topic: '' }, 'e1')).toMatchObject({ error: 'bad-message' });
  expect(await stored()).toMatchObject({ topic: 'Neue Heckenschere' });
});

it('never gives a record another id', async () => {
  await change('e1', { id: 'e7', topic: 'Anders' });
  expect((await readAll('plan')).map(({ id }) => id)).toEqual(['e1']);
});
