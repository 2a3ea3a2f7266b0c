/** What a reading holds of watched terms: posts and comments by outsiders that name us or a competitor. Pure. */
import type { Mention } from '../../model/listening.ts';
import type { Settings } from '../../model/settings.ts';
import type { CommentSighting, PostSighting, Reading } from '../../model/sighting.ts';
import type { NetworkFacts } from '../../networks/network.ts';
import { keptAccount } from '../excerpt.ts';
import { dayFormat } from '../format.ts';
import { saneTime } from '../interval.ts';
import { accountKeys, commentKey, ownKeysOf, pageOf, postKey } from '../keys.ts';
import { isOwn } from '../own.ts';
import { toneOf } from '../tone/tone.ts';
import { excerptAround } from './around.ts';
import { isPrivate } from './private.ts';
import { searchesFor } from './terms.ts';

type Wanted = Pick<Settings, 'own' | 'watch' | 'hours' | 'retention'>;
const DAY = 86_400_000;

/**
 * The mentions on a page, each as it would be kept if it were new. Advertisements, deleted comments, our own accounts, letters between
 * members and what is older than mentions are kept (`settings.retention.items`) are none. Without terms nothing is looked at. `now`: epoch ms.
 */
export function mentionsOf(reading: Reading, network: NetworkFacts, settings: Wanted, now: number): Mention[] {
  if (!settings.watch.length || isPrivate(reading.page.url)) return [];
  const { all } = searchesFor(settings.watch);
  const page = pageOf(reading);
  const own = ownKeysOf(settings, network);
  const since = now - settings.retention.items * DAY;
  const of = (entry: PostSighting | CommentSighting, id: string): Mention[] => {
    const hits = all.find(entry.text);
    if (!hits.length || entry.own || isOwn(entry.author, own, network, page)) return [];
    const time = saneTime(entry.time);
    if (time && time.to < since) return [];
    return [
      {
        id,
        network: network.id,
        kind: entry.type,
        account: keptAccount(entry.author),
        keys: accountKeys(network, entry.author, page),
        url: entry.url,
        excerpt: excerptAround(entry.text, all, new Set(hits.map(({ term }) => term))),
        time,
        day: dayFormat(settings.hours.zone).format(Math.min(time?.from ?? now, now)),
        seenAt: now,
        hits: hits.sort((a, b) => (a.term < b.term ? -1 : 1)).slice(0, 50),
        tone: { guess: toneOf(entry.text), said: null },
        item: null,
        notUs: false,
        title: '',
      },
    ];
  };
  const found = [
    ...reading.posts.flatMap((post) => {
      const about = post.id ?? post.url;
      return post.ad || about === null ? [] : of(post, postKey(reading, network, about));
    }),
    ...reading.comments.flatMap((comment) => (comment.deleted ? [] : of(comment, commentKey(reading, network, comment.id, comment.post)))),
  ];
  return [...new Map(found.map((mention) => [`${mention.kind} ${mention.id}`, mention])).values()];
}

const bare = (excerpt: string): string => excerpt.replace(/[\s….]+$/, '');

/**
 * A mention read again: what a person said of it stays, and when it was first seen. A feed shows less of a text than its page does: it
 * changes nothing. A guess gives way to another text, or where nothing was told by it. `terms`: ids of the terms there are.
 */
export function readAgain(before: Mention, now: Mention, terms: ReadonlySet<string>): Mention {
  const shorter = bare(before.excerpt).startsWith(bare(now.excerpt));
  const told = before.tone.guess !== 'neutral' && (shorter || bare(now.excerpt).startsWith(bare(before.excerpt)));
  const hits = [...now.hits, ...before.hits.filter(({ term }) => terms.has(term) && !now.hits.some((hit) => hit.term === term))];
  const better = now.time && (!before.time || now.time.to - now.time.from < before.time.to - before.time.from);
  return {
    ...before,
    account: now.account,
    keys: [...new Set([...before.keys, ...now.keys])],
    url: now.url ?? before.url,
    excerpt: shorter ? before.excerpt : now.excerpt,
    ...(better && { time: now.time, day: now.day }),
    hits: hits.sort((a, b) => (a.term < b.term ? -1 : 1)).slice(0, 50),
    tone: { guess: told ? before.tone.guess : now.tone.guess, said: before.tone.said },
    item: now.item ?? before.item,
  };
}
