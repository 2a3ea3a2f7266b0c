/**
 * Who among those seen may be an opinion leader or multiplier: authors of stored items who are no people yet, with what is known of
 * each as it is. No single score: a person weighs it (FIELD.md, people outside). Pure.
 */
import type { Interaction, InteractionKind, Item, Person } from '../model/records.ts';
import type { Account } from '../model/sighting.ts';
import { hashOf } from './erased.ts';
import { namedBy } from './named.ts';
import { People } from './people.ts';
import { begunAt } from './view.ts';

export interface Candidate {
  account: Account;
  network: string;
  /** 'network|account key', all known; for dismissing. */
  keys: string[];
  /** Their newest item: by it they become a person (EditPerson.item). */
  item: string;
  /** Times they wrote (blocks of comments in a row count once), and how many single comments that was. */
  wrote: number;
  comments: number;
  /** In how many different threads, and days between the first and the last of it. */
  threads: number;
  since: number;
  last: number;
  /** How often they asked something, as far as was guessed or said, and how often they named us or one of our terms. */
  questions: number;
  mentioned: number;
  /** How often we answered them, and what we did towards them, by kind. */
  answered: number;
  deeds: Partial<Record<InteractionKind, number>>;
  /** Other people who wrote in threads this one was the first outsider to write in: what is stored of being answered. */
  drew: number;
  /** How many others named them in what they wrote (lib/rules/named.ts). */
  named: number;
  /** Followers when their profile was last seen; null where none was shown. */
  reach: { count: number; at: number } | null;
}

/** What candidates can be ordered by: one ingredient each, never a mix. */
export const CANDIDATE_SORTS = ['threads', 'drew', 'named', 'reach', 'mentioned'] as const;
export type CandidateSort = (typeof CANDIDATE_SORTS)[number];

/** A copy with the most of this ingredient first; equals stay in their order. */
export const inOrderOf = (found: readonly Candidate[], sort: CandidateSort): Candidate[] => {
  const of = (candidate: Candidate): number => (sort === 'reach' ? (candidate.reach?.count ?? -1) : candidate[sort]);
  return [...found].sort((a, b) => of(b) - of(a));
};

/** Written in one thread once: nobody to look at. */
const LEAST = 2;

/** By thread: who of the outsiders wrote first, and all who did. */
function threadsOf(items: readonly Item[], who: (item: Item) => string): Map<string, { first: string; at: number; all: Set<string> }> {
  const threads = new Map<string, { first: string; at: number; all: Set<string> }>();
  for (const item of items) {
    const [by, at] = [who(item), begunAt(item)];
    const thread = threads.get(item.thread);
    if (!thread) threads.set(item.thread, { first: by, at, all: new Set([by]) });
    else {
      thread.all.add(by);
      if (at < thread.at) Object.assign(thread, { first: by, at });
    }
  }
  return threads;
}

function candidateOf(
  items: readonly Item[],
  { drew, named }: Pick<Candidate, 'drew' | 'named'>,
  byKey: ReadonlyMap<string, readonly Interaction[]>,
): Candidate {
  const newest = items.reduce((a, b) => (begunAt(b) > begunAt(a) ? b : a));
  const keys = [...new Set(items.flatMap(({ authorKeys }) => authorKeys))];
  const deeds: Candidate['deeds'] = {};
  for (const { kind } of new Set(keys.flatMap((key) => byKey.get(key) ?? []))) deeds[kind] = (deeds[kind] ?? 0) + 1;
  const count = (which: (item: Item) => boolean): number => items.filter(which).length;
  return {
    account: newest.author,
    network: newest.network,
    keys,
    item: newest.id,
    wrote: items.length,
    comments: items.reduce((sum, { comments }) => sum + comments.length, 0),
    threads: new Set(items.map(({ thread }) => thread)).size,
    since: items.reduce((at, item) => Math.min(at, begunAt(item)), Infinity),
    last: begunAt(newest),
    questions: count(({ needs }) => needs?.guess === 'question'),
    mentioned: count(({ kind, aboutUs }) => kind === 'mention' || Boolean(aboutUs)),
    answered: count(({ answeredBy }) => answeredBy !== null),
    deeds,
    drew,
    named,
    reach: items.flatMap(({ reach }) => reach ?? []).sort((a, b) => b.at - a.at)[0] ?? null,
  };
}

/**
 * Candidates, those who wrote in most threads first. `dismissed`: hashes of keys nobody wants proposed, erased people among them
 * (lib/store/person.ts, readDismissed). Accounts without a key (guests) cannot be recognised and are left out.
 */
export function candidates(
  items: readonly Item[],
  deeds: readonly Interaction[],
  people: readonly Person[],
  dismissed: ReadonlySet<string>,
  now: number,
): Candidate[] {
  const outside = items.filter((item) => item.doneReason !== 'own-account' && item.authorKeys.length > 0 && begunAt(item) <= now);
  const same = new People(outside, []);
  const known = new Set(people.flatMap(({ keys }) => keys));
  const drew = new Map<string, Set<string>>();
  for (const { first, all } of threadsOf(outside, same.ofItem).values()) {
    const others = drew.get(first) ?? new Set();
    for (const other of all) if (other !== first) others.add(other);
    drew.set(first, others);
  }
  const named = namedBy(outside, same.ofItem);
  const byKey = new Map<string, Interaction[]>();
  for (const deed of deeds)
    for (const key of deed.toKeys) {
      const list = byKey.get(key);
      if (list) list.push(deed);
      else byKey.set(key, [deed]);
    }
  const out: Candidate[] = [];
  for (const [who, theirs] of Map.groupBy(outside, same.ofItem)) {
    if (theirs.length < LEAST) continue;
    const keys = new Set(theirs.flatMap(({ authorKeys }) => authorKeys));
    if ([...keys].some((key) => known.has(key) || dismissed.has(hashOf(key)))) continue;
    out.push(candidateOf(theirs, { drew: drew.get(who)?.size ?? 0, named: named.get(who) ?? 0 }, byKey));
  }
  return out.sort((a, b) => b.threads - a.threads || b.wrote - a.wrote || (a.account.name < b.account.name ? -1 : 1));
}
