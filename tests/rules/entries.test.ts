/** One entry a person, whoever they are where; votes; what users made. */
import { describe, expect, it } from 'vitest';
import { poolOf, standings, tallyOf, userContentOf } from '../../lib/rules/entries.ts';
import { networkById } from '../../lib/networks/index.ts';
import { oursBy } from '../../lib/rules/own.ts';
import { campaign, entry } from './campaign.ts';

const contest = campaign();
const vote = campaign({ kind: 'vote', hashtag: '', term: 'rot, blau, gelb' });
const told = (...args: Parameters<typeof standings>): string[] =>
  [...standings(...args)].sort().map(([id, standing]) => `${id} ${standing}`);

describe('standing', () => {
  it('the first of a person counts, later ones are doubles, what was taken out gives way', () => {
    const all = [entry(3, 'anna'), entry(1, 'anna'), entry(2, 'ben'), entry(4, 'ben')];
    expect(told(contest, all, [])).toEqual(['c|x|1 counts', 'c|x|2 counts', 'c|x|3 double', 'c|x|4 double']);
    const out = all.map((one) => (one.id === 'c|x|1' ? { ...one, out: 'Scherz' } : one));
    expect(told(contest, out, [])).toEqual(['c|x|1 out', 'c|x|2 counts', 'c|x|3 counts', 'c|x|4 double']);
    expect(poolOf(standings(contest, out, []))).toEqual(['c|x|2', 'c|x|3']);
  });

  it('is of one person across accounts with a key in common, and of one known person across networks', () => {
    const all = [
      entry(1, 'anna', { keys: ['x|id:7', 'x|anna'] }),
      entry(2, 'anna2', { keys: ['x|id:7', 'x|anna2'] }),
      entry(3, 'a', { network: 'xing', keys: ['xing|anna'] }),
      entry(4, 'fremd', { keys: ['x|fremd'] }),
    ];
    expect(told(contest, all, [])).toEqual(['c|x|1 counts', 'c|x|2 double', 'c|x|3 counts', 'c|x|4 counts']);
    expect(told(contest, all, [{ keys: ['xing|anna', 'x|anna'] }])[2]).toBe('c|x|3 double');
  });

  it('an account that turned out to be ours counts no more, on its own network only', () => {
    const isOurs = oursBy({ own: [{ network: 'x', url: 'https://x.com/anna', name: 'Anna', keys: ['anna'] }] }, networkById);
    const all = [entry(1, 'anna'), entry(2, 'ben'), entry(3, 'anna', { network: 'bluesky', keys: ['bluesky|anna'] })];
    expect([...standings(contest, all, [], isOurs)].sort()).toEqual([
      ['c|x|1', 'ours'],
      ['c|x|2', 'counts'],
      ['c|x|3', 'counts'],
    ]);
  });

  it('nobody is taken for somebody else where no key tells who it is', () =>
    expect(told(contest, [entry(1, 'x', { keys: [] }), entry(2, 'x', { keys: [] })], [])).toEqual(['c|x|1 counts', 'c|x|2 counts']));

  it('all count where the campaign says so', () =>
    expect(told(campaign({ several: true }), [entry(1, 'anna'), entry(2, 'anna')], [])).toEqual(['c|x|1 counts', 'c|x|2 counts']));

  it('of 10,000 entries by 5,000 people is told at once', () => {
    const all = Array.from({ length: 10_000 }, (_, at) => entry(at, `p${at % 5000}`));
    const start = performance.now();
    expect(poolOf(standings(contest, all, [])).length).toBe(5000);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('a vote', () => {
  const all = [entry(1, 'anna', { vote: 'rot' }), entry(2, 'anna', { vote: 'blau' }), entry(3, 'ben', { vote: 'blau' }), entry(4, 'anna')];
  it('counts the last option a person named', () =>
    expect(told(vote, all, [])).toEqual(['c|x|1 double', 'c|x|2 counts', 'c|x|3 counts', 'c|x|4 no-vote']));

  it('is told by option, also those nobody chose and none that is no option any more', () => {
    const more = [...all, entry(5, 'cleo', { vote: 'grün' })];
    expect(tallyOf(vote, more, standings(vote, more, []))).toEqual([
      { option: 'blau', votes: 2 },
      { option: 'rot', votes: 0 },
      { option: 'gelb', votes: 0 },
    ]);
  });

  it('is one a person even where several entries are allowed', () =>
    expect(poolOf(standings({ ...vote, several: true }, all, []))).toEqual(['c|x|2', 'c|x|3']));
});

it('user content: posts of their own, everything in a picture campaign, nothing taken out', () => {
  const all = [
    entry(1, 'a', { kind: 'post' }),
    entry(2, 'b'),
    entry(3, 'c', { campaign: 'p' }),
    entry(4, 'd', { campaign: 'p', out: 'leer' }),
    entry(5, 'e', { kind: 'post', out: 'Werbung' }),
  ];
  expect(userContentOf(all, [contest, campaign({ id: 'p', kind: 'picture' })]).map(({ id }) => id)).toEqual(['c|x|1', 'c|x|3']);
});
