import { expect, test } from 'vitest';
import { BrokenFile } from '../../lib/exchange/broken.ts';
import { FORMAT, VERSION } from '../../lib/exchange/format.ts';
import { readExport } from '../../lib/exchange/read.ts';
import { chunked } from './memory.ts';

/** Reads all; returns the error, or the number of records. */
async function outcome(text: string, size = 7): Promise<unknown> {
  let records = 0;
  try {
    for await (const _ of readExport(chunked(text, size))) records++;
    return records;
  } catch (error) {
    return error instanceof BrokenFile ? { code: error.code, ...error.place } : error;
  }
}

const head = `{"format":"${FORMAT}","version":${VERSION},\n`;
const person = '{"id":"p1","name":"A","accounts":[],"keys":[],"tags":[],"followers":[],"createdAt":1,"lastContactAt":null}';

test('a sound file, also laid out by another tool, with unknown keys and with its keys sorted', async () => {
  expect(await outcome(`${head}"people":[${person}]}`)).toBe(1);
  const sorted = { format: FORMAT, people: [JSON.parse(person)], later: { a: [1, '}'] }, version: VERSION };
  expect(await outcome(JSON.stringify(sorted, null, 2))).toBe(1);
  expect(await outcome(`\uFEFF${JSON.stringify(sorted, null, '\t')}\r\n`)).toBe(1);
  expect(await outcome(`${head}"people":[]}`)).toBe(0);
});

test('a file of a later version says so, also where its records are no longer understood', async () => {
  expect(await outcome(`{"format":"${FORMAT}","version":${VERSION + 1},"people":[{"odd":1}]}`)).toMatchObject({
    code: 'newer',
    version: VERSION + 1,
  });
  expect(await outcome(`{"format":"${FORMAT}","people":[{"odd":1}],"version":7}`)).toMatchObject({ code: 'newer', version: 7 });
});

test('a broken file names the place', async () => {
  expect(await outcome(`${head}"people":[\n${person},\n{"id":"p2","name":7}]}`)).toEqual({
    code: 'bad-record',
    line: 4,
    section: 'people',
    field: 'name',
  });
  expect(await outcome(`${head}"people":[\n${person},\n{"id":"p2" "name":7}]}`)).toEqual({ code: 'not-json', line: 4, section: 'people' });
  expect(await outcome(`${head}"people":[\n${person},\n${person}`)).toEqual({ code: 'cut', line: 4, section: 'people' });
  expect(await outcome(`${head}"people":[\n${person},]}`)).toEqual({ code: 'not-json', line: 3, section: 'people' });
  expect(await outcome(`${head}"people":[${person}]} extra`)).toMatchObject({ code: 'not-json', line: 2 });
});

test('what is no export of ours', async () => {
  expect(await outcome('{"format":"other","version":1}')).toMatchObject({ code: 'not-ours' });
  expect(await outcome('{}')).toMatchObject({ code: 'not-ours' });
  expect(await outcome(`{"people":[${person}]}`)).toMatchObject({ code: 'not-ours' });
  expect(await outcome('')).toMatchObject({ code: 'not-json', line: 1 });
  expect(await outcome('id;name\n1;Anna')).toMatchObject({ code: 'not-json', line: 1 });
  expect(await outcome('[1,2]')).toMatchObject({ code: 'not-json' });
  expect(await outcome(`${head}"people":["${'x'.repeat(5_000_000)}"]}`, 1_000_000)).toMatchObject({ code: 'not-json', section: 'people' });
});

test('every truncation of a sound file is refused', async () => {
  const file = `${head}"settings":[{}],"people":[\n${person},\n${person}]}`;
  for (let length = 0; length < file.length; length++)
    expect(await outcome(file.slice(0, length)), `cut at ${length}`).toHaveProperty('code');
});
