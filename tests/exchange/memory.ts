/** A store in memory for the exchange's tests, and helpers around files. */
import { idOf } from '../../lib/exchange/compare.ts';
import { type RecordOf, SECTIONS, type Section } from '../../lib/exchange/format.ts';
import type { Lookup } from '../../lib/exchange/preview.ts';
import type { Send } from '../../lib/exchange/take.ts';
import { type Source, writeExport } from '../../lib/exchange/write.ts';

import type { SimpleStore } from '../../lib/model/simple.ts';

/** Simple stores may be left out: empty. */
export type Content = { [S in Exclude<Section, SimpleStore>]: RecordOf[S][] } & { [S in SimpleStore]?: RecordOf[S][] };

export class Memory {
  readonly kept = new Map<string, unknown>();
  /** Chunks written, for "nothing was changed". */
  writes = 0;

  readonly lookup: Lookup = async (section, records) =>
    records.map((record) => this.kept.get(`${section} ${idOf(section, record)}`) as never);

  readonly send: Send = async (section, records) => {
    this.writes++;
    for (const record of records) this.kept.set(`${section} ${idOf(section, record as never)}`, structuredClone(record));
  };
}

/** The export of `content` as one text; records come in batches of `size`. */
export async function fileOf(content: Content, size = 3, now = 1_772_445_600_000): Promise<string> {
  const batches = (all: unknown[]): unknown[][] =>
    Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
  let text = '';
  const source = Object.fromEntries(SECTIONS.map((section) => [section, batches(content[section] ?? [])])) as unknown as Source;
  for await (const piece of writeExport(source, now)) text += piece;
  return text;
}

/** A text in pieces of `size` characters, as a file arrives. */
export function* chunked(text: string, size: number): Generator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
