/** One item as the queue shows, sorts and finds it: flat, with what is known of its author. Pure. */
import type { Assignee, Item, ItemKind, ItemState, Needs, Person, Priority, Stage } from '../../model/records.ts';
import type { Account } from '../../model/sighting.ts';
import { isExact } from '../interval.ts';
import { needsAnswer } from '../view.ts';
import { dayEnd } from './day-end.ts';
import { fold } from './fold.ts';

export const GROUPS = ['overdue', 'today', 'open', 'waiting', 'snoozed', 'done'] as const;
export type Group = (typeof GROUPS)[number];

export interface QueueRow {
  id: string;
  network: string;
  state: ItemState;
  author: Account;
  /** 'network|account key' of its author. */
  authorKeys: string[];
  /** Id of the person its author is known as; null for nobody known. */
  person: string | null;
  /** Ids of the person's tags. */
  tags: string[];
  stage: Stage | null;
  excerpt: string;
  url: string | null;
  thread: string;
  post: string | null;
  kind: ItemKind;
  /** As `Item.channel`; '' where it stands elsewhere. */
  channel: string;
  /** Needs an answer: what a person said, else the guess; what nobody judged yet does (nothing is hidden). */
  needs: boolean;
  guess: Needs['guess'];
  said: boolean | null;
  assignee: Assignee | null;
  priority: Priority;
  /** Epoch ms at which its clock began, the lower edge where `exact` is false; null where unknown. */
  firstAt: number | null;
  exact: boolean;
  dueAt: number | null;
  warnAt: number | null;
  snoozedUntil: number | null;
  seenAt: number;
  /** Epoch ms of its last change of state. */
  changedAt: number;
  answeredAt: number | null;
  /** Put away "even if they reply". */
  holds: boolean;
  /** 'network|comment id', first one first. */
  comments: string[];
  /** Folded author, excerpt and network, for the search. */
  search: string;
}

/** Rows by slot, the place each keeps as long as it is known; undefined where nobody has it now. */
export type Rows = readonly (QueueRow | undefined)[];

const NO_GUESS: Needs = { guess: null, said: null };

/** The row of an item; `person`: its author, where known. */
export function queueRow(item: Item & { changedAt: number }, person: Person | undefined): QueueRow {
  const { guess, said } = item.needs ?? NO_GUESS;
  const { author } = item;
  return {
    id: item.id,
    network: item.network,
    state: item.state,
    author,
    authorKeys: item.authorKeys,
    person: person?.id ?? null,
    tags: person ? [...new Set(person.tags.map(({ tag }) => tag))] : [],
    stage: person?.stage ?? null,
    excerpt: item.excerpt,
    url: item.url,
    thread: item.thread,
    post: item.post,
    kind: item.kind ?? 'comment',
    channel: item.channel ?? '',
    needs: needsAnswer(item),
    guess,
    said,
    assignee: item.assignee ?? null,
    priority: item.priority ?? 'normal',
    firstAt: item.first?.from ?? null,
    exact: isExact(item.first),
    dueAt: item.dueAt,
    warnAt: item.warnAt,
    snoozedUntil: item.snoozedUntil,
    seenAt: item.seenAt,
    changedAt: item.changedAt,
    answeredAt: item.answeredAt,
    holds: item.holds ?? false,
    comments: item.comments,
    search: fold([author.name, author.handle, person?.name, person?.company, item.excerpt, item.network].filter(Boolean).join('\n')),
  };
}

/**
 * Where rows stand at `now` (epoch ms): right also before the background moved what the clock has overtaken. An item
 * of which nobody can tell whether it was answered stands under open. Throws RangeError for an unknown zone.
 */
export function grouping(now: number, zone: string): (row: QueueRow) => Group {
  const end = dayEnd(now, zone);
  return ({ state, dueAt, snoozedUntil }) => {
    if (state === 'done' || state === 'answered') return 'done';
    if (state === 'waiting') return 'waiting';
    if (state === 'snoozed' && (snoozedUntil === null || snoozedUntil > now)) return 'snoozed';
    if (state === 'unknown' || dueAt === null || dueAt >= end) return 'open';
    return dueAt <= now ? 'overdue' : 'today';
  };
}

/** The same for one row. */
export const groupOf = (row: QueueRow, now: number, zone: string): Group => grouping(now, zone)(row);
