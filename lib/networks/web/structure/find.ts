/** Chooses among the candidates what the entries of this page are. */
import { attr } from '../../shared/find.ts';
import type { Ctx } from '../../network.ts';
import { candidatesFor, stampsIn, worth, type Candidate, type Stamp, type Stamps } from './groups.ts';
import { enclosing } from './around.ts';
import { UNTOLD } from './byline.ts';
import { looksCss, type Key } from './keys.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { learnIds, type Source } from './ids.ts';
import { isHeading, learn, timesIn, type Learned, type Seen } from './learn.ts';
import { wordsOf } from './sig.ts';
import { singlesIn } from './singles.ts';
import { asksToTalk, byPerson, talks } from './talk.ts';
import { scan, type Scan } from './scan.ts';
import { COMMENT, COMMENTS, ENTRY } from './words.ts';

export interface Group {
  key: Key;
  stamps: Stamps;
  els: Element[];
  learned: Learned;
  ids: Source[];
  /** Share of what the selector finds that is an entry. */
  precision: number;
  score: number;
  /** Entries may hide their time. */
  timeless?: boolean | undefined;
  /** Is the element one of these, also one that was added later? */
  is(el: Element): boolean;
}

/** Entries looked at to judge a candidate. */
const SAMPLE = 8;
/** Ways to part one kind of stamps that are judged, and keys compared for each: every one costs a look through the page. */
const PARTINGS = 5;
const HEIGHTS = 6;
const KEYS = 2;
/** What the best group must reach to be believed, and any other beside it. */
const ENOUGH = 1.2;

const sampleOf = <T>(list: readonly T[], n: number): T[] =>
  list.length <= n ? [...list] : list.filter((_, i) => i % Math.ceil(list.length / n) === 0);

/** All candidates with their score, best first. */
export function rankGroups(ctx: Ctx, kinds = stampsIn(ctx)): Group[] {
  const known = new Map<string, Key>();
  const keys = new Map<Element, Key[]>();
  kinds.sort((a, b) => b.list.length * worth(b) - a.list.length * worth(a));
  const groups: Group[] = [];
  const counts = new Map<string, number>();
  const count = (css: string): number => {
    let n = counts.get(css);
    if (n === undefined) {
      n = ctx.root.querySelectorAll(css).length;
      counts.set(css, n);
    }
    return n;
  };
  for (const stamps of kinds.slice(0, 6)) {
    // Keys that part the stamps alike are seen together.
    const partings = new Map<string, Candidate[]>();
    for (const candidate of candidatesFor(stamps, known, keys)) {
      if (candidate.single < 2 || (candidate.height < 1 && !fuller(stamps))) continue;
      const print = `${candidate.single} ${candidate.els.size} ${candidate.each}`;
      const list = partings.get(print);
      if (list) list.push(candidate);
      else partings.set(print, [candidate]);
    }
    const value = ({ single, els, each }: Candidate): number => (single - 1.5 * (els.size - single)) * (each > 1 ? 0.8 : 1);
    const rated = [...partings.values()]
      .map((list): [Candidate[], number] => [list, value(list[0] as Candidate)])
      .filter(([, worth]) => worth >= 2)
      .sort(([, a], [, b]) => b - a);
    for (const [list, worth] of rated.slice(0, PARTINGS)) {
      const { key, els, precision } = sharpest(list, count);
      groups.push(judge({ key, stamps, els: [...els.keys()], precision }, worth, ctx));
    }
  }
  return groups.sort((a, b) => b.score - a.score);
}

/** The element in whose own words the time stands holds more than these: a whole line of a guest book, a term with what is said to it. */
const fuller = ({ list: [first] }: Stamps): boolean =>
  first !== undefined &&
  /^(p|li|dt|div|dd|td)$/.test(first.el.localName) &&
  (first.el.localName === 'dt' || (first.el.textContent ?? '').length > 60);

/** How well a key's selector is made, before it is known how much else it fits: words and attributes last longer than the order of tags. */
const plainness = ({ css }: Key): number =>
  (ENTRY.test(css) ? 0.15 : 0) -
  (/ > /.test(css) ? 0.15 : 0) -
  (/[~*^]="[^"]*[/:]/.test(css) ? 0.3 : 0) -
  (/class\*=/.test(css) ? 0.1 : 0) -
  css.length / 2000;

/** Of keys that part the stamps alike: the outermost holds most of an entry, but one that fits much else is no key. */
function sharpest(list: readonly Candidate[], count: (css: string) => number): Candidate & { precision: number } {
  const heights = [...new Set(list.map(({ height }) => height))].sort((a, b) => b - a).slice(0, HEIGHTS);
  let best: Candidate & { precision: number } = { ...(list[0] as Candidate), precision: 0 };
  let most = -1;
  heights.forEach((height, index) => {
    // Many classes together fit least else, so the longest is always among those looked at.
    const here = list.filter((candidate) => candidate.height === height).sort((a, b) => plainness(b.key) - plainness(a.key));
    const full = here.reduce((a, b) => (b.key.css.length > a.key.css.length ? b : a));
    for (const candidate of new Set([...here.slice(0, KEYS), full])) {
      const precision = candidate.els.size / Math.max(1, count(candidate.key.css));
      const rate = precision + plainness(candidate.key) - index * 0.06;
      if (rate <= most) continue;
      most = rate;
      best = { ...candidate, precision };
    }
  });
  return best;
}

/** Learns from a sample of the elements and rates what was learned. */
export function judge(
  { key, stamps, els, precision }: Pick<Group, 'key' | 'stamps' | 'els' | 'precision'>,
  value: number,
  ctx: Ctx,
  others: ReadonlySet<Element> = new Set(),
): Group {
  const { now } = ctx;
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
    learned.known,
    read.map(({ time }) => time),
  );
  // A name without any reason to be one, on something nobody can answer: a title with its date.
  const half = (has: (scan: Scan, fields: Fields) => unknown): boolean =>
    seen.filter(({ scan }, index) => has(scan, read[index] as Fields)).length >= seen.length / 2;
  const comment = saysComment({ key, els, stamps });
  const talk = half(talks);
  const spoken = comment
    ? 1
    : !half(byPerson)
      ? // Whoever talks may be called by a whole sentence, but not by a heading.
        talk && !half((scan, { author }) => !author || isHeading(scan, author))
        ? 0.35
        : 0.1
      : learned.named >= 3 || (talk && !learned.author[0]?.startsWith(UNTOLD)) || asksToTalk(ctx)
        ? 1
        : 0.15;
  // Running words, not figures and labels.
  const prose =
    read.reduce((sum, { text, title }) => sum + Math.min(60, ((text || title).match(/\p{L}/gu) ?? []).length), 0) /
    Math.max(1, read.length) /
    60;
  // A few that stand in each other and do not say they are comments: a post and what it quotes.
  const nested = els.length < 4 && els.some((el) => holds(entries, el)) && !comment ? 0.3 : 1;
  const score =
    nested *
    spoken *
    Math.sqrt(value) *
    (0.5 + 0.5 * Math.min(1, prose * 1.5)) *
    share(({ sure }) => sure > 3) *
    share(({ text, title }) => text || title) *
    share(({ when }) => when) *
    (LAST.test(`${learned.time[0]} ${learned.author[0]}`) ? 0.2 : 1) *
    // Text in the entry's own box has no looks to learn.
    (learned.sure + (learned.text.length ? 0 : 0.5)) *
    worth(stamps) *
    (says(COMMENT, key.css) ? 1.2 : 1) *
    (/\^="[^"]*[/:]/.test(key.css) ? 0.8 : 1) *
    precision ** 0.5 *
    (aside(els[0]) ? 0.3 : 1);
  const at = (stamps.list[0] as Stamp).el;
  const time = (at.parentElement ? `${looksCss(at.parentElement)} > ` : '') + looksCss(at);
  const is = (el: Element): boolean =>
    key.test(el) && (precision === 1 || entries.has(el) || stamps.list.length === 0 || el.querySelector(time) !== null);
  return { key, stamps, els, learned, ids, precision, score, is };
}

/** What a row of a board's list tells of whoever wrote last in the topic, not of whoever began it. */
const LAST = /last-?_?(post|reply|message|comment|activity)|latest/i;

/** Stands in a column beside the page's matter. */
const aside = (el: Element | undefined): boolean =>
  Boolean(
    el?.closest(
      'aside,footer,nav,[role="complementary"],[role="navigation"],[class*="sidebar" i],[id*="sidebar" i],[class*="widget-area" i]',
    ),
  );

/**
 * Are `inner` parts of the entries `outer`, or entries of their own inside them? They are their own where the outer ones
 * tell a time besides.
 */
function sameEntries(inner: ReadonlySet<Element>, outer: ReadonlySet<Element>, stamps: readonly Stamp[]): boolean {
  const around = new Set<Element>();
  for (const el of inner) for (let at = el.parentElement; at; at = at.parentElement) if (outer.has(at)) around.add(at);
  const own = new Set<Element>();
  for (const { el } of stamps) {
    for (let at: Element | null = el; at && !inner.has(at); at = at.parentElement) {
      if (!outer.has(at)) continue;
      own.add(at);
      break;
    }
  }
  let told = 0;
  for (const el of around) if (own.has(el)) told++;
  return told < around.size * 0.7;
}

const holds = (outer: ReadonlySet<Element>, el: Element): boolean => enclosing(el.parentElement, (at) => outer.has(at)) !== null;

/** One of the words says it, and not that something has, shows or allows it. */
const says = (what: RegExp, words: string): boolean =>
  words.split(/[\s.]+/).some((word) => what.test(word) && !/with|has|show|feed|count|link|btn|button|form|allow|enable|no-/i.test(word));
const labelled = (el: Element): string => `${wordsOf(el)} ${attr(el, 'aria-label').slice(0, 80)}`;

/** Do the entries, or what is right around them, say that they are comments? */
export const saysComment = (
  { key, els, stamps }: Pick<Group, 'key' | 'els' | 'stamps'>,
  until: (el: Element) => boolean = () => false,
): boolean => {
  if (says(COMMENT, key.css)) return true;
  let at: Element | null | undefined = els[0];
  for (let i = 0; at && i < 4 && !until(at); i++, at = at.parentElement) if (says(COMMENTS, labelled(at))) return true;
  // The box in which its time stands.
  const first = els[0];
  at = first && stamps.list.find(({ el }) => first.contains(el))?.el;
  for (; at && at !== first; at = at.parentElement)
    if (/comment[-_]*(header|body|text|content|author|meta|message|info|time|date)/i.test(attr(at, 'class'))) return true;
  at = els[0]?.firstElementChild;
  for (let i = 0; at && i < 4; i++, at = at.firstElementChild) if (says(COMMENT, labelled(at))) return true;
  return false;
};

/** The groups that are this page's entries, the surest first; empty where nothing is sure enough. */
export function chooseGroups(ctx: Ctx, kinds: Stamps[]): Group[] {
  const all = rankGroups(ctx, kinds);
  // The same elements by another time that only some of them have (that of a comment inside): the fuller list counts.
  const ranked = all.filter(
    (group) =>
      !all.some((other) => other !== group && other.key === group.key && other.score >= ENOUGH && other.els.length > group.els.length),
  );
  const chosen: Group[] = [];
  for (const group of ranked) {
    if (group.score < ENOUGH) break;
    if (chosen.length > 3 || !fits(group, chosen)) continue;
    chosen.push(group);
  }
  // What stands alone: gathered by key, the first kind outside of the groups only where there is no group.
  const listed = chosen.some((group) => saysComment(group));
  const alone = new Map<Key, Pick<Group, 'key' | 'stamps' | 'els' | 'precision'>>();
  const posts = new Set<Key>();
  for (const { el, key, stamps, comment, around } of singlesIn(ctx, kinds, chosen, listed)) {
    if (around) posts.add(key);
    else if (chosen.length && !comment) continue;
    const group = alone.get(key) ?? { key, stamps, els: [], precision: 1 };
    group.els.push(el);
    alone.set(key, group);
  }
  for (const group of alone.values()) {
    group.precision = group.els.length / Math.max(1, ctx.root.querySelectorAll(group.key.css).length);
    chosen.push({ ...judge(group, group.els.length, ctx), timeless: posts.has(group.key) });
  }
  if (chosen.length < 2) return chosen;
  return chosen.map((group) => {
    const others = new Set(chosen.filter((other) => other !== group).flatMap(({ els }) => els));
    return { ...judge(group, group.els.length, ctx, others), timeless: group.timeless };
  });
}

/** Can the group stand beside those? Not the same entries seen another way, and inside them only what says it is a comment. */
function fits(group: Group, chosen: readonly Group[]): boolean {
  for (const other of chosen) {
    const theirs = new Set(other.els);
    const mine = new Set(group.els);
    const inside = group.els.filter((el) => theirs.has(el) || holds(theirs, el)).length;
    const around = other.els.filter((el) => holds(mine, el)).length;
    if (around === 0 && inside === 0) {
      if (group.score < other.score * 0.4) return false;
      continue;
    }
    if (group.els.some((el) => theirs.has(el))) return false;
    const stamps = [...group.stamps.list, ...other.stamps.list];
    if (inside > 0 ? sameEntries(mine, theirs, stamps) : sameEntries(theirs, mine, stamps)) return false;
    if (inside > 0 && !saysComment(group, (el) => theirs.has(el))) return false;
    if (around > 0 && !saysComment(other, (el) => mine.has(el))) return false;
    if (around > 0 && saysComment(group) && around >= group.els.length * 0.9 && around <= group.els.length * 1.1) return false;
  }
  return true;
}
