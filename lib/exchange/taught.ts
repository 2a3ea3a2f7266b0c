/** Taught readers as a small file: data, checked before anything of it is kept. */
import { TaughtFile, type Taught } from '../model/taught.ts';

/** Text of the file with these readers. */
export const writeTaught = (readers: readonly Taught[]): string =>
  `${JSON.stringify({ format: 'rueckkanal-taught', version: 1, readers }, null, 1)}\n`;

export type TaughtRead =
  | { readers: Taught[] }
  /** no JSON; another kind of file; of a newer version; a reader that is not one. */
  | { wrong: 'no-json' | 'other' | 'newer' | 'broken' };

/** What a file holds, or why it cannot be used; then nothing of it can. */
export function readTaught(text: string): TaughtRead {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { wrong: 'no-json' };
  }
  const { format, version } = (json ?? {}) as { format?: unknown; version?: unknown };
  if (format !== 'rueckkanal-taught') return { wrong: 'other' };
  if (typeof version === 'number' && version > 1) return { wrong: 'newer' };
  const parsed = TaughtFile.safeParse(json);
  return parsed.success ? { readers: parsed.data.readers } : { wrong: 'broken' };
}

/** True where both are for the same pages: of two, the later one counts. */
export const samePages = (a: Taught, b: Taught): boolean =>
  a.id === b.id || (a.network === b.network && a.origin === b.origin && a.path === b.path);

/** `known` with `more`, which take the place of those for the same pages. */
export const withReaders = (known: readonly Taught[], more: readonly Taught[]): Taught[] => [
  ...known.filter((one) => !more.some((other) => samePages(one, other))),
  ...more,
];
