/** "Our brands and products" of older records become watched terms, the same ones at every look. */
import { expect, it } from 'vitest';
import { defaultSettings } from '../../lib/model/settings.ts';
import { settingsFrom } from '../../lib/store/settings.ts';

const old = { ...defaultSettings(), terms: ['Heckenschere 3000', 'Müller & Söhne'] };

it('takes older names over, and nothing twice', () => {
  const read = settingsFrom(old);
  expect(read.terms).toEqual([]);
  expect(read.watch.map(({ name, kind, words }) => [name, kind, words])).toEqual([
    ['Heckenschere 3000', 'brand', ['Heckenschere 3000']],
    ['Müller & Söhne', 'brand', ['Müller & Söhne']],
  ]);
  expect(settingsFrom(old)).toEqual(read);
  expect(settingsFrom(read)).toEqual(read);
  expect(settingsFrom({ ...read, terms: old.terms })).toEqual(read);
});

it('keeps what was made of a name meanwhile', () => {
  const [first] = settingsFrom(old).watch;
  const changed = { ...first, excluded: ['Ferien'] };
  expect(settingsFrom({ ...old, watch: [changed] }).watch[0]).toEqual(changed);
});

it('leaves a record without them as it is', () => expect(settingsFrom({ ...defaultSettings(), paused: true }).watch).toEqual([]));
