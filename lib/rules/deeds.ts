/** What one of us did, as records with evidence (issue 2, "On the page"). Nothing for accounts that are not ours. Pure. */
import type { Interaction, InteractionKind } from '../model/records.ts';
import type { Settings } from '../model/settings.ts';
import type { Account, CommentSighting, Interval, PostSighting, Reading } from '../model/sighting.ts';
import type { NetworkFacts } from '../networks/network.ts';
import { calendarOf } from './calendar.ts';
import { excerptOf, keptAccount } from './excerpt.ts';
import { saneTime } from './interval.ts';
import { accountKeys, commentKey, pageOf, postKey, postsById } from './keys.ts';
import { keysOn, ownOf } from './own.ts';

/** What is needed of the message `deed` (lib/messages.ts). */
export interface Clicked {
  kind: InteractionKind;
  /** Who acted: the viewer, or the page the viewer acts as. */
  actor: Account | null;
  target: { type: 'post' | 'comment' | 'account'; id: string | null; url: string | null; account: Account | null };
  pageUrl: string;
}

type DeedSettings = Pick<Settings, 'own' | 'never' | 'hours'>;

/**
 * The own account that acted, by its first known key, so that one deed has one name however the page tells the account;
 * null for outsiders and for accounts nobody wants recorded. `marked`: the page marks it as ours, as the user taught it.
 */
export function actorOf(account: Account, network: NetworkFacts, page: URL | null, settings: DeedSettings, marked = false): string | null {
  const seen = network.accountKeys(account, page);
  const own = ownOf(account, settings.own, network, page);
  if (!own && !marked) return null;
  const keys = [...new Set([...(own ? keysOn(own, network) : []), ...seen])];
  if (!keys.length) return null;
  return keys.some((key) => settings.never.includes(`${network.id}|${key}`)) ? null : `${network.id}|${keys[0]}`;
}

export const dayOf = (time: number, { hours }: Pick<DeedSettings, 'hours'>): string => {
  const calendar = calendarOf(hours);
  return calendar.day(calendar.at(time)).date;
};

/** When a deed on the page was done: the network's time where exact; else the latest it can have been, now at most. */
export const doneAt = (time: Interval | null, now: number): number => Math.min(now, saneTime(time)?.to ?? now);

/** 'network|kind|own account key|what it was done to'; `about` as keys.ts names comments and posts, 'network|…'. */
export const deedId = (network: NetworkFacts, kind: InteractionKind, actor: string, about: string): string =>
  [network.id, kind, actor, about].map((part, index) => (index < 2 ? part : part.slice(network.id.length + 1))).join('|');

/**
 * Own posts, comments and replies on a page. `now` in epoch ms. A comment has the same id whether the page shows it as
 * comment or as reply (a page without its parent cannot tell): the same deed is never recorded twice.
 */
export function deedsOf(reading: Reading, network: NetworkFacts, settings: DeedSettings, now: number): Interaction[] {
  const page = pageOf(reading);
  const comments = new Map(reading.comments.map((comment) => [comment.id, comment]));
  const posts = postsById(reading);
  const answered = ({ parent, post }: CommentSighting): Account | null =>
    (parent === null ? posts.get(post)?.author : comments.get(parent)?.author) ?? null;
  const record = (kind: InteractionKind, entry: PostSighting | CommentSighting, about: string, to: Account | null): Interaction[] => {
    const actor = actorOf(entry.author, network, page, settings, entry.own);
    if (actor === null) return [];
    const at = doneAt(entry.time, now);
    return [
      {
        id: deedId(network, kind === 'reply' ? 'comment' : kind, actor, about),
        network: network.id,
        kind,
        at,
        day: dayOf(at, settings),
        actor,
        to: to && keptAccount(to),
        toKeys: to ? accountKeys(network, to, page) : [],
        url: entry.url,
        evidence: 'seen',
        ref: entry.id,
        excerpt: excerptOf(entry.text),
      },
    ];
  };
  const own = new Map<string, Interaction>();
  for (const post of reading.posts) {
    const about = post.id ?? post.url;
    if (about !== null) for (const deed of record('post', post, postKey(reading, network, about), null)) own.set(deed.id, deed);
  }
  for (const comment of reading.comments) {
    if (comment.deleted) continue;
    const about = commentKey(reading, network, comment.id, comment.post);
    for (const deed of record(comment.parent === null ? 'comment' : 'reply', comment, about, answered(comment))) own.set(deed.id, deed);
  }
  return [...own.values()];
}

/** The record of a button pressed by one of us; null where the actor is not ours, not to be recorded, or the target has no name. */
export function deedClicked(deed: Clicked, network: NetworkFacts, settings: DeedSettings, now: number): Interaction | null {
  const page = URL.canParse(deed.pageUrl) ? new URL(deed.pageUrl) : null;
  const actor = deed.actor && actorOf(deed.actor, network, page, settings);
  const { id, url, account, type } = deed.target;
  const toKeys = account ? accountKeys(network, account, page) : [];
  const place = { page: { kind: 'other', url: deed.pageUrl } } as const;
  const about =
    type === 'account'
      ? (toKeys[0] ?? (url && `${network.id}|${url}`))
      : (id ?? url) && `${postKey(place, network, `${type} ${id ?? url}`)}`;
  if (!actor || !about) return null;
  return {
    id: deedId(network, deed.kind, actor, about),
    network: network.id,
    kind: deed.kind,
    at: now,
    day: dayOf(now, settings),
    actor,
    to: account && keptAccount(account),
    toKeys,
    url: url ?? deed.pageUrl,
    evidence: 'clicked',
    ref: id,
    excerpt: '',
  };
}
