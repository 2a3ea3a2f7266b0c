/** Who may be the same as one person: looked for in slices, so that 20,000 people never hold up a key. */
import type { Person } from '../../lib/model/records.ts';
import { CROWD, type Match, matches } from '../../lib/rules/matching.ts';

const SLICE = 400;

export interface Likely {
  other: Person;
  reasons: Match['reasons'];
}

const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Everybody who may be `person`, most reasons first; empty where `signal` ended the search. `now` in epoch ms. */
export async function likely(person: Person, people: readonly Person[], now: number, signal: AbortSignal): Promise<Likely[]> {
  const found: Likely[] = [];
  for (let at = 0; at < people.length; at += SLICE) {
    await breath();
    if (signal.aborted) return [];
    const slice = people.slice(at, at + SLICE).filter(({ id }) => id !== person.id);
    for (const { a, b, reasons } of matches([person, ...slice], now)) {
      if (a.id === person.id || b.id === person.id) found.push({ other: a.id === person.id ? b : a, reasons });
    }
  }
  const count = (reason: string): number => found.filter(({ reasons }) => reasons.some((one) => one === reason)).length;
  return found
    .map(({ other, reasons }) => ({ other, reasons: reasons.filter((reason) => count(reason) <= CROWD) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.reasons.length - a.reasons.length);
}
