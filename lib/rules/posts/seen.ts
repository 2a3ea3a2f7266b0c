/** A post of ours on a page → its record. Pure. */
import type { OwnPost } from '../../model/plan.ts';
import type { Settings } from '../../model/settings.ts';
import type { PostSighting, Reading } from '../../model/sighting.ts';
import type { NetworkFacts } from '../../networks/network.ts';
import { actorOf, dayOf, deedId, doneAt } from '../deeds.ts';
import { excerptOf } from '../excerpt.ts';
import { pageOf, postKey } from '../keys.ts';
import { withLook } from './looks.ts';

type Rules = Pick<Settings, 'own' | 'never' | 'hours'>;

/** A post of ours on a page, with the names under which it may be known already. */
export interface SeenPost {
  sighting: PostSighting;
  actor: string;
  /** As `OwnPost.id`, the name used for a new record first. */
  ids: [string, ...string[]];
  /** Id of the interaction that records its publishing. */
  deed: string;
}

/** The posts of a reading that are ours to record, each once. */
export function ownPostsIn(reading: Reading, network: NetworkFacts, settings: Rules): SeenPost[] {
  const page = pageOf(reading);
  const found = new Map<string, SeenPost>();
  for (const sighting of reading.posts) {
    const about = sighting.id ?? sighting.url;
    const actor = about === null ? null : actorOf(sighting.author, network, page, settings, sighting.own);
    if (about === null || actor === null) continue;
    const id = postKey(reading, network, about);
    const ids: SeenPost['ids'] = [id, ...sighting.aliases.map((alias) => postKey(reading, network, alias))];
    found.set(id, { sighting, actor, ids, deed: deedId(network, 'post', actor, id) });
  }
  return [...found.values()];
}

/** What is kept of its words: the newest, but not less of the same (feeds cut them). */
function excerptNow(told: string, known: string): string {
  const next = excerptOf(told);
  const same = known.startsWith(next.replace(/\s*(?:…|\.\.\.)[^…]{0,20}$/u, ''));
  return next === '' || same ? known || next : next;
}

/** The record after this look. `known`: as it stands; `context`: the page told it before, its words and figures are not in this batch. */
export function lookedAt(
  { sighting, actor, ids }: SeenPost,
  known: OwnPost | undefined,
  context: boolean,
  settings: Rules,
  now: number,
): OwnPost {
  // A relative time gives the latest it can be; a later look never makes it later.
  const at = Math.min(doneAt(sighting.time, now), known?.at ?? Infinity);
  return {
    id: known?.id ?? ids[0],
    network: ids[0].slice(0, ids[0].indexOf('|')),
    actor,
    url: sighting.url ?? known?.url ?? null,
    excerpt: context && known ? known.excerpt : excerptNow(sighting.text, known?.excerpt ?? ''),
    at,
    day: dayOf(at, settings),
    seenAt: now,
    figures: withLook(known?.figures ?? [], context ? undefined : sighting.figures, now),
    entry: known?.entry ?? null,
    notEntries: known?.notEntries ?? [],
  };
}
