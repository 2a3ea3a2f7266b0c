/**
 * What a reading changes in the store: the pure heart of the background's write. Given the stored items of the threads
 * and comments concerned it gives the items that are new or changed. The same reading twice changes nothing.
 */
import type { Item } from '../model/records.ts';
import type { Settings } from '../model/settings.ts';
import type { CommentSighting, Reading } from '../model/sighting.ts';
import type { NetworkFacts } from '../networks/network.ts';
import { type Block, blocksOf, isLater } from './block.ts';
import { saneTime } from './interval.ts';
import { type Beside, type ItemContext, itemOf, itemOnly } from './item.ts';
import { type Judged, judge } from './judge.ts';
import { groundOf } from './channel.ts';
import { accountKeys, commentKey, ownKeysOf, pageOf, postsById, threadOf } from './keys.ts';
import { isPutAway, logged } from './log.ts';
import { guessNeeds, mentionOf } from './needs.ts';
import { answerMinutes } from './kpi/clock.ts';
import { isOwn } from './own.ts';
import { People } from './people.ts';
import { inTalks } from './talks.ts';
import { threadsOf } from './threads.ts';
import { type Thread, type Unit, unitsOf } from './units.ts';

export interface MergeInput {
  reading: Reading;
  network: NetworkFacts;
  settings: Pick<Settings, 'own' | 'watch' | 'target' | 'warn' | 'hours'>;
  /** Stored items found by `lookupsOf`: by comment and by thread. */
  existing: readonly Item[];
  /** Epoch ms. */
  now: number;
  /** A fresh random id; it must tell nothing, it stands on the page. */
  newId: () => string;
}

export interface Merged {
  /** New and changed items, to be written. */
  items: Item[];
  /** Those of them that are newly answered, with whole wall-clock minutes from the first comment; null where a time is unknown. */
  answered: { item: Item; minutes: number | null }[];
  /** Those of them that are new. */
  incoming: Item[];
  /** Stored items that turned out to be part of another one: to be deleted. */
  removed: Item[];
}

const tidyComments = (comments: readonly CommentSighting[]): CommentSighting[] =>
  comments.map((comment) => ({ ...comment, time: saneTime(comment.time) }));

/** By which 'network|comment id' and thread keys the store finds the items a reading may concern. */
export function lookupsOf(reading: Reading, network: NetworkFacts): { comments: string[]; threads: string[] } {
  const judged = judge(reading.comments, reading.nesting, () => false);
  const keyOf = (id: string, post: string | null): string => commentKey(reading, network, id, post);
  return {
    comments: [
      ...new Set(
        reading.comments.flatMap(({ id, post, parent }) => [id, ...(parent === null ? [] : [parent])].map((one) => keyOf(one, post))),
      ),
    ],
    threads: [...new Set(judged.map(({ comment, thread }) => threadOf(reading, network, comment, thread)))],
  };
}

/** Works out what the reading changes. Deterministic but for `newId`. Throws RangeError for an unknown zone in the settings. */
export function mergeReading({ reading, network, settings, existing, now, newId }: MergeInput): Merged {
  const page = pageOf(reading);
  const own = ownKeysOf(settings, network);
  const keyOf = ({ id, post }: CommentSighting): string => commentKey(reading, network, id, post);
  const keysOf: ItemContext['keysOf'] = (author) => accountKeys(network, author, page);
  const mentions = mentionOf(settings);
  const posts = postsById(reading);
  const stored = [...existing].sort((a, b) => (a.id < b.id ? -1 : 1));
  const comments = tidyComments(reading.comments);
  const people = new People(
    stored,
    comments.map((comment) => ({ key: keyOf(comment), keys: keysOf(comment.author), name: comment.author.name })),
  );
  const judged = judge(
    comments,
    reading.nesting,
    (comment) => Boolean(comment.own) || isOwn(comment.author, own, network, page),
    (comment) => people.of(keyOf(comment)),
  );

  const merged: Merged = { items: [], answered: [], incoming: [], removed: [] };
  const byId = new Map(stored.map((item) => [item.id, item]));
  const keep = (item: Item): void => {
    const before = byId.get(item.id);
    if (before && JSON.stringify(itemOnly(before)) === JSON.stringify(item)) return;
    merged.items.push(item);
    if (!before) merged.incoming.push(item);
    if (item.state === 'answered' && before?.state !== 'answered') merged.answered.push({ item, minutes: answerMinutes(item) });
  };

  const threads = threadsOf(judged, stored, {
    comment: ({ comment }) => keyOf(comment),
    parent: ({ comment }) =>
      comment.parent === null || reading.nesting === 'flat' ? null : commentKey(reading, network, comment.parent, comment.post),
    thread: ({ comment, thread }) => threadOf(reading, network, comment, thread),
  });
  for (const { members, items: known } of threads) {
    const { thread, context } = threadWith(members, known);
    for (const item of thread.items) {
      const gone = excluded(item, thread);
      if (gone) keep(itemOnly(logged(item, { ...item, state: 'done', doneReason: gone, snoozedUntil: null }, gone, now)));
    }
    const live = thread.items.filter((item) => excluded(item, thread) === null && item.doneReason !== 'own-account');
    const outside = members.filter(({ verdict }) => verdict !== 'own' && verdict !== 'deleted');
    const persons = new Set([...outside.map(({ comment }) => people.of(keyOf(comment))), ...live.map((item) => people.ofItem(item))]);
    for (const person of persons) {
      const items = live.filter((item) => people.ofItem(item) === person);
      const units = unitsOf(
        { ...thread, items: live },
        outside.filter(({ comment }) => people.of(keyOf(comment)) === person),
        items,
      );
      const blocks = blocksOf(units, items);
      // What they and we said so far decides which of their items waits for a next answer.
      inTalks(blocks.map((block) => itemOf(block, context, besides(block, units, items)))).forEach(keep);
      for (const { merged: gone } of blocks) merged.removed.push(...gone);
    }
  }
  return merged;

  /** A judged thread with its stored items and what its items share. */
  function threadWith(members: readonly Judged[], items: readonly Item[]): { thread: Thread; context: ItemContext } {
    const seen = new Map(members.map((one) => [keyOf(one.comment), one]));
    const some = members.find(({ comment }) => comment.parent === null) ?? (members[0] as Judged);
    const key = threadOf(reading, network, some.comment, some.thread);
    // A thread whose beginning is not on the page keeps the name it is known by.
    const whole = reading.nesting === 'flat' || some.comment.parent === null;
    const onPage = new Set(members.map(({ comment }) => comment.id));
    const answers = members
      .filter(({ verdict }) => verdict === 'own')
      .map(({ comment }) => ({
        answer: { key: keyOf(comment), at: comment.time?.from ?? null },
        below: missingAbove(comment, onPage, members),
      }));
    return {
      thread: { nesting: reading.nesting, seen, own: answers, items, keyOf },
      context: {
        network: network.id,
        thread: whole ? key : (items[0]?.thread ?? key),
        post: some.comment.post,
        layout: reading.layout,
        settings,
        now,
        newId,
        keysOf,
        guess: (text) => guessNeeds(text, mentions),
        mentions,
        ground: groundOf(reading, network, some.comment.post === null ? undefined : posts.get(some.comment.post), settings),
      },
    };
  }

  function missingAbove(comment: CommentSighting, onPage: ReadonlySet<string>, members: readonly Judged[]): string | null {
    const byComment = new Map(members.map((one) => [one.comment.id, one.comment]));
    let at = comment;
    for (let steps = 0; steps < members.length && at.parent !== null && onPage.has(at.parent); steps++) at = byComment.get(at.parent) ?? at;
    return at.parent !== null && !onPage.has(at.parent) ? commentKey(reading, network, at.parent, at.post) : null;
  }
}

/** What the person's comments outside this block mean for it. */
function besides(block: Block, units: readonly Unit[], items: readonly Item[]): Beside {
  const { base } = block;
  const inside = new Set(block.units);
  return {
    wokeElsewhere:
      base !== null && isPutAway(base.state) && units.some((unit) => unit.item === null && !inside.has(unit) && isLater(unit, base, units)),
    held: block.units.every(({ item }) => item === null) ? (items.find(({ state, holds }) => holds && isPutAway(state)) ?? null) : null,
  };
}

/** Why a stored item is none any more: all of it deleted, or its author is one of ours. Null where it goes on. */
function excluded(item: Item, { seen }: Thread): 'deleted' | 'own-account' | null {
  if (item.state === 'done') return null;
  const verdicts = item.comments.map((key) => seen.get(key)?.verdict);
  if (verdicts.includes('own')) return 'own-account';
  return item.state !== 'answered' && verdicts.every((verdict) => verdict === 'deleted') ? 'deleted' : null;
}
