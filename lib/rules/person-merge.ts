/** Two entries that are one person, and one entry that is two. Nothing of either is lost. Pure. */
import { FOLLOWER_COUNTS, LEAD_SOURCES, NOTE, type Person, STAGES, type Stage } from '../model/records.ts';

type PersonTag = Person['tags'][number];
type Note = NonNullable<Person['notes']>[number];
type Account = Person['accounts'][number];

const union = <T>(a: readonly T[] | undefined, b: readonly T[] | undefined, key: (one: T) => string): T[] => [
  ...new Map([...(b ?? []), ...(a ?? [])].map((one) => [key(one), one] as const)).values(),
];

/** The tag as it was set first, with both notes; a note that has no room any more is given as a note of its own. */
function oneTag(a: PersonTag, b: PersonTag, newId: () => string): { tag: PersonTag; over: Note[] } {
  const [first, second] = a.at <= b.at ? [a, b] : [b, a];
  const notes = [...new Set([first.note, second.note].filter((note) => note))] as string[];
  const both = notes.join('\n\n');
  if (both.length <= NOTE) return { tag: { ...first, ...(both && { note: both }) }, over: [] };
  return { tag: first, over: second.note ? [{ id: newId(), at: second.at, text: second.note }] : [] };
}

function mergedTags(a: readonly PersonTag[], b: readonly PersonTag[], newId: () => string): { tags: PersonTag[]; over: Note[] } {
  const over: Note[] = [];
  const tags = [...a, ...b.filter(({ tag }) => !a.some((one) => one.tag === tag))].map((set) => {
    const other = b.find((one) => one !== set && one.tag === set.tag);
    if (!other) return set;
    const merged = oneTag(set, other, newId);
    over.push(...merged.over);
    return merged.tag;
  });
  return { tags, over };
}

type Lead = NonNullable<Person['lead']>;

/** One lead, of the earlier day, with what led to both and both notes; a note that has no room any more becomes a note of its own. */
function oneLead(a: Lead | undefined, b: Lead | undefined, newId: () => string): { lead: Lead | undefined; over: Note[] } {
  if (!a || !b) return { lead: a ?? b, over: [] };
  const [first, second] = a.at <= b.at ? [a, b] : [b, a];
  const from = union(first.from, second.from, ({ kind, id }) => `${kind} ${id}`).slice(0, LEAD_SOURCES);
  const note = [...new Set([first.note, second.note].filter(Boolean))].join('\n\n');
  if (note.length <= NOTE) return { lead: { ...first, from, note }, over: [] };
  return { lead: { ...first, from }, over: [{ id: newId(), at: second.at, text: second.note }] };
}

const further = (a: Stage | undefined, b: Stage | undefined): Stage | undefined => STAGES.findLast((stage) => stage === a || stage === b);

const accountKey = ({ network, url, handle, id, name }: Account): string => `${network} ${id ?? url ?? handle ?? name}`;

/** Counts of followers in order of time, at most FOLLOWER_COUNTS of each account. */
export function orderedFollowers(followers: Person['followers']): Person['followers'] {
  const kept = new Set(
    [...Map.groupBy(followers, ({ key }) => key).values()].flatMap((list) => [...list].sort(byTime).slice(-FOLLOWER_COUNTS)),
  );
  return followers.filter((one) => kept.has(one)).sort(byTime);
}
const byTime = (a: { at: number }, b: { at: number }): number => a.at - b.at;

/** `other` becomes part of `person`, who keeps name and id. Tags keep the older date and link, the further stage counts. */
export function merged(person: Person, other: Person, newId: () => string): Person {
  const { tags, over } = mergedTags(person.tags, other.tags, newId);
  const stage = further(person.stage, other.stage);
  const { lead, over: leadNotes } = oneLead(person.lead, other.lead, newId);
  const contact = Math.max(person.lastContactAt ?? -Infinity, other.lastContactAt ?? -Infinity);
  const next = [person.nextAt, other.nextAt].filter((at) => at != null);
  const apart = [person.id, other.id];
  return {
    ...person,
    accounts: union(person.accounts, other.accounts, accountKey),
    keys: [...new Set([...person.keys, ...other.keys])],
    tags,
    followers: orderedFollowers(union(person.followers, other.followers, ({ key, at }) => `${key} ${at}`)),
    createdAt: Math.min(person.createdAt, other.createdAt),
    lastContactAt: contact === -Infinity ? null : contact,
    company: person.company || other.company || '',
    role: person.role || other.role || '',
    ...(stage && { stage }),
    ...(lead && { lead }),
    stages: [...(person.stages ?? []), ...(other.stages ?? [])].sort(byTime),
    assignee: person.assignee ?? other.assignee ?? null,
    notes: [...union(person.notes, other.notes, ({ id }) => id), ...over, ...leadNotes].sort(byTime),
    promises: union(person.promises, other.promises, ({ id }) => id),
    nextAt: next.length ? Math.min(...next) : null,
    notSame: union(person.notSame, other.notSame, (id) => id).filter((id) => !apart.includes(id)),
    later: union(person.later, other.later, ({ id }) => id).filter(({ id }) => !apart.includes(id)),
  };
}

/**
 * Takes the accounts with these keys out of a person. `keysOf`: 'network|key' of an account. Tags, notes and all else stay with the first;
 * counts of followers go with their account. Null where nothing would be left on one side.
 */
export function split(
  person: Person,
  keys: readonly string[],
  keysOf: (account: Account) => readonly string[],
  { now, newId }: { now: number; newId: () => string },
): { person: Person; fresh: Person } | null {
  const alone = (network: string): boolean => person.accounts.filter((account) => account.network === network).length === 1;
  // A key that only a page told belongs to the only account on its network, else it stays.
  const owns = (account: Account, key: string): boolean =>
    keysOf(account).includes(key) || (alone(account.network) && key.startsWith(`${account.network}|`));
  const leaves = person.accounts.filter((account) => keys.some((key) => owns(account, key)));
  const [first] = leaves;
  if (!first || leaves.length === person.accounts.length) return null;
  const gone = new Set(person.keys.filter((key) => leaves.some((account) => owns(account, key))));
  // Keys worked out without the page an account stood on may differ from those seen: only where none was seen.
  if (!gone.size) for (const account of leaves) for (const key of keysOf(account)) gone.add(key);
  const id = newId();
  return {
    person: {
      ...person,
      accounts: person.accounts.filter((account) => !leaves.includes(account)),
      keys: person.keys.filter((key) => !gone.has(key)),
      followers: person.followers.filter(({ key }) => !gone.has(key)),
      notSame: [...(person.notSame ?? []), id],
    },
    fresh: {
      id,
      name: first.name || person.name,
      accounts: leaves,
      keys: [...gone],
      tags: [],
      followers: person.followers.filter(({ key }) => gone.has(key)),
      createdAt: now,
      lastContactAt: null,
      notSame: [person.id],
    },
  };
}
