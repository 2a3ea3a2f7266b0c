/** Reads an export file piece by piece into checked records. Changes nothing; throws BrokenFile with the place. */
import { BrokenFile } from './broken.ts';
import { type Checked, FORMAT, isSection, SCHEMAS, VERSION } from './format.ts';
import { type Piece, Pieces } from './pieces.ts';

/** What stands before the records. */
export interface Header {
  version: number;
  /** ISO time, as written; null where missing. */
  exportedAt: string | null;
}

interface Told {
  format?: unknown;
  version?: unknown;
  exportedAt?: unknown;
}

const parsed = (piece: Piece): unknown => {
  try {
    return JSON.parse(piece.text);
  } catch {
    throw new BrokenFile('not-json', { line: piece.line, section: piece.key });
  }
};

/** The record in a piece, checked; null for a key this version does not know (it is skipped). */
function checked(piece: Piece): Checked | null {
  const { key, line } = piece;
  if (!isSection(key)) return null;
  const result = SCHEMAS[key].safeParse(parsed(piece));
  if (result.success) return { section: key, record: result.data, line } as Checked;
  const field = result.error.issues[0]?.path.join('.');
  throw new BrokenFile('bad-record', { line, section: key, ...(field && { field }) });
}

/** Throws where the header, as far as it was seen, is of a later version or of another format. */
function judge(told: Told, line: number): void {
  if (told.format !== undefined && told.format !== FORMAT) throw new BrokenFile('not-ours', { line });
  if (typeof told.version === 'number' && told.version > VERSION) throw new BrokenFile('newer', { line, version: told.version });
}

/**
 * Records of a file, in its order; the header is returned at the end, because a tool may have sorted the keys. Where a
 * record is odd before the version was seen, the rest is looked through first: "written by a later version" helps more.
 */
export async function* readExport(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Checked, Header> {
  const pieces = new Pieces();
  const told: Told = {};
  let odd: BrokenFile | null = null;
  let last = 1;
  for await (const chunk of chunks) {
    for (const piece of pieces.push(chunk)) {
      last = piece.line;
      if (!piece.element && (piece.key === 'format' || piece.key === 'version' || piece.key === 'exportedAt')) {
        told[piece.key] = parsed(piece);
        judge(told, piece.line);
        if (odd && told.version !== undefined) throw odd;
        continue;
      }
      if (odd) continue;
      try {
        const record = checked(piece);
        if (record) yield record;
      } catch (error) {
        if (told.version !== undefined || !(error instanceof BrokenFile)) throw error;
        odd = error;
      }
    }
  }
  pieces.end();
  if (told.format !== FORMAT || typeof told.version !== 'number') throw new BrokenFile('not-ours', { line: last });
  if (odd) throw odd;
  return { version: told.version, exportedAt: typeof told.exportedAt === 'string' ? told.exportedAt : null };
}
