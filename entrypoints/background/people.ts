/** What a page shows of people we know: reach, and further names of the same account. Nobody is added here. */
import type { Person } from '../../lib/model/records.ts';
import type { PersonSighting, Reading } from '../../lib/model/sighting.ts';
import type { NetworkFacts } from '../../lib/networks/network.ts';
import { accountKeys, pageOf } from '../../lib/rules/keys.ts';
import type { Write } from '../../lib/store/write.ts';

/** How long a count of followers that did not change stays as it is, in ms: the date it was seen is a fact too. */
const FRESH = 86_400_000;

function withFollowers(person: Person, key: string, seen: PersonSighting, now: number): Person {
  if (seen.followers === null || !(seen.followers >= 0)) return person;
  const known = person.followers.find((one) => one.key === key);
  if (known && known.count === seen.followers && now - known.at < FRESH) return person;
  return { ...person, followers: [...person.followers.filter((one) => one.key !== key), { key, count: seen.followers, at: now }] };
}

/** Adds to known people what this reading tells of them. `people`: by key ('network|key'). */
export async function notePeople(w: Write, reading: Reading, network: NetworkFacts, people: Map<string, Person>): Promise<void> {
  if (!people.size) return;
  for (const seen of reading.people) {
    const keys = accountKeys(network, seen, pageOf(reading));
    const owners = new Set(keys.map((key) => people.get(key)?.id).filter((id) => id !== undefined));
    // Two people behind one account: a person decides (FIELD.md, matching people), not we.
    const [id] = owners;
    if (owners.size !== 1 || id === undefined) continue;
    const before = await w.get('people', id);
    const key = keys[0];
    if (!before || key === undefined) continue;
    const fresh = keys.filter((one) => !before.keys.includes(one));
    const after = withFollowers(fresh.length ? { ...before, keys: [...before.keys, ...fresh] } : before, key, seen, w.now);
    if (after !== before) await w.putPerson(after);
  }
}
