/**
 * A mention in the queue. Comments become items by themselves (merge.ts); a stranger's post does by a click, or where it speaks badly of us.
 * Pure.
 */
import type { Mention } from '../../model/listening.ts';
import { type Assignee, type Item, LOG, threadKey } from '../../model/records.ts';
import type { Settings } from '../../model/settings.ts';
import type { CommentSighting, PostSighting, Reading } from '../../model/sighting.ts';
import type { NetworkFacts } from '../../networks/network.ts';
import { timesOf } from '../item.ts';
import { commentKey, ownKeysOf, pageOf, postKey } from '../keys.ts';
import { LIVE, logged } from '../log.ts';
import { isOwn } from '../own.ts';
import { stateByClock } from '../state.ts';
import { toneSaid } from './voices.ts';
import { inTalks } from '../talks.ts';

/** Its key among comments: on self-hosted software posts and comments are numbered apart, so that both have a 7. */
export const entryKey = (mention: Pick<Mention, 'id' | 'kind'>, hosted: boolean): string =>
  mention.kind === 'post' && hosted ? mention.id.replace(/[^/]*$/, (id) => `post ${id}`) : mention.id;

interface Into {
  id: string;
  hosted: boolean;
  settings: Pick<Settings, 'target' | 'warn' | 'hours'>;
  now: number;
  aboutUs: boolean;
  assignee?: Assignee | null;
  /** Urgent by its tone. */
  urgent: boolean;
}

/** The item of a mention that has none. */
export function itemOfMention(mention: Mention, { id, hosted, settings, now, aboutUs, assignee, urgent }: Into): Item {
  const times = timesOf(mention.time?.from ?? null, settings);
  const state = stateByClock(times.warnAt, times.dueAt, now);
  const own = mention.id.slice(mention.id.indexOf('|') + 1);
  return alone({
    id,
    network: mention.network,
    thread: threadKey(mention.network, own, 'mention'),
    post: mention.kind === 'post' ? own.slice(own.lastIndexOf('/') + 1) : null,
    comments: [entryKey(mention, hosted)],
    author: mention.account,
    authorKeys: mention.keys,
    excerpt: mention.excerpt,
    url: mention.url,
    first: mention.time,
    last: mention.time,
    seenAt: now,
    ...times,
    state,
    answeredAt: null,
    answeredBy: null,
    snoozedUntil: null,
    doneReason: null,
    layout: null,
    kind: 'mention',
    needs: { guess: 'mention', said: null },
    ...(assignee && { assignee, assignedAt: now }),
    ...(urgent && { priority: 'high' as const, log: [{ at: now, to: state, by: 'tone' as const }] }),
    ...(aboutUs && { aboutUs: true as const, tone: toneSaid(mention) }),
  });
}

/** With its conversation: a mention is the only item of its thread. */
const alone = (item: Item): Item => inTalks([item])[0] ?? item;

/** Our own first comment under each post of the page, by the post's key; the earliest of several. */
export function answersOnPage(
  reading: Reading,
  network: NetworkFacts,
  settings: Pick<Settings, 'own'>,
): Map<string, { post: PostSighting; key: string; comment: CommentSighting }> {
  const own = ownKeysOf(settings, network);
  const page = pageOf(reading);
  const posts = new Map(reading.posts.flatMap((post) => [post.id, ...post.aliases].map((id) => [id, post] as const)));
  const found = new Map<string, { post: PostSighting; key: string; comment: CommentSighting }>();
  for (const comment of reading.comments) {
    const post = posts.get(comment.post);
    if (!post?.id || comment.deleted || !(comment.own || isOwn(comment.author, own, network, page))) continue;
    const at = postKey(reading, network, post.id);
    const known = found.get(at)?.comment.time?.from ?? Infinity;
    if (!found.has(at) || (comment.time?.from ?? Infinity) < known)
      found.set(at, { post, key: commentKey(reading, network, comment.id, comment.post), comment });
  }
  return found;
}

/** The item of a post under which one of us wrote; itself where it waits for nobody or the answer came before it. */
export function answeredBy(item: Item, answer: { key: string; comment: CommentSighting }, now: number): Item {
  const at = answer.comment.time?.from ?? null;
  if (item.answeredBy !== null || item.state === 'done' || !(LIVE.has(item.state) || item.state !== 'answered')) return item;
  if (at !== null && item.first && at < item.first.from) return item;
  const after: Item = { ...item, state: 'answered', answeredAt: at, answeredBy: answer.key, snoozedUntil: null };
  const { log, ...rest } = logged(item, after, 'answer-seen', now);
  return alone({ ...rest, ...(log && { log: log.slice(-LOG) }) });
}
