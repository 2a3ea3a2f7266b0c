import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { here } from '../../lib/exchange/here.ts';
import { preview } from '../../lib/exchange/preview.ts';
import { readExport } from '../../lib/exchange/read.ts';
import { take } from '../../lib/exchange/take.ts';
import type { Person } from '../../lib/model/records.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { eraseEverything } from '../../lib/store/erase.ts';
import { exportAll, exportRows } from '../../lib/store/export.ts';
import { importRows } from '../../lib/store/import.ts';
import { write } from '../../lib/store/write.ts';
import { writeExport } from '../../lib/exchange/write.ts';
import { fileOf } from './memory.ts';

const NOW = 1_800_000_000_000;
const person = (id: string, key: string, name = 'Anna'): Person => ({
  id,
  name,
  accounts: [],
  keys: [key],
  tags: [],
  followers: [],
  createdAt: 1,
  lastContactAt: null,
});
const keep = (people: Person[]): Promise<unknown> => write(NOW, (w) => importRows(w, 'people', people, 'replace'));
const content = (people: Person[]) => ({ settings: [], dropped: [], items: [], interactions: [], people });

afterEach(eraseEverything);

test('records are found by id, also where the store holds many others between them', async () => {
  const all = Array.from({ length: 60 }, (_, n) => person(`p${String(n).padStart(3, '0')}`, `x|${n}`));
  await keep(all);
  const wanted = [all[59], all[0], all[31]] as Person[];
  expect(await here('people', wanted)).toEqual(wanted);
});

test('a person known under another id is found by the account; nobody else is', async () => {
  await keep([person('mine', 'x|anna')]);
  const [same, other] = await here('people', [person('theirs', 'x|anna'), person('new', 'x|ben')]);
  expect(same).toMatchObject({ id: 'mine' });
  expect(other).toBeUndefined();
});

test('an empty store knows nothing', async () => {
  expect(await here('people', [person('a', 'x|a')])).toEqual([undefined]);
  expect(await here('settings', [defaultSettings()])).toEqual([undefined]);
});

test('what the store exports comes back as the same, record for record', async () => {
  await keep([person('a', 'x|a'), person('b', 'x|b')]);
  let file = '';
  const source = { ...exportAll(), people: exportRows('people', 1) };
  for await (const text of writeExport(source, NOW)) file += text;
  expect((await preview(readExport([file]), here, NOW)).counts.people).toEqual({ new: 0, same: 2, different: 0 });
  await eraseEverything();
  const send = async (section: string, records: unknown[]): Promise<void> =>
    void (await write(NOW, (w) => importRows(w, section as 'people', records, 'keep')));
  expect(await take(readExport([file]), here, send, { conflict: 'keep', here: defaultSettings(), now: NOW })).toEqual({
    added: 2,
    replaced: 0,
    kept: 0,
  });
  expect((await preview(readExport([file]), here, NOW)).counts.people).toEqual({ new: 0, same: 2, different: 0 });
});

test('the same person under another id is the same, with another name a conflict', async () => {
  await keep([person('mine', 'x|anna')]);
  expect((await preview(readExport([await fileOf(content([person('theirs', 'x|anna')]))]), here, NOW)).counts.people).toMatchObject({
    same: 1,
  });
  const seen = await preview(readExport([await fileOf(content([person('theirs', 'x|anna', 'Anna B.')]))]), here, NOW);
  expect(seen.conflicts).toMatchObject([{ label: 'Anna B.', fields: ['name'] }]);
});
