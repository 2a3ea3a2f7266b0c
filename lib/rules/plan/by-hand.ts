/** Which entries of a series somebody worked on by themselves, so that no change of the series' rule throws that away. Pure. */
import type { PlanEntry } from '../../model/plan.ts';

/** Everything somebody writes into an entry; not its day, which the rule gives. */
const contentOf = ({
  topic,
  kind,
  channels,
  time,
  author,
  teasers,
  url,
  utm,
  assets,
  hashtag,
  audience,
  campaign,
  notes,
}: PlanEntry): string =>
  JSON.stringify([
    [topic, kind, time, author, url, hashtag, audience, campaign, notes],
    [...channels].sort(),
    Object.entries(teasers)
      .filter(([, text]) => text !== '')
      .sort(),
    Object.entries(utm).sort(),
    assets.map(({ name, url: where }) => [name, where]),
  ]);

/**
 * Did somebody work on this one alone? It was asked for sign-off, signed, or evaluated; or it was changed since it was made and
 * no other of its series says the same (a change made for several at once is none by hand).
 */
export function editedByHand(entry: PlanEntry, series: readonly PlanEntry[]): boolean {
  const { state, signoffs, evaluation, checks } = entry;
  if ((state !== 'idea' && state !== 'draft') || signoffs.sales || signoffs.marketing || evaluation !== '' || checks.length > 0)
    return true;
  if (entry.changedAt === entry.createdAt) return false;
  const content = contentOf(entry);
  return !series.some((one) => one.id !== entry.id && contentOf(one) === content);
}
