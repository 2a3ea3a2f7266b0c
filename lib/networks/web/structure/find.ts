/** Chooses among the candidates what the entries of this page are. */
import type { Ctx } from '../../network.ts';
import { candidatesFor, stampsIn, worth, type Candidate, type Stamps } from './groups.ts';
import type { Key } from './keys.ts';
import { learn, timesIn, type Learned, type Seen } from './learn.ts';
import { ENTRY } from './words.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { scan } from './scan.ts';

export interface Group {
  key: Key;
  stamps: Stamps;
  els: Element[];
  learned: Learned;
  score: number;
}

/** Entries looked at to judge a candidate. */
const SAMPLE = 8;

const sampleOf = <T>(list: readonly T[], n: number): T[] => (list.length <= n ? [...list] : list.filter((_, i) => i % Math.ceil(list.length / n) === 0));

export function rankGroups(ctx: Ctx): Group[] {
  const known = new Map<string, Key>();
  const keys = new Map<Element, Key[]>();
  const kinds = stampsIn(ctx).sort((a, b) => b.list.length * worth(b) - a.list.length * worth(a));
  const groups: Group[] = [];
  for (const stamps of kinds.slice(0, 6)) {
    // Of all keys that part the stamps alike, the outermost holds most of an entry.
    const partings = new Map<string, Candidate>();
    for (const candidate of candidatesFor(stamps, known, keys)) {
      if (candidate.single < 2 || candidate.height < 1) continue;
      const print = `${candidate.single} ${candidate.els.size}`;
      const other = partings.get(print);
      if (!other || candidate.height > other.height || (candidate.height === other.height && better(candidate.key, other.key))) partings.set(print, candidate);
    }
    const value = ({ single, els }: Candidate): number => single - 1.5 * (els.size - single);
    const rated = [...partings.values()].filter((candidate) => value(candidate) >= 2).sort((a, b) => value(b) - value(a));
    for (const candidate of rated.slice(0, 5)) groups.push(judge(candidate, value(candidate), ctx));
  }
  return groups.sort((a, b) => b.score - a.score);
}

/** Of two keys of the same elements: the one whose words tell what an entry is, else the shorter. */
const better = (a: Key, b: Key): boolean => (ENTRY.test(a.css) === ENTRY.test(b.css) ? a.css.length < b.css.length : ENTRY.test(a.css));

function judge(candidate: Candidate, value: number, { now }: Ctx): Group {
  const { key, stamps } = candidate;
  const els = [...candidate.els.keys()];
  const entries = new Set(els);
  const seen: Seen[] = sampleOf(els, SAMPLE).map((el) => {
    const one = scan(el, (at) => entries.has(at));
    return { scan: one, stamps: timesIn(one, now) };
  });
  const learned = learn(seen);
  const read = seen.map(({ scan }) => fieldsOf(scan, learned, now));
  const share = (has: (fields: Fields) => unknown): number => read.filter(has).length / read.length;
  const score = Math.sqrt(value) * share(({ sure }) => sure > 3) * share(({ text }) => text) * share(({ when }) => when) * learned.sure * worth(stamps);
  return { key, stamps, els, learned, score };
}
