/** One post of Bluesky as an entry: in a thread, a feed, a profile or a search. */
import type { Account, Entry, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { actorIn, profile, rkeyIn } from './address.ts';
import { tidTime } from './tid.ts';

const TEXT = '[data-testid="postText"],[data-word-wrap]';

/** A post's box: it has a test id with the author's handle, in search results and under quotes it is only a link. */
export const boxOf = (el: Element): Element | null =>
  el.closest('[data-testid^="postThreadItem-by-"],[data-testid^="feedItem-by-"]') ?? el.closest('div[role="link"]');

/** Not inside a post quoted by this one, which is a link of its own in its box. */
export const isOwn = (box: Element, el: Element): boolean => {
  const link = el.closest('[role="link"]:not(a)');
  return link === null || link === box || link.contains(box);
};

/** The post's link to itself, with its age as text. The post that its page is about has none. */
export const ownLink = (box: Element): Element | undefined =>
  all(box, 'a[href*="/post/"]').find((link) => isOwn(box, link) && !link.closest(TEXT) && /\/post\/[^/]+$/.test(attr(link, 'href')));

/** The post that a thread's page is about: the one without a link to itself. */
export const isFocal = (box: Element): boolean => attr(box, 'data-testid').startsWith('postThreadItem') && !ownLink(box);

/** Key of the post: in its own link, in the links to its likes and reposts, else in the page's address. */
export function keyOf(box: Element, { url }: Ctx): string | null {
  const told = rkeyIn(attr(ownLink(box), 'href'));
  if (told || !isFocal(box)) return told;
  const counted = all(box, 'a[href$="/liked-by"],a[href$="/reposted-by"],a[href$="/quotes"]').find((link) => isOwn(box, link));
  return rkeyIn(attr(counted, 'href')) ?? rkeyIn(url.pathname);
}

/** The link with the author's name: the first to a profile that holds text (the one before it holds the picture). */
export const nameLink = (box: Element): Element | undefined => {
  const own = attr(box, 'data-testid')
    .replace(/^\w+-by-/, '')
    .toLowerCase();
  const links = all(box, 'a[href*="/profile/"]').filter(
    (link) => isOwn(box, link) && !link.closest(TEXT) && !/\/profile\/[^/]+\/./.test(attr(link, 'href')) && link.textContent?.trim(),
  );
  // "Reposted by" stands above the author, and may name the same account.
  return links.find((link) => isBesideTime(box, link)) ?? links.find((link) => actorIn(attr(link, 'href')) === own) ?? links[0];
};
const isBesideTime = (box: Element, link: Element): boolean => ownLink(box)?.parentElement?.contains(link) ?? false;

/** The account's DID is part of its picture's address. */
const didOf = (box: Element, actor: string | null): string | null => {
  const picture = all(box, 'a[href*="/profile/"] img').find((img) => actorIn(attr(img.closest('a'), 'href')) === actor && isOwn(box, img));
  return /\/(did:plc:[a-z2-7]{10,40})\//.exec(attr(picture, 'src'))?.[1] ?? null;
};

export function authorOf(box: Element): Account {
  const link = nameLink(box);
  const actor = actorIn(attr(link, 'href')) ?? actorIn(attr(ownLink(box), 'href'));
  const isDid = actor?.startsWith('did:');
  // In 2023 name and handle were one link.
  const text = nameOf(find(link, '[dir]') ?? link);
  const name = actor && text.toLowerCase().endsWith(` @${actor}`) ? text.slice(0, -actor.length - 2) : text;
  return {
    name: name || (actor ?? ''),
    url: actor && profile(actor),
    handle: isDid ? null : actor,
    id: isDid ? actor : didOf(box, actor),
  };
}

/** Replies as the reply button counts them; its label is exact, what stands on it is short ("1.2K"). Null without a button. */
export function replyCount(box: Element): number | null {
  const button = all(box, '[data-testid="replyBtn"]').find((el) => isOwn(box, el));
  if (!button) return null;
  const exact = attr(button, 'aria-label').replace(/\D/g, '').slice(0, 9);
  return exact ? Number(exact) : (countText(button.textContent) ?? 0);
}

/** The time as printed: on the link to itself, or below the text of the post the page is about. */
function shownTime(box: Element, link: Element | undefined, now: number): Interval | null {
  if (link) return timeText(attr(link, 'data-tooltip'), now) ?? timeText(link.textContent ?? '', now);
  for (const el of all(box, '[dir="auto"]')) {
    const time = isOwn(box, el) && !el.closest(`a,${TEXT}`) && timeText(el.textContent ?? '', now);
    if (time) return time;
  }
  return null;
}

/** Screens left behind stay in the page, out of sight. */
const isLeft = (box: Element): boolean => box.closest('[style*="display: none"]') !== null;

/** Cheap identity; null where the element is no post, or stands for one that has a box of its own. */
export function identify(el: Element, ctx: Ctx): string | null {
  const box = boxOf(el);
  if (!box || (box !== el && box.hasAttribute('data-testid')) || isLeft(box)) return null;
  const key = keyOf(box, ctx);
  return key && `${key} ${isFocal(box)} ${replyCount(box)}`;
}

/**
 * Reads a post. In a thread all but the one it is about are comments until `relate` knows better; both kinds carry all
 * fields, so that it may change. In a feed all are posts.
 */
export function read(el: Element, ctx: Ctx): Entry | null {
  const box = boxOf(el);
  const id = box && keyOf(box, ctx);
  if (!box || !id) return null;
  const author = authorOf(box);
  const link = ownLink(box);
  const comment = attr(box, 'data-testid').startsWith('postThreadItem') && !isFocal(box);
  const time = tidTime(id, ctx.now) ?? shownTime(box, link, ctx.now);
  return {
    type: comment ? 'comment' : 'post',
    id,
    aliases: [],
    post: comment ? rkeyIn(ctx.url.pathname) : null,
    parent: null,
    url: author.url && `${author.url}/post/${id}`,
    author,
    text: textOf(all(box, TEXT).find((text) => isOwn(box, text))),
    time,
    ad: false,
    byPostAuthor: false,
    repliesShown: 0,
    repliesHidden: comment ? replyCount(box) : 0,
  } as Entry;
}
