/** Who may be the same person on several networks, with the reasons. Only proposed: a person decides (FIELD.md). Pure. */
import type { Person } from '../model/records.ts';
import { companyNames, foldedName, handlesOf, hostsOf, linksOf, networksOf } from './traces.ts';

/** Locale keys, strongest first. */
export const MATCH_REASONS = ['stageFacts.matchLink', 'stageFacts.matchHandle', 'stageFacts.matchName', 'stageFacts.matchCompany'] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

export interface Match {
  a: Person;
  b: Person;
  /** Locale keys, strongest first. */
  reasons: MatchReason[];
}

/** Larger groups with one trace (a very common name, the handle 'admin') tell nothing and would give thousands of pairs. */
export const CROWD = 12;

type Trace = [reason: MatchReason, value: string];

function tracesOf(person: Person): Trace[] {
  const name = foldedName(person.name);
  return [
    ...linksOf(person).map((link): Trace => ['stageFacts.matchLink', link]),
    ...handlesOf(person).map((handle): Trace => ['stageFacts.matchHandle', handle]),
    // One word is no name to tell anybody by.
    ...(name.includes(' ') ? [['stageFacts.matchName', name] as Trace] : []),
    ...[...new Set([...companyNames(person), ...hostsOf(person), ...handlesOf(person)])].map(
      (company): Trace => ['stageFacts.matchCompany', company],
    ),
  ];
}

/** Same company needs one side to say so: a handle on both sides is `matchHandle`, two hosts are two colleagues at most. */
function sameCompany(a: Person, b: Person): boolean {
  const says = (one: Person, other: Person): boolean =>
    companyNames(one).some((name) => handlesOf(other).includes(name) || hostsOf(other).includes(name));
  const website = (one: Person, other: Person): boolean => hostsOf(one).some((host) => handlesOf(other).includes(host));
  return says(a, b) || says(b, a) || website(a, b) || website(b, a);
}

/** A name or handle on one network twice are two accounts of two people, as far as anybody can tell. */
const acrossNetworks = (a: Person, b: Person): boolean => {
  const other = networksOf(b);
  return ![...networksOf(a)].every((network) => other.has(network)) || networksOf(a).size !== other.size;
};

const putOff = (a: Person, b: Person, now: number): boolean =>
  (a.notSame?.includes(b.id) || a.later?.some(({ id, until }) => id === b.id && until > now)) ?? false;

function holds(reason: MatchReason, a: Person, b: Person): boolean {
  if (reason === 'stageFacts.matchLink') return true;
  return acrossNetworks(a, b) && (reason !== 'stageFacts.matchCompany' || sameCompany(a, b));
}

/**
 * Pairs that may be one person, those with most reasons first. Left out: pairs a person said are not the same, and those put off
 * beyond `now` (epoch ms; without it, all that were put off).
 */
export function matches(people: readonly Person[], now = -Infinity): Match[] {
  const groups = new Map<string, { reason: MatchReason; people: Person[] }>();
  for (const person of people)
    for (const [reason, value] of tracesOf(person)) {
      const group = groups.get(`${reason} ${value}`);
      if (group) group.people.push(person);
      else groups.set(`${reason} ${value}`, { reason, people: [person] });
    }
  const found = new Map<string, Match>();
  for (const { reason, people: group } of groups.values()) {
    if (group.length > CROWD) continue;
    for (const [index, one] of group.entries())
      for (const other of group.slice(index + 1)) {
        const [a, b] = one.id < other.id ? [one, other] : [other, one];
        if (a === b || putOff(a, b, now) || putOff(b, a, now) || !holds(reason, a, b)) continue;
        const match = found.get(`${a.id} ${b.id}`) ?? { a, b, reasons: [] };
        if (!match.reasons.includes(reason)) match.reasons.push(reason);
        found.set(`${a.id} ${b.id}`, match);
      }
  }
  const rank = (reason: MatchReason): number => MATCH_REASONS.indexOf(reason);
  for (const { reasons } of found.values()) reasons.sort((x, y) => rank(x) - rank(y));
  return [...found.values()].sort(
    (x, y) =>
      y.reasons.length - x.reasons.length ||
      rank(x.reasons[0] as MatchReason) - rank(y.reasons[0] as MatchReason) ||
      (x.a.name < y.a.name ? -1 : x.a.name > y.a.name ? 1 : 0),
  );
}
