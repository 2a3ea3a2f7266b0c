/**
 * What a page shows of people we know: reach over time, and further names of the same account; and the reach of those whose words are
 * kept. Nobody is added here.
 */
import { FOLLOWER_COUNTS, type Person } from '../../lib/model/records.ts';
import type { PersonSighting, Reading } from '../../lib/model/sighting.ts';
import type { NetworkFacts } from '../../lib/networks/network.ts';
import { accountKeys, pageOf } from '../../lib/rules/keys.ts';
import { begunAt } from '../../lib/rules/view.ts';
import { dayOf } from '../../lib/store/day.ts';
import { isErased } from '../../lib/store/erased.ts';
import { itemsBy } from '../../lib/store/lookup.ts';
import type { Write } from '../../lib/store/write.ts';

/** How long a count of followers that did not change stays as it is, in ms: the date it was seen is a fact too. */
const FRESH = 86_400_000;

/** One count a day and account: a later one of the day takes its place. While nothing changes, only begin and end of that are kept. */
function withFollowers(
  person: Person,
  keys: readonly string[],
  seen: PersonSighting,
  { now, zone }: { now: number; zone: string },
): Person {
  const count = seen.followers;
  if (count === null || !(count >= 0)) return person;
  // The same account goes by one key, whichever of its keys a page tells first.
  const key = person.followers.find((one) => keys.includes(one.key))?.key ?? keys[0];
  if (key === undefined) return person;
  const [known, others] = [person.followers.filter((one) => one.key === key), person.followers.filter((one) => one.key !== key)];
  const last = known.at(-1);
  if (last && last.count === count && now - last.at < FRESH) return person;
  const again = last && (dayOf(last.at, zone) === dayOf(now, zone) || (last.count === count && known.at(-2)?.count === count));
  const counts = [...(again ? known.slice(0, -1) : known), { key, count, at: now }].slice(-FOLLOWER_COUNTS);
  return { ...person, followers: [...others, ...counts] };
}

/** Somebody nobody entered: the newest thing they wrote keeps their reach, and goes with it. Nothing of whom was erased. */
async function noteReach(w: Write, keys: readonly string[], count: number | null): Promise<void> {
  if (count === null || !(count >= 0)) return;
  const newest = (await itemsBy(w.tx, keys)).sort((a, b) => begunAt(b) - begunAt(a))[0];
  if (!newest || (newest.reach?.count === count && w.now - newest.reach.at < FRESH)) return;
  if (await isErased(w.tx, keys)) return;
  await w.putItem({ ...newest, reach: { count, at: w.now } });
}

/** Adds to known people what this reading tells of them. `people`: by key ('network|key'). */
export async function notePeople(w: Write, reading: Reading, network: NetworkFacts, people: Map<string, Person>): Promise<void> {
  for (const seen of reading.people) {
    const keys = accountKeys(network, seen, pageOf(reading));
    const owners = new Set(keys.map((key) => people.get(key)?.id).filter((id) => id !== undefined));
    // Two people behind one account: a person decides (FIELD.md, matching people), not we.
    const [id] = owners;
    if (!owners.size) await noteReach(w, keys, seen.followers);
    if (owners.size !== 1 || id === undefined) continue;
    const before = await w.get('people', id);
    if (!before || !keys.length) continue;
    const fresh = keys.filter((one) => !before.keys.includes(one));
    const known = fresh.length ? { ...before, keys: [...before.keys, ...fresh] } : before;
    const after = withFollowers(known, keys, seen, { now: w.now, zone: w.settings.hours.zone });
    if (after !== before) await w.putPerson(after);
  }
}
