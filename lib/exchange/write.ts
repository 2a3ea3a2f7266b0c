/** Writes the export file as pieces of text; joined they are one JSON object (format.ts). */
import { FORMAT, SCHEMAS, SECTIONS, type Section, VERSION } from './format.ts';

/** Records of one kind, in batches of any size: what the store's generators give. */
export type Source = Record<Section, AsyncIterable<readonly unknown[]> | Iterable<readonly unknown[]>>;

/**
 * The file as text, one piece a batch. `now`: epoch ms, written as the time of export. A record in the store that is
 * not what its kind must be is written as it stands: an export must not lose or stop at it, an import will name it.
 */
export async function* writeExport(source: Source, now: number): AsyncGenerator<string> {
  yield `{"format":${JSON.stringify(FORMAT)},"version":${VERSION},"exportedAt":${JSON.stringify(new Date(now).toISOString())}`;
  for (const section of SECTIONS) {
    yield `,\n${JSON.stringify(section)}:[`;
    let first = true;
    for await (const batch of source[section]) {
      const lines = batch.map((record) => JSON.stringify(kept(section, record)));
      if (!lines.length) continue;
      yield `${first ? '\n' : ',\n'}${lines.join(',\n')}`;
      first = false;
    }
    yield ']';
  }
  yield '}\n';
}

/** The record without what the store works out by itself. */
function kept(section: Section, record: unknown): unknown {
  const parsed = SCHEMAS[section].safeParse(record);
  return parsed.success ? parsed.data : record;
}
