import { describe, expect, it } from 'vitest';
import { keysOfAccount } from '../../components/people/accounts.ts';
import { endOfDay, inDays } from '../../components/people/days.ts';
import { exchanged } from '../../components/people/exchange.ts';
import { linePoints } from '../../components/people/Followers.tsx';
import { type Contact, listed, NO_FILTER } from '../../components/people/list.ts';
import { likely } from '../../components/people/matching.ts';
import { hashWith } from '../../components/shell/given.ts';
import { peoplePlace } from '../../components/people/use-hash.ts';
import type { Person } from '../../lib/model/records.ts';
import { dayOf } from '../../lib/store/day.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { DAY, interaction, item, NOW, person } from '../store/fresh.ts';

const somebody = (id: string, name: string, change: Partial<Person> = {}): Person =>
  person({ id, name, keys: [`x|${id}`], accounts: [{ network: 'x', name, url: `https://x.com/${id}`, handle: id }], tags: [], ...change });

describe('days', () => {
  it('stand for their end in the zone, over the change of clocks too', () => {
    expect(endOfDay('2026-03-29', 'Europe/Berlin')).toBe(Date.parse('2026-03-29T22:00:00Z') - 1);
    expect(dayOf(Date.parse('2026-03-29T22:00:00Z') - 1, 'Europe/Berlin')).toBe('2026-03-29');
    expect(dayOf(inDays(7, NOW, 'Europe/Berlin'), 'Europe/Berlin')).toBe('2026-03-09');
  });

  it('that are none are none', () => {
    expect(['', '2026-02-30', 'morgen', '26-1-1'].map((day) => endOfDay(day, 'Europe/Berlin'))).toEqual([null, null, null, null]);
  });
});

describe('list', () => {
  const anna = somebody('a', 'Anna Müller', {
    company: 'Beispiel GmbH',
    stage: 'engaging',
    assignee: { department: 'sales', colleague: 'c1' },
  });
  const bert = somebody('b', 'Bert Ünal', { tags: [{ tag: 'press', at: 1, url: null }] });
  const cora = somebody('c', 'Cora Zed', { stage: 'advocate', assignee: { department: 'service', colleague: null }, lastContactAt: NOW });
  const all = [anna, bert, cora];
  const ids = (filter: object, contacts: ReadonlyMap<string, Contact> | null = null): string =>
    listed(all, { ...NO_FILTER, ...filter }, contacts)
      .map(({ id }) => id)
      .join('');

  it('tells leads from others', () => {
    const lead = { at: NOW, day: '2026-03-02', from: [], note: '' };
    const found = (which: string): string[] =>
      listed([anna, { ...bert, lead }, cora], { ...NO_FILTER, lead: which }, null).map(({ id }) => id);
    expect([found('yes'), found('no'), found('')]).toEqual([['b'], ['a', 'c'], ['a', 'b', 'c']]);
  });

  it('finds by every word, in any spelling, in name, company and account', () => {
    expect([ids({ text: 'mueller' }), ids({ text: 'BEISPIEL anna' }), ids({ text: 'ü' }), ids({ text: 'anna zed' })]).toEqual([
      'a',
      'a',
      // "ü" is written "ue" too.
      'ab',
      '',
    ]);
  });

  it('narrows by tag, stage, network and who has them', () => {
    expect([ids({ tag: 'press' }), ids({ stage: 'none' }), ids({ stage: 'advocate' }), ids({ network: 'xing' })]).toEqual([
      'b',
      'b',
      'c',
      '',
    ]);
    expect([ids({ who: 'd:service' }), ids({ who: 'c:c1' }), ids({ who: 'none' })]).toEqual(['c', 'a', 'b']);
  });

  it('orders by stage and by last exchange, equals by name', () => {
    const contacts = new Map<string, Contact>([['b', { at: NOW + DAY, cadence: null }]]);
    expect([ids({ sort: 'stage' }), ids({ sort: 'contact' }, contacts)]).toEqual(['cab', 'bca']);
  });

  it('does not pretend to know a cadence before it was read', () => {
    const red = { state: 'red', days: 90, ideal: 10, max: 30, tag: 'press', never: false } as const;
    expect([ids({ cadence: 'red' }), ids({ cadence: 'red' }, new Map([['b', { at: null, cadence: red }]]))]).toEqual(['abc', 'b']);
  });

  it('answers within 100 ms with 20,000 people', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => somebody(`p${index}`, `Person Nummer ${index}`));
    listed(many, { ...NO_FILTER, text: 'x' }, null);
    const start = process.cpuUsage().user;
    expect(listed(many, { ...NO_FILTER, text: 'nummer 1999', sort: 'stage' }, null)).toHaveLength(12);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(100);
  });
});

describe('exchange', () => {
  it('puts both ways into one list, newest first', () => {
    const items = [item({ id: 'i', first: { from: NOW - DAY, to: NOW } })] as ItemRow[];
    const deeds = [interaction({ id: 'd', at: NOW, kind: 'reply' })];
    expect(exchanged({ person: person(), items, deeds }).map(({ from, exact, kind }) => [from, exact, kind])).toEqual([
      ['us', true, 'reply'],
      ['them', false, 'comment'],
    ]);
  });
});

describe('accounts', () => {
  it('have their own keys; where none can be told, those of the only account on the network', () => {
    const accounts = [
      { network: 'x', name: 'Erika', url: 'https://x.com/erika', handle: 'erika' },
      { network: 'x', name: 'Firma E', url: 'https://x.com/firma_e', handle: 'firma_e' },
      { network: 'web', name: 'Erika', url: null, handle: null },
    ];
    const keys = ['x|erika', 'x|firma_e', 'web|erika example'];
    expect(accounts.map((account) => keysOfAccount({ accounts, keys }, account))).toEqual([
      ['x|erika'],
      ['x|firma_e'],
      ['web|erika example'],
    ]);
  });
});

it('draws followers from left to right, more of them higher', () => {
  expect(linePoints([100, 300, 200].map((count, index) => ({ count, at: NOW + index * DAY })))).toBe('1.0,17.0 36.0,1.0 71.0,9.0');
  expect(linePoints([{ count: 5, at: 1 }])).not.toContain('NaN');
});

it('looks for the same person among many without holding anything up, and can be stopped', async () => {
  const one = somebody('a', 'Erika Beispiel');
  const other = person({
    id: 'z',
    name: 'Beispiel, Erika',
    keys: ['xing|erika'],
    accounts: [{ network: 'xing', name: 'Beispiel, Erika', url: null, handle: null }],
  });
  const many = [...Array.from({ length: 1000 }, (_, index) => somebody(`p${index}`, `Person Nummer ${index}`)), other, one];
  expect((await likely(one, many, NOW, new AbortController().signal)).map(({ other: { id } }) => id)).toEqual(['z']);
  expect(await likely({ ...one, notSame: ['z'] }, many, NOW, new AbortController().signal)).toEqual([]);
  const stop = new AbortController();
  stop.abort();
  expect(await likely(one, many, NOW, stop.signal)).toEqual([]);
});

it('reads whose card the address asks for', () => {
  const persons = ['#people/a%2Fb', '#people', '#people/', '#queue/x', '#people/%'].map((hash) => peoplePlace(hash).person);
  expect(persons).toEqual(['a/b', null, null, null, null]);
  const url = 'https://x.com/erika?a=1&b=ä#c';
  expect(peoplePlace(hashWith('people', 'new', { url }))).toEqual({ person: null, form: 'new', url });
  expect(peoplePlace(hashWith('people', 'log', { url: '' }))).toEqual({ person: null, form: 'log', url: '' });
  expect(peoplePlace('#people/new')).toMatchObject({ person: 'new', form: null });
  expect(peoplePlace(hashWith('queue', 'new', { url }))).toMatchObject({ person: null, form: null });
});
