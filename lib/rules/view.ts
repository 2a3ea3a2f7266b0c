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

/** Longest time after which something they write still counts as coming back to what we said. */
const BACK = 60 * DAY;

/** By name, the earliest of its moments. */
function earliest(entries: readonly (readonly [name: string, at: number])[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const [name, at] of entries) out.set(name, Math.min(at, out.get(name) ?? Infinity));
  return out;
}

/** A thread is named after the comment it begins with; the site may stand before it ('web|post|site/id'). */
const beginnings = (thread: string): string[] => {
  const name = thread.slice(thread.lastIndexOf('|') + 1);
  return [name, name.slice(name.lastIndexOf('/') + 1)];
};

/** The latest of these moments (oldest first) before `at`, -Infinity where there is none. */
function latestBefore(moments: readonly number[], at: number): number {
  let [from, to] = [0, moments.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((moments[middle] as number) < at) from = middle + 1;
    else to = middle;
  }
  return moments[from - 1] ?? -Infinity;
}

/**
 * Moments at which they wrote to us after we had written to them, oldest first: in a thread where we answered them or
 * began, or where they mention us, or where we answered it again. Only what is recorded: what they wrote on pages nobody
 * of us opened is not known.
 */
export function writtenBack({ items, deeds }: View): number[] {
  const said = deeds.filter(({ kind }) => SAYS.has(kind));
  const answers = items.flatMap(({ answeredAt, thread }) => (answeredAt === null ? [] : [[thread, answeredAt] as const]));
  const spoken = [...said.map(({ at }) => at), ...answers.map(([, at]) => at)].sort((a, b) => a - b);
  if (!spoken.length) return [];
  const answered = earliest(answers);
  const begun = earliest(said.flatMap(({ ref, at }) => (ref === null ? [] : [[ref, at] as const])));
  return items
    .filter((item) => {
      const at = begunAt(item);
      if (item.doneReason === 'own-account' || at - latestBefore(spoken, at) > BACK) return false;
      return (
        item.kind === 'mention' ||
        item.answeredAt !== null ||
        (answered.get(item.thread) ?? Infinity) < at ||
        beginnings(item.thread).some((name) => (begun.get(name) ?? Infinity) < at)
      );
    })
    .map(begunAt)
    .sort((a, b) => a - b);
}

/** Mentions of us by them on other people's ground, newest first; a complaint is no recommendation. */
export const mentions = ({ items }: View): Item[] => items.filter(({ kind, needs }) => kind === 'mention' && needs?.guess !== 'complaint');
