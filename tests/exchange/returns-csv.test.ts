/** A campaign's entries as a table for spreadsheets. */
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { RETURN_COLUMNS, returnsCsv } from '../../lib/exchange/returns-csv.ts';
import { campaign, entry } from '../rules/campaign.ts';
import { standings } from '../../lib/rules/entries.ts';

const say = {
  column: Object.fromEntries(RETURN_COLUMNS.map((column) => [column, column.toUpperCase()])) as never,
  moment: (at: number) => `t${at}`,
  timing: (timing: string | undefined) => timing ?? 'exact',
  network: (id: string) => id.toUpperCase(),
  why: (by: string) => `by ${by}`,
  standing: (standing: string) => standing,
  yes: 'yes',
};

it('holds every entry with where it stands; nothing of it is a formula', () => {
  const all = [
    entry(1, 'anna', { excerpt: '=1+1; "so"\nund so' }),
    entry(2, 'anna', { timing: 'maybe' }),
    entry(3, 'ben', { out: 'Scherz', account: { name: '@ben', url: null, handle: null } }),
  ];
  const text = returnsCsv(all, { standings: standings(campaign(), all, []), winners: new Set(['c|x|1']) }, say);
  expect(text.startsWith('\ufeffWHEN;TIMING;NAME;')).toBe(true);
  const rows = Papa.parse<Record<string, string>>(text.slice(1), { header: true, delimiter: ';', skipEmptyLines: true }).data;
  expect(rows).toMatchObject([
    {
      WHEN: 't1',
      TIMING: 'exact',
      NAME: 'anna',
      NETWORK: 'X',
      WHY: 'by hashtag',
      STANDING: 'counts',
      WINNER: 'yes',
      TEXT: '\'=1+1; "so"\nund so',
    },
    { TIMING: 'maybe', STANDING: 'double', WINNER: '' },
    { NAME: "'@ben", STANDING: 'out', REASON: 'Scherz', PROFILE: '' },
  ]);
});
