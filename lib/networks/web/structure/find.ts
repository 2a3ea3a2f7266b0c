/** Chooses among the candidates what the entries of this page are. */
import type { Ctx } from '../../network.ts';
import { candidatesFor, stampsIn, worth, type Candidate, type Stamps } from './groups.ts';
import type { Key } from './keys.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { learnIds, type Source } from './ids.ts';
import { learn, timesIn, type Learned, type Seen } from './learn.ts';
import { wordsOf } from './sig.ts';
import { scan } from './scan.ts';
import { COMMENT, ENTRY } from './words.ts';

export interface Group {
  key: Key;
  stamps: Stamps;
  els: Element[];
  learned: Learned;
  ids: Source[];
  score: number;
}

/** Entries looked at to judge a candidate. */
const SAMPLE = 8;
/** What the best group must reach to be believed, and any other beside it. */
const ENOUGH = 1.2;

const sampleOf = <T>(list: readonly T[], n: number): T[] => (list.length <= n ? [...list] : list.filter((_, i) => i % Math.ceil(list.length / n) === 0));

/** All candidates with their score, best first. */
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
    for (const candidate of rated.slice(0, 5)) {
      const { key, els } = candidate;
      groups.push(judge({ key, stamps, els: [...els.keys()] }, value(candidate), ctx));
    }
  }
  return groups.sort((a, b) => b.score - a.score);
}

/** Of two keys of the same elements: the one whose words tell what an entry is, else the shorter. */
const better = (a: Key, b: Key): boolean => (ENTRY.test(a.css) === ENTRY.test(b.css) ? a.css.length < b.css.length : ENTRY.test(a.css));

/** Learns from a sample of the elements and rates what was learned. */
export function judge({ key, stamps, els }: Pick<Group, 'key' | 'stamps' | 'els'>, value: number, { now }: Ctx, others: ReadonlySet<Element> = new Set()): Group {
  const entries = new Set(els);
  const seen: Seen[] = sampleOf(els, SAMPLE).map((el) => {
    const one = scan(el, (at) => entries.has(at) || others.has(at));
    return { scan: one, stamps: timesIn(one, now) };
  });
  const learned = learn(seen);
  const read: Fields[] = seen.map(({ scan }) => fieldsOf(scan, learned, now));
  const share = (has: (fields: Fields) => unknown): number => read.filter(has).length / Math.max(1, read.length);
  const ids = learnIds(
    seen.map(({ scan }) => scan),
    read.map(({ time }) => time),
  );
  const score =
    Math.sqrt(value) * share(({ sure }) => sure > 3) * share(({ text }) => text) * share(({ when }) => when) * learned.sure * worth(stamps) * (aside(els[0]) ? 0.3 : 1);
  return { key, stamps, els, learned, ids, score };
}

/** Stands in a column beside the page's matter. */
const aside = (el: Element | undefined): boolean => Boolean(el?.closest('aside,footer,nav,[role="complementary"],[role="navigation"],[class*="sidebar" i],[id*="sidebar" i],[class*="widget-area" i]'));

const holds = (outer: ReadonlySet<Element>, el: Element): boolean => {
  for (let at = el.parentElement; at; at = at.parentElement) if (outer.has(at)) return true;
  return false;
};

export const saysComment = ({ key, els }: Pick<Group, 'key' | 'els'>): boolean => {
  if (COMMENT.test(key.css)) return true;
  let at: Element | null | undefined = els[0];
  for (let i = 0; at && i < 4; i++, at = at.parentElement) if (COMMENT.test(`${wordsOf(at)} ${at.getAttribute('aria-label') ?? ''}`)) return true;
  return false;
};

/** The groups that are this page's entries, the surest first; empty where nothing is sure enough. */
export function chooseGroups(ctx: Ctx): Group[] {
  const ranked = rankGroups(ctx);
  const chosen: Group[] = [];
  for (const group of ranked) {
    if (group.score < ENOUGH) break;
    if (chosen.length > 3 || !fits(group, chosen)) continue;
    chosen.push(group);
  }
  if (chosen.length < 2) return chosen;
  return chosen.map((group) => {
    const others = new Set(chosen.filter((other) => other !== group).flatMap(({ els }) => els));
    return judge(group, group.els.length, ctx, others);
  });
}

/** Can the group stand beside those? Not the same entries seen another way, and inside them only what says it is a comment. */
function fits(group: Group, chosen: readonly Group[]): boolean {
  for (const other of chosen) {
    const theirs = new Set(other.els);
    const mine = new Set(group.els);
    const inside = group.els.filter((el) => theirs.has(el) || holds(theirs, el)).length;
    const around = other.els.filter((el) => holds(mine, el)).length;
    if (around === 0 && inside === 0) continue;
    // The same entries, a little larger or smaller.
    if (group.els.some((el) => theirs.has(el))) return false;
    if (inside > 0 && !(saysComment(group) && !(saysComment(other)))) return false;
    if (around > 0 && !saysComment(other)) return false;
    if (around > 0 && saysComment(group) && around >= group.els.length * 0.9 && around <= group.els.length * 1.1) return false;
  }
  return true;
}
