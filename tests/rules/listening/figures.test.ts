/** Voices, shares, what a term would find and what "not us" would take along. */
import { describe, expect, it } from 'vitest';
import { mentionsCsv, MENTION_COLUMNS } from '../../../lib/exchange/mentions-csv.ts';
import { observed, places, speakers } from '../../../lib/rules/listening/figures.ts';
import { filtered, NO_FIND_FILTER } from '../../../lib/rules/listening/filter.ts';
import { pastOf, previewOf } from '../../../lib/rules/listening/preview.ts';
import { type PageFacts, reportAddress, reportOf } from '../../../lib/rules/listening/report.ts';
import { exclusionsFor } from '../../../lib/rules/listening/teach.ts';
import { isOpportunity, termsById } from '../../../lib/rules/listening/voices.ts';
import { settings } from '../support.ts';
import { DAY, mention, NOW, ours, term, theirs } from './support.ts';

const terms = termsById([ours('Muster'), theirs('Beispiel'), theirs('Beispiel', ['Beispielgerät']), theirs('Probe')]);
const us = { term: 'own Muster', word: 'Muster' };
const them = { term: 'theirs Beispiel', word: 'Beispiel' };
const device = { term: 'theirs Beispielgerät', word: 'Beispielgerät' };
const bad = { guess: 'negative', said: null } as const;

describe('observed', () => {
  it('share of voice: own ÷ (own + competitors), one voice for all terms of a competitor', () => {
    const all = [mention({ hits: [us] }), mention({ hits: [us, them] }), mention({ hits: [them, device] }), mention({ hits: [device] })];
    expect(observed(all, terms)).toMatchObject({ n: 4, us: 2, competitors: [{ name: 'Beispiel', n: 3 }], share: 2 / 5 });
  });

  it('net tone by what a person said before the guess, of those that name us', () => {
    const all = [
      mention({ hits: [us], tone: { guess: 'negative', said: 'positive' } }),
      mention({ hits: [us], tone: bad }),
      mention({ hits: [us], tone: { guess: 'positive', said: null } }),
      mention({ hits: [us] }),
      mention({ hits: [them], tone: bad }),
    ];
    expect(observed(all, terms)).toMatchObject({ tone: { positive: 2, neutral: 1, negative: 1 }, net: 1 / 4 });
  });

  it('counts neither "not us" nor terms that are gone; nothing is no figure', () => {
    expect(observed([mention({ notUs: true }), mention({ hits: [{ term: 'gone', word: 'x' }] })], terms)).toMatchObject({
      n: 0,
      share: null,
      net: null,
    });
    expect(observed([mention({ kind: 'report', hits: [] })], terms)).toMatchObject({ us: 1, share: 1 });
  });

  it('who speaks and where, most first', () => {
    const all = [
      mention(),
      mention({ keys: ['reddit|bert'], network: 'reddit' }),
      mention({ tone: bad }),
      mention({ kind: 'report', network: 'web', keys: [] }),
    ];
    expect(speakers(all)[0]).toMatchObject({ key: 'x|anna_t', n: 2, tone: { negative: 1 } });
    expect(places(all).map(({ key, n }) => [key, n])).toEqual([
      ['x', 2],
      ['reddit', 1],
      ['report', 1],
    ]);
  });

  it('an opportunity speaks badly of a competitor and not of us', () => {
    expect(isOpportunity(mention({ hits: [them], tone: bad }), terms)).toBe(true);
    for (const other of [
      { hits: [us, them], tone: bad },
      { hits: [them] },
      { hits: [them], tone: bad, notUs: true },
      { hits: [us], tone: bad },
    ])
      expect(isOpportunity(mention(other), terms)).toBe(false);
  });
});

describe('the filter', () => {
  const all = [
    mention({ id: 'a', time: { from: NOW - 3 * DAY, to: NOW - 3 * DAY }, excerpt: 'Über Muster' }),
    mention({ id: 'b', time: { from: NOW - 40 * DAY, to: NOW - 40 * DAY } }),
    mention({ id: 'c', hits: [them], tone: bad, network: 'reddit', time: { from: NOW - DAY, to: NOW - DAY } }),
    mention({ id: 'd', notUs: true }),
  ];
  it.each([
    [{}, ['c', 'a']],
    [{ days: '' }, ['c', 'a', 'b']],
    [{ who: 'us' }, ['a']],
    [{ who: 'competitor' }, ['c']],
    [{ tone: 'negative' }, ['c']],
    [{ network: 'reddit' }, ['c']],
    [{ term: 'own Muster' }, ['a']],
    [{ text: 'uber' }, ['a']],
    [{ text: 'ueber' }, ['a']],
    [{ away: true }, ['d']],
  ])('%j', (change, ids) => expect(filtered(all, { ...NO_FIND_FILTER, ...change }, terms, NOW).map(({ id }) => id)).toEqual(ids));
});

describe('before a term is saved', () => {
  const saved = term({ id: 'm', words: ['Muster'], required: ['Schere'] });
  const past = [
    pastOf(mention({ id: 'a', excerpt: 'Muster und mehr', hits: [{ term: 'm', word: 'Muster' }] })),
    pastOf(mention({ id: 'b', excerpt: 'Die MX 3', hits: [] })),
    pastOf(mention({ id: 'c', excerpt: 'Muster im Kuchen', hits: [{ term: 'm', word: 'Muster' }] })),
  ];
  const ids = ({ found, lost, kept }: ReturnType<typeof previewOf>) => [found.map(({ id }) => id), lost.map(({ id }) => id), kept];

  it('tells what it would find and lose', () => {
    expect(ids(previewOf({ ...saved, words: ['Muster', 'MX 3'] }, saved, past))).toEqual([[], [], 2]);
    expect(ids(previewOf({ ...saved, required: [], words: ['Muster', 'MX 3'] }, saved, past))).toEqual([['b'], [], 2]);
    expect(ids(previewOf({ ...saved, excluded: ['Kuchen'] }, saved, past))).toEqual([[], ['c'], 1]);
    expect(ids(previewOf({ ...saved, words: ['MX 3'] }, saved, past))).toEqual([[], ['a', 'c'], 0]);
    expect(ids(previewOf({ ...saved, required: ['Kuchen'] }, saved, past))).toEqual([[], ['a'], 1]);
    expect(ids(previewOf(term({ id: 'new' }), null, past))).toEqual([['a', 'c'], [], 0]);
  });
});

describe('"not us"', () => {
  const muster = ours('Muster');
  const wrong = mention({ id: 'w', excerpt: 'Das Muster im Stoff ist Blumen und Ranken, sehr hübsch' });
  const all = [
    wrong,
    mention({ id: 'o', excerpt: 'Das Stoff-Muster', notUs: true }),
    mention({ id: 'r', excerpt: 'Muster Scheren sind hübsch' }),
    mention({ id: 'q', excerpt: 'Muster und Beispiel sind hübsch', hits: [us, them] }),
  ];
  it('offers the words beside it, the best first, each with what would go along', () => {
    const found = exclusionsFor(wrong, muster, all);
    expect(found[0]).toMatchObject({ word: 'Stoff', goes: [], before: 1 });
    expect(found.find(({ word }) => word === 'hübsch')?.goes.map(({ id }) => id)).toEqual(['r']);
    expect(found.map(({ word }) => word)).not.toContain('Muster');
    expect(found.map(({ word }) => word)).not.toContain('und');
  });
});

describe('a report', () => {
  const facts = { title: 'Muster im Test', site: 'Blatt', address: '/test/?utm_source=x', date: '2026-02-27T08:00:00+01:00' };
  it('has the address the page gives it, without what hangs on', () => {
    expect(reportAddress('https://blatt.example/test/?utm_source=mail&id=7#top', null)).toBe('https://blatt.example/test/?id=7');
    expect(reportAddress('https://blatt.example/amp/test', 'https://blatt.example/test')).toBe('https://blatt.example/test');
    expect(reportAddress('https://blatt.example/test', 'https://fremd.example/')).toBe('https://blatt.example/test');
    expect(reportAddress('chrome://settings', null)).toBeNull();
  });

  it('tells title, paper, date and the terms in the title', () => {
    expect(reportOf('https://blatt.example/test/', facts, settings({ watch: [ours('Muster')] }), NOW)).toMatchObject({
      id: 'report|https://blatt.example/test/',
      kind: 'report',
      title: 'Muster im Test',
      account: { name: 'Blatt', url: 'https://blatt.example' },
      day: '2026-02-27',
      keys: [],
      hits: [us],
    });
  });

  it('without a date has the day it was added; with one that cannot be, too; letters are none', () => {
    const of = (change: Partial<PageFacts>, url = 'https://blatt.example/') => reportOf(url, { ...facts, ...change }, settings(), NOW);
    for (const date of ['', 'gestern', '2999-01-01']) expect(of({ date })).toMatchObject({ time: null, day: '2026-03-02' });
    expect(of({ address: null }, 'https://mail.example/inbox/1')).toBeNull();
    expect(of({ title: ' ', site: '' })).toMatchObject({ title: 'blatt.example', account: { name: 'blatt.example' } });
  });
});

it('the table has a line for each find, and no cell that is a formula', () => {
  const say = {
    column: Object.fromEntries(MENTION_COLUMNS.map((name) => [name, name])) as never,
    network: (id: string) => id,
    kind: (kind: string) => kind,
    tone: (tone: string) => tone,
    yes: 'ja',
    no: 'nein',
    said: 'von Hand',
    guessed: 'geschätzt',
  };
  const lines = mentionsCsv(
    [mention({ excerpt: '=1+1', hits: [us, them], tone: { guess: 'neutral', said: 'positive' } })],
    terms,
    say,
  ).split('\r\n');
  expect(lines[0]).toBe(`\ufeff${MENTION_COLUMNS.join(';')}`);
  expect(lines[1]).toContain("'=1+1");
  expect(lines[1]).toContain('ja;Beispiel;Muster, Beispiel;Muster, Beispiel;positive;von Hand');
});
