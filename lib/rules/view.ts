/** A person with everything exchanged, as the rules about people look at it (the store gives it: lib/store/person.ts). Pure. */
import type { Interaction, InteractionKind, Item, Person } from '../model/records.ts';

export const DAY = 86_400_000;

export interface View {
  person: Person;
  /** What they wrote, newest first. */
  items: readonly Item[];
  /** What we did towards them, newest first. */
  deeds: readonly Interaction[];
}

/** Deeds in which we said something to somebody; the others say nothing that could be answered. */
export const SAYS: ReadonlySet<InteractionKind> = new Set(['comment', 'reply', 'quote']);

/** When an item was begun, as early as it can have been; when it was seen where its time is unknown. */
export const begunAt = ({ first, seenAt }: Item): number => first?.from ?? seenAt;

/** Does it wait for an answer of ours, also where it was put away for later? */
export const isUnanswered = ({ state }: Item): boolean => state !== 'answered' && state !== 'done' && state !== 'waiting';

/** A person's word wins over the guess; an item nobody judged yet (written before there was a guess) counts as needing one. */
export const needsAnswer = ({ needs }: Item): boolean => needs?.said ?? (needs === undefined || needs.guess !== null);

/** Does the thread bear this name? Threads are named after the comment they begin with; the site may stand before it. */
const begunBy = (thread: string, ref: string): boolean => thread.endsWith(`|${ref}`) || thread.endsWith(`/${ref}`);

/** Longest time after which something they write still counts as coming back to what we said. */
const BACK = 60 * DAY;

/**
 * Moments at which they wrote to us after we had written to them, oldest first: in a thread where we answered them or
 * began, or where they mention us, or where we answered it again. Only what is recorded: what they wrote on pages nobody
 * of us opened is not known.
 */
export function writtenBack({ items, deeds }: View): number[] {
  const said = deeds.filter(({ kind }) => SAYS.has(kind));
  const answers = items.flatMap(({ answeredAt, thread }) => (answeredAt === null ? [] : [{ at: answeredAt, thread }]));
  const spoken = [...said.map(({ at }) => at), ...answers.map(({ at }) => at)];
  return items
    .filter((item) => {
      const at = begunAt(item);
      if (item.doneReason === 'own-account' || !spoken.some((one) => one < at && at - one <= BACK)) return false;
      return (
        item.kind === 'mention' ||
        item.answeredAt !== null ||
        answers.some((one) => one.thread === item.thread && one.at < at) ||
        said.some((deed) => deed.ref !== null && deed.at < at && begunBy(item.thread, deed.ref))
      );
    })
    .map(begunAt)
    .sort((a, b) => a - b);
}

/** Mentions of us by them, newest first; a complaint is no recommendation. */
export const mentions = ({ items }: View): Item[] => items.filter(({ kind, needs }) => kind === 'mention' && needs?.guess !== 'complaint');
