/**
 * Conversations: which of one person's items in a thread begin one, go on in it, or come back after our answer; and how often the word
 * changed sides (METRICS.md: "New conversation", "Next response time", "Thread size"). Pure.
 */
import type { Item, Talk } from '../model/records.ts';
import { itemOnly } from './item.ts';
import { type Message, SILENCE, turnsOf } from './kpi/blocks.ts';
import { isAnswered, inConversation } from './kpi/cohort.ts';

type Told = Message & { item: Item };

interface Open {
  from: number;
  /** Last moment one of both said something. */
  last: number;
  /** Moments of our answers. */
  answers: number[];
  messages: Told[];
}

/** Our answer's moment; one whose time nobody knows came after what it answers. */
const answerOf = (item: Item, at: number): number | null =>
  isAnswered(item) ? Math.max(at, item.answeredAt ?? item.last?.from ?? at) : null;

/** Has its place in a conversation: its time is known, and surely an outsider waited or waits for us. */
export const hasTalk = ({ first, state, doneReason }: Item): boolean =>
  first !== null && state !== 'unknown' && doneReason !== 'own-account';

/**
 * Items of one person in one thread, in the order given, each with its place in a conversation. A new one begins where they write after 24
 * hours in which neither side did; our answer, however late, begins none. What was put away without an answer decides nothing for the others.
 * Only the items given count, not what they said before: else the order in which a page was read would decide.
 */
export function inTalks(items: readonly Item[]): Item[] {
  const talks = new Map<Item, Talk>();
  const timed = items.flatMap((item) => (item.first && hasTalk(item) ? [{ item, at: item.first.from }] : []));
  timed.sort((a, b) => a.at - b.at || (a.item.id < b.item.id ? -1 : 1));
  let open: Open | null = null;
  const all: Open[] = [];
  for (const { item, at } of timed) {
    const goes: Open | null = open !== null && at - open.last <= SILENCE ? open : null;
    const here: Open = goes ?? { from: at, last: at, answers: [], messages: [] };
    const next = goes?.answers.some((answer) => answer <= at) ?? false;
    talks.set(item, { from: here.from, place: goes ? (next ? 'next' : 'more') : 'first', turns: next ? 1 : 0 });
    if (!inConversation(item)) continue;
    if (!goes) all.push(here);
    open = here;
    const answer = answerOf(item, at);
    here.messages.push({ at, by: 'them', item });
    if (answer !== null) {
      here.messages.push({ at: answer, by: 'us', item });
      here.answers.push(answer);
    }
    here.last = Math.max(here.last, item.last?.from ?? at, answer ?? at);
  }
  for (const { messages } of all) giveTurns(messages, talks);
  return items.map((item) => itemOnly({ ...item, talk: talks.get(item) }));
}

/** Each change of sides counts with the item whose words, or whose answer, it came by. */
function giveTurns(messages: readonly Told[], talks: ReadonlyMap<Item, Talk>): void {
  const turned = Map.groupBy(turnsOf(messages), ({ item }) => item);
  for (const item of new Set(messages.map((message) => message.item))) {
    const talk = talks.get(item);
    if (talk) talk.turns = turned.get(item)?.length ?? 0;
  }
}
