/** Which entries of a campaign count: one a person, unless the campaign says otherwise. Pure. */
import type { Campaign, Return } from '../model/plan.ts';
import type { Person } from '../model/records.ts';
import { termsOf } from './campaign-words.ts';

/**
 * 'double': the same person entered before (in a vote: voted again later). 'no-vote': names no option, or several; 'ours': of an account that
 * turned out to be ours.
 */
export type Standing = 'counts' | 'double' | 'no-vote' | 'ours' | 'out';
export const STANDINGS: readonly Standing[] = ['counts', 'double', 'no-vote', 'ours', 'out'];

type Rules = Pick<Campaign, 'kind' | 'several'>;

/** Who is who: entries with one account key in common, or with keys of one known person, are one person's. */
function personsOf(returns: readonly Return[], people: readonly Pick<Person, 'keys'>[]): (entry: Return) => string {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(key, at);
    return at;
  };
  const join = (keys: readonly string[]): void => {
    const [first, ...rest] = keys;
    if (first !== undefined) for (const key of rest) parent.set(root(key), root(first));
  };
  for (const { keys } of returns) join(keys);
  for (const { keys } of people) join(keys);
  // Nothing tells who it is: a person of its own.
  return ({ id, keys: [key] }) => (key === undefined ? `entry ${id}` : root(key));
}

const byTime = (a: Return, b: Return): number => a.at - b.at || (a.id < b.id ? -1 : 1);

/**
 * The standing of each entry, by id. One entry a person: the first counts, the others are doubles; of a vote the last one that names an
 * option counts, because somebody may change their mind until the end. `several`: all count (a vote is always one a person).
 */
export function standings(
  campaign: Rules,
  returns: readonly Return[],
  people: readonly Pick<Person, 'keys'>[],
  isOurs: (entry: Return) => boolean = () => false,
): Map<string, Standing> {
  const vote = campaign.kind === 'vote';
  const who = personsOf(returns, people);
  const all = new Map<string, Standing>();
  const counted = new Set<string>();
  const order = [...returns].sort(byTime);
  for (const entry of vote ? order.reverse() : order) {
    const person = who(entry);
    const standing =
      entry.out !== null
        ? 'out'
        : isOurs(entry)
          ? 'ours'
          : vote && entry.vote === undefined
            ? 'no-vote'
            : (vote || !campaign.several) && counted.has(person)
              ? 'double'
              : 'counts';
    if (standing === 'counts') counted.add(person);
    all.set(entry.id, standing);
  }
  return all;
}

/** Ids of the entries that count, sorted: what a draw is made from. */
export const poolOf = (all: ReadonlyMap<string, Standing>): string[] =>
  [...all].flatMap(([id, standing]) => (standing === 'counts' ? [id] : [])).sort();

/** Votes by option, most votes first, in the order of the field `term` where equal; options nobody chose too. */
export function tallyOf(
  campaign: Pick<Campaign, 'term'>,
  returns: readonly Return[],
  all: ReadonlyMap<string, Standing>,
): { option: string; votes: number }[] {
  const votes = new Map(termsOf(campaign).map((option) => [option, 0]));
  for (const { id, vote } of returns)
    if (vote !== undefined && all.get(id) === 'counts' && votes.has(vote)) votes.set(vote, (votes.get(vote) ?? 0) + 1);
  return [...votes].map(([option, count]) => ({ option, votes: count })).sort((a, b) => b.votes - a.votes);
}

/**
 * What users made themselves: posts of their own, and whatever was entered into a campaign that asks for pictures. Doubles too (a second
 * picture is a second picture), what was taken out not.
 */
export function userContentOf(returns: readonly Return[], campaigns: readonly Pick<Campaign, 'id' | 'kind'>[]): Return[] {
  const pictures = new Set(campaigns.flatMap(({ id, kind }) => (kind === 'picture' ? [id] : [])));
  return returns.filter(({ out, kind, campaign }) => out === null && (kind === 'post' || pictures.has(campaign)));
}
