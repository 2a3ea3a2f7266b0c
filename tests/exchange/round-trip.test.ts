import fc from 'fast-check';
import { SIMPLE_STORES } from '../../lib/model/simple.ts';
import { expect, test } from 'vitest';
import { preview } from '../../lib/exchange/preview.ts';
import { readExport } from '../../lib/exchange/read.ts';
import { take } from '../../lib/exchange/take.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { chunked, type Content, fileOf, Memory } from './memory.ts';
import { content } from './records.ts';

const NOW = 1_800_000_000_000;
const here = defaultSettings();

test('what is written is read again, whatever the texts and however the file is cut', async () => {
  await fc.assert(
    fc.asyncProperty(content, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 60 }), async (given, batch, size) => {
      const file = await fileOf(given as Content, batch);
      expect(Object.keys(JSON.parse(file))).toEqual([
        'format',
        'version',
        'exportedAt',
        'settings',
        'dropped',
        'people',
        'items',
        'interactions',
        ...SIMPLE_STORES,
      ]);
      const found: Content = { settings: [], dropped: [], items: [], interactions: [], people: [] };
      for await (const { section, record } of readExport(chunked(file, size))) (found[section] as unknown[]).push(record);
      expect(found).toEqual(given);
    }),
    { numRuns: 60 },
  );
}, 30_000);

test('an import fills an empty store; a second one changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(content, fc.constantFrom('keep' as const, 'replace' as const), async (given, conflict) => {
      const file = await fileOf(given as Content);
      const store = new Memory();
      const total = given.items.length + given.interactions.length + given.people.length + given.dropped.length + 1;
      const first = await take(readExport([file]), store.lookup, store.send, { conflict, here, now: NOW });
      expect(first).toEqual({ added: total, replaced: 0, kept: 0 });
      const writes = store.writes;
      const again = await preview(readExport([file]), store.lookup, NOW);
      for (const counts of Object.values(again.counts)) expect(counts).toMatchObject({ new: 0, different: 0 });
      expect(await take(readExport([file]), store.lookup, store.send, { conflict, here, now: NOW })).toEqual({
        added: 0,
        replaced: 0,
        kept: 0,
      });
      expect(store.writes).toBe(writes);
    }),
    { numRuns: 40 },
  );
}, 30_000);

test('a changed record is a conflict: kept or replaced as chosen, and told by name and field', async () => {
  await fc.assert(
    fc.asyncProperty(
      content.filter(({ people }) => people.length > 0),
      async (given) => {
        const store = new Memory();
        await take(readExport([await fileOf(given as Content)]), store.lookup, store.send, { conflict: 'keep', here, now: NOW });
        const [person, ...others] = given.people;
        if (!person) return;
        const changed = { ...given, people: [{ ...person, name: `${person.name} geändert` }, ...others] } as Content;
        const file = await fileOf(changed);
        const seen = await preview(readExport([file]), store.lookup, NOW);
        expect(seen.counts.people).toEqual({ new: 0, same: others.length, different: 1 });
        expect(seen.conflicts).toEqual([{ section: 'people', id: person.id, label: `${person.name} geändert`, fields: ['name'] }]);
        await take(readExport([file]), store.lookup, store.send, { conflict: 'keep', here, now: NOW });
        expect(store.kept.get(`people ${person.id}`)).toEqual(person);
        await take(readExport([file]), store.lookup, store.send, { conflict: 'replace', here, now: NOW });
        expect(store.kept.get(`people ${person.id}`)).toEqual(changed.people[0]);
      },
    ),
    { numRuns: 40 },
  );
}, 30_000);
