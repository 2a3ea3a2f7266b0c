/** What is proposed as what led to a lead, and what of it is kept. */
import { expect, it } from 'vitest';
import type { Campaign, Return } from '../../lib/model/plan.ts';
import { LeadSource } from '../../lib/model/records.ts';
import { keptSource, leadSources } from '../../lib/rules/lead.ts';
import { interaction, item, NOW, person } from '../store/fresh.ts';

const taken = (change: Partial<Return>): Return => ({
  id: `c|x|${change.at}`,
  campaign: 'c',
  network: 'x',
  account: { name: 'Erika', url: null, handle: 'erika' },
  keys: ['x|erika'],
  url: null,
  excerpt: 'Mein Foto',
  at: 1,
  day: '2026-03-01',
  by: 'hashtag',
  out: null,
  ...change,
});
const campaign = { id: 'c', name: 'Schönster Serverraum' } as Campaign;

it('proposes what they wrote, what we said and each campaign once, newest first; no reactions, nothing taken out', () => {
  const view = {
    person: person(),
    items: [item({ id: 'i', kind: 'mention', first: { from: NOW - 5, to: NOW - 5 } })],
    deeds: [interaction({ id: 'said', at: NOW - 2, kind: 'reply' }), interaction({ id: 'liked', at: NOW - 1, kind: 'reaction' })],
  };
  const found = leadSources(view, [taken({ at: NOW - 9 }), taken({ at: NOW - 8 }), taken({ at: NOW, out: 'kein Beitrag' })], [campaign]);
  expect(found.map(({ kind, id, what, at }) => [kind, id, what, at])).toEqual([
    ['interaction', 'said', 'reply', NOW - 2],
    ['item', 'i', 'mention', NOW - 5],
    ['campaign', 'c', 'Schönster Serverraum', NOW - 8],
  ]);
});

it('proposes some of each kind, so that many comments hide no campaign', () => {
  const items = Array.from({ length: 40 }, (_, at) => item({ id: `i${at}`, first: { from: NOW - at, to: NOW - at } }));
  const found = leadSources({ person: person(), items, deeds: [] }, [taken({ at: 1 })], []);
  expect(found.filter(({ kind }) => kind === 'item').map(({ id }) => id)).toEqual(['i0', 'i1', 'i2', 'i3', 'i4', 'i5']);
  expect(found.at(-1)).toMatchObject({ kind: 'campaign', what: '' });
});

it('keeps no words of theirs', () => {
  const [first] = leadSources({ person: person(), items: [item()], deeds: [] }, [], []);
  const kept = keptSource(first as NonNullable<typeof first>);
  expect(LeadSource.parse(kept)).toEqual(kept);
  expect(JSON.stringify(kept)).not.toContain('Wann kommt das');
});
