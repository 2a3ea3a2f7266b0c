/** From a block to the item that is kept: times, words, state. Pure. */
import { type Item, type ItemRule, type ItemState, LOG, type Needs } from '../model/records.ts';
import type { Settings } from '../model/settings.ts';
import type { Account, CommentSighting } from '../model/sighting.ts';
import { type Block, isLater } from './block.ts';
import { dueAt, warnAt } from './due.ts';
import { excerptOf, keptAccount } from './excerpt.ts';
import { isPutAway, LIVE, logged } from './log.ts';
import { stronger } from './needs.ts';
import { stateByClock } from './state.ts';
import type { Unit } from './units.ts';
import type { Ground } from './channel.ts';
import { toneOf } from './tone/tone.ts';
import { strongest } from './tone/strongest.ts';

export interface ItemContext {
  network: string;
  thread: string;
  post: string | null;
  layout: string | null;
  settings: Pick<Settings, 'target' | 'warn' | 'hours'>;
  now: number;
  newId: () => string;
  keysOf: (author: Account) => string[];
  /** By what a text seems to need an answer, and does it name us (needs.ts). */
  guess: (text: string) => Needs['guess'];
  mentions: (text: string) => boolean;
  ground: Ground;
}

/** What goes on in the person's other blocks of the thread and concerns this one. */
export interface Beside {
  /** They wrote again, in a block of its own: an answered item put away until then has come to its end. */
  wokeElsewhere: boolean;
  /** An item put away "even if they reply": what they write now is put away with it. */
  held: Item | null;
}
const NOTHING_BESIDE: Beside = { wokeElsewhere: false, held: null };

/** Due and warning time of an item whose clock starts at `start`; both null where it is unknown or never due. */
export function timesOf(
  start: number | null,
  { target, warn, hours }: ItemContext['settings'],
): { dueAt: number | null; warnAt: number | null } {
  const due = start === null ? null : dueAt(start, target, hours);
  return { dueAt: due, warnAt: due === null ? null : warnAt(due, warn, hours) };
}

/** Only what an item is made of: what the store adds to its rows is the store's to work out anew. */
export const itemOnly = (item: Item): Item => ({
  id: item.id,
  network: item.network,
  thread: item.thread,
  post: item.post,
  comments: item.comments,
  author: item.author,
  authorKeys: item.authorKeys,
  excerpt: item.excerpt,
  url: item.url,
  first: item.first,
  last: item.last,
  seenAt: item.seenAt,
  dueAt: item.dueAt,
  warnAt: item.warnAt,
  state: item.state,
  answeredAt: item.answeredAt,
  answeredBy: item.answeredBy,
  snoozedUntil: item.snoozedUntil,
  doneReason: item.doneReason,
  layout: item.layout,
  ...given({
    kind: item.kind,
    needs: item.needs,
    assignee: item.assignee,
    priority: item.priority,
    holds: item.holds,
    channel: item.channel,
    aboutUs: item.aboutUs,
    tone: item.tone,
    reach: item.reach,
    log: item.log,
    talk: item.talk,
    assignedAt: item.assignedAt,
  }),
});

/** Without the fields that are not there: an older row stays as it is. */
const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

/** Only new activity wakes an item that was put away; an earlier comment found late does not. */
const wakes = (base: Item, units: readonly Unit[]): boolean =>
  units.some((unit) => !base.comments.includes(unit.key) && isLater(unit, base, units));

/**
 * State of the block. Answered stays answered; an item whose answer was known and that a person opened again stays open
 * until another answer comes; snoozed and waiting ones wake on new activity, unless a person said "even if they reply".
 */
function stateOfBlock({ base, merged, answer, unknown, units }: Block, by: ItemState, { wokeElsewhere, held }: Beside): ItemState {
  if (base?.state === 'done') return 'done';
  const stored = [base, ...merged].find((item) => answer !== null && item?.answeredBy === answer.key);
  if (answer) {
    if (!stored || stored.state === 'answered') return 'answered';
    if (!isPutAway(stored.state)) return by;
    return wokeElsewhere && !stored.holds ? 'answered' : stored.state;
  }
  if (base && isPutAway(base.state) && (base.holds || !wakes(base, units))) return base.state;
  if (!base && held) return held.state;
  return unknown ? 'unknown' : by;
}

/** By which rule what was seen moved the item from one state to the next. */
function ruleOf(before: ItemState, after: ItemState): ItemRule {
  if (isPutAway(before)) return after === 'answered' ? 'answer-seen' : 'new-activity';
  if (after === 'answered') return 'answer-seen';
  return LIVE.has(before) && (after === 'due' || after === 'overdue') ? 'due' : 'new-activity';
}

/** What the block's comments say: read where they are on the page, remembered by their items where not. */
function saidIn(
  { base, merged, units }: Block,
  { guess, mentions }: ItemContext,
): { guess: Needs['guess']; aboutUs: boolean; tone: Item['tone'] } {
  const unseen = new Set(units.filter(({ seen }) => !seen).map(({ item }) => item));
  const remembered = [base, ...merged, ...unseen].flatMap((item) => (item && unseen.has(item) ? [item] : []));
  const texts = units.flatMap(({ seen }) => seen?.comment.text ?? []);
  const about = texts.filter(mentions);
  return {
    guess: [...remembered.map(({ needs }) => needs?.guess ?? null), ...texts.map(guess)].reduce(stronger, null),
    aboutUs: remembered.some((item) => item.aboutUs) || about.length > 0,
    tone: strongest([...remembered.flatMap(({ tone }) => tone ?? []), ...about.map(toneOf)]),
  };
}

/** Whoever names us under a stranger's post mentions us; under ours, or where nobody knows whose it is, it is talk like any other. */
function kindOf(start: CommentSighting | null, told: Item | null | undefined, aboutUs: boolean, { ground }: ItemContext): Item['kind'] {
  const strange = ground.ours === null ? told?.kind === 'mention' : !ground.ours;
  if (aboutUs && strange) return 'mention';
  return start ? (start.parent === null ? 'comment' : 'reply') : told?.kind;
}

/** Waits for an answer, as far as is known. */
const waits = (state: ItemState): boolean => LIVE.has(state) || state === 'unknown';

/**
 * Who speaks badly of us waits less: such an item gets priority by itself where nobody gave it any, and its log says so. Once: who takes
 * the priority back is not told otherwise by the next look.
 */
function urgent(item: Item, before: readonly (Item | null | undefined)[], now: number): Item {
  const known = before.some((part) => part?.tone === 'negative');
  if (item.tone !== 'negative' || known || item.priority !== undefined || !waits(item.state)) return item;
  return { ...item, priority: 'high', log: [...(item.log ?? []), { at: now, to: item.state, by: 'tone' as const }].slice(-LOG) };
}

/** The item of a block: its base moved on, or a new one. */
export function itemOf(block: Block, context: ItemContext, beside: Beside = NOTHING_BESIDE): Item {
  const { base, units, answer } = block;
  const first = units[0] as Unit;
  const last = units.at(-1) as Unit;
  const origin = base ?? (units.find(({ item }) => item)?.item as Item | null | undefined) ?? null;
  const shown = units.filter(({ seen }) => seen).map(({ seen }) => seen?.comment);
  const newest = shown.at(-1);
  const start = first.seen?.comment ?? null;
  const author = newest ? withKnown(keptAccount(newest.author), origin?.author) : (origin?.author as Account);
  // Words of a first comment that is not on the page: kept where an item began with it.
  const told = [base, ...block.merged, origin].find((item) => item?.comments[0] === first.key);
  const times = timesOf(first.time?.from ?? null, context.settings);
  const state = stateOfBlock(block, stateByClock(times.warnAt, times.dueAt, context.now), beside);
  const keepsAnswer = base?.state === 'done' || answer === null;
  const held = base ? null : isPutAway(state) ? beside.held : null;
  // What a person said of one part holds for the whole; who has it in hand also for what is split off.
  const parts = [base, ...block.merged];
  const inHand = [...parts, origin];
  const said = saidIn(block, context);
  const assignee = inHand.map((part) => part?.assignee).find((one) => one != null) ?? base?.assignee;
  const item: Item = {
    id: base?.id ?? context.newId(),
    network: context.network,
    thread: context.thread,
    post: context.post ?? origin?.post ?? null,
    comments: units.map(({ key }) => key),
    author,
    authorKeys: [...new Set([...(newest ? context.keysOf(newest.author) : []), ...(origin?.authorKeys ?? [])])].sort(),
    excerpt: start ? excerptOf(start.text) : (told?.excerpt ?? ''),
    url: start?.url ?? told?.url ?? null,
    first: first.time,
    last: last.time,
    seenAt: Math.min(...[base ?? origin, ...block.merged].map((item) => item?.seenAt ?? context.now)),
    ...times,
    state,
    answeredAt: keepsAnswer ? (base?.answeredAt ?? null) : answer.at,
    answeredBy: keepsAnswer ? (base?.answeredBy ?? null) : answer.key,
    snoozedUntil: state === 'snoozed' ? ((base ?? held)?.snoozedUntil ?? null) : null,
    doneReason: state === 'done' ? (base?.doneReason ?? null) : null,
    layout: base?.layout ?? context.layout,
    kind: kindOf(start, told, said.aboutUs, context),
    needs: { guess: said.guess, said: parts.map((part) => part?.needs?.said ?? null).find((said) => said !== null) ?? null },
    assignee,
    priority: inHand.map((part) => part?.priority).find((one) => one !== undefined),
    holds: (base ?? held)?.holds,
    channel: context.ground.channel ?? origin?.channel,
    aboutUs: said.aboutUs || undefined,
    tone: said.tone,
    reach: parts.map((part) => part?.reach).find((reach) => reach !== undefined),
    log: base?.log,
    assignedAt: assignee ? earliest(inHand.flatMap((part) => (part?.assignee ? [part.assignedAt] : []))) : undefined,
  };
  const rule = base && beside.wokeElsewhere && isPutAway(base.state) ? 'new-activity' : ruleOf(base?.state ?? state, state);
  return itemOnly(urgent(logged(base ?? item, item, rule, context.now), inHand, context.now));
}

/** The first of these moments; undefined where one of them is not known. */
const earliest = (moments: readonly (number | undefined)[]): number | undefined =>
  moments.reduce((first, at) => (first === undefined || at === undefined ? undefined : Math.min(first, at)));

/** The account as seen now; what this page does not tell stays known. */
const withKnown = (now: Account, known: Account | undefined): Account => {
  const id = now.id ?? known?.id;
  return {
    name: now.name || (known?.name ?? ''),
    url: now.url ?? known?.url ?? null,
    handle: now.handle ?? known?.handle ?? null,
    ...(id == null ? {} : { id }),
  };
};
