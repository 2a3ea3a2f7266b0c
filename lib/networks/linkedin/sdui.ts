/** LinkedIn's server-driven pages for members (late 2025 on): feed, search, post detail, activity, profile. */
import type { Account, CommentSighting, Entry, PostSighting } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { fold, textOf } from '../shared/text.ts';
import { account, PROFILE_LINK } from './accounts.ts';
import { action } from './actions.ts';
import { page } from './address.ts';
import { commentUrl, postUrl } from './ids.ts';
import { people } from './people.ts';
import { ageLine, CARD, COMMENT, commentAbove, head, own, postRefs, refOf, TEXT } from './sdui-card.ts';
import { relateReplies, remember } from './sdui-thread.ts';
import { commentTime, postTime } from './times.ts';
import { viewerFromData } from './viewer.ts';
import { AUTHOR, MORE_REPLIES, PROMOTED, REPLIES } from './words.ts';

/** Post content of the builds before March 2026; the comments stand beside it in the list item. */
const FULL_UPDATE = '[data-view-name="feed-full-update"]';
const SKIP = 'button,[data-testid="expandable-text-button"]';
const MORE = '[componentkey*="MoreReplies" i],[componentkey*="PreviousReplies" i]';

/** The whole card of a post entry. */
const cardOf = (el: Element): Element => (el.matches(CARD) ? el : (el.closest('[role="listitem"]') ?? el));

function readPost(el: Element, ctx: Ctx): PostSighting | null {
  const { author, lines } = head(el, ctx);
  const refs = postRefs(el);
  const text = own(el, TEXT);
  // Furniture (people to follow, courses) comes as list items too: it has neither id nor text.
  if (!author.name || (!refs.length && !text)) return null;
  if (page(ctx.url).kind === 'post' && !refs.length && /FEED_DETAIL/.test(el.getAttribute('componentkey') ?? '')) {
    const here = page(ctx.url).url.split(':').slice(-2);
    refs.push({ kind: here[0] as string, id: (here[1] as string).replace('/', '') });
  }
  const main = refs[0] ?? null;
  const ad = lines.some((line) => PROMOTED.test(fold(line.textContent, 60)));
  return {
    type: 'post', id: main?.id ?? null, aliases: refs.slice(1).map(({ id }) => id), url: main && postUrl(main), author,
    text: textOf(text, SKIP),
    time: postTime(main, fold(ageLine(lines)?.textContent, 60), ctx.now),
    ad,
  };
}

function readComment(el: Element, ctx: Ctx): CommentSighting | null {
  const ref = refOf(el);
  if (!ref) return null;
  const { author, lines } = head(el, ctx);
  const above = commentAbove(el);
  const parent = (above && refOf(above)?.id) ?? null;
  const text = own(el, TEXT);
  const card = el.closest(CARD);
  const badge = lines.some((line) => AUTHOR.test(fold(line.textContent, 60).replace(/^[•·]\s*/, '')));
  const comment: CommentSighting = {
    type: 'comment', id: ref.id, post: ref.post.id, parent, url: commentUrl(ref.post, ref.id, parent), author,
    text: textOf(text, SKIP),
    time: commentTime(ref.id, fold(ageLine(lines)?.textContent, 60), ctx.now),
    byPostAuthor: badge || Boolean(author.url && card && head(card, ctx).author.url === author.url),
    repliesShown: 0, repliesHidden: 0,
  };
  remember(comment, { parent, reply: own(el, '[data-view-name^="reply-actor"]') !== null, mention: mentionOf(text, ctx), ...folded(el, text) });
  return comment;
}

/** Address of the person a text begins with. */
function mentionOf(text: Element | null, ctx: Ctx): string | null {
  const link = text?.querySelector(PROFILE_LINK);
  if (!text || !link || !fold(text.textContent, 300).startsWith(fold(link.textContent, 200))) return null;
  return account('', link.getAttribute('href'), ctx.url).url;
}

/** What the comment's bar, and the element after it, say of replies. */
function folded(el: Element, text: Element | null): { replies: number | null; more: boolean } {
  let replies: number | null = null;
  let more = own(el, MORE) !== null;
  for (const part of el.querySelectorAll('button,[role="button"],p')) {
    if ((text && !(text.compareDocumentPosition(part) & 4)) || (part.textContent ?? '').length > 60) continue;
    const holder = part.closest(COMMENT);
    if (holder && refOf(holder)?.id !== refOf(el)?.id) break;
    const words = fold(part.textContent, 60);
    replies ??= REPLIES.test(words) ? Number.parseInt(words.replace(/[.,\s]/g, ''), 10) : null;
    more ||= MORE_REPLIES.test(words);
  }
  const next = el.nextElementSibling;
  if (next && !more && !next.querySelector(COMMENT) && !next.matches(COMMENT)) more = next.matches(MORE) || next.querySelector(MORE) !== null || MORE_REPLIES.test(fold(next.textContent, 80));
  return { replies, more };
}

/** Named by the data in the preload frame, else by the first profile link of the feed's left rail. */
function viewer(ctx: Ctx): Account | null {
  const frame = ctx.root.querySelector<HTMLIFrameElement>('iframe[data-testid="interop-iframe"]');
  const known = viewerFromData(ctx.root, ctx.url) ?? (frame?.contentDocument ? viewerFromData(frame.contentDocument, ctx.url) : null);
  if (known || page(ctx.url).kind !== 'feed') return known;
  for (const link of ctx.root.querySelectorAll('a[href*="/in/"]')) {
    if (link.closest(`[data-testid="mainFeed"],${CARD}`)) return null;
    const name = fold((link.querySelector('p') ?? link).textContent, 200);
    if (name) return account(name, link.getAttribute('href'), ctx.url);
  }
  return null;
}

const mediaId = (src: string | null | undefined, ctx: Ctx): string | null => /\/image\/v2\/([\w-]+)\//.exec(absolute(src, ctx.url)?.pathname ?? '')?.[1] ?? null;

/** Acting as a page: the switch shows only its logo. Told apart by the picture's address; named where it is the post's author's. */
function actor(el: Element, ctx: Ctx): Account | null {
  const card = el.closest(CARD);
  const src = card?.querySelector('[aria-expanded] ~ * [aria-label] figure[aria-hidden="true"] img,[aria-label] > figure[aria-hidden="true"] img')?.getAttribute('src');
  if (!card || !src || !/company-logo/.test(src)) return null;
  const { author, link } = head(card, ctx);
  const logo = link?.parentElement?.querySelector('img')?.getAttribute('src');
  return mediaId(src, ctx) && mediaId(src, ctx) === mediaId(logo, ctx) ? author : { name: '', url: null, handle: null };
}

export const sdui: Layout = {
  id: 'sdui',
  nesting: 'two-level',
  fits: ({ root }) => root.querySelector(`[data-sdui-screen],body[data-rehydrated],${CARD},${COMMENT}`) !== null && !root.querySelector('.feed-shared-update-v2,article.comments-comment-entity'),
  entries: [
    CARD, // feed, search, post detail, activity
    FULL_UPDATE, // builds before March 2026
    COMMENT, // comments and replies in all of them
  ],
  attributes: ['componentkey'],
  identify(el) {
    if (refOf(el)) {
      // The same key on nested elements: the outermost counts.
      const outer = el.parentElement?.closest(COMMENT);
      if (outer && refOf(outer)?.id === refOf(el)?.id) return null;
      return `${refOf(el)?.id} ${el.getElementsByTagName('p').length} ${own(el, TEXT)?.textContent?.length} ${el.nextElementSibling?.getAttribute('componentkey')}`;
    }
    if (el.matches(CARD) ? el.getAttribute('role') !== 'listitem' && el.querySelector('[role="listitem"]') : el.closest(CARD)) return null;
    const card = cardOf(el);
    return `${el.getAttribute('componentkey')} ${card.querySelector('[componentkey*="-replaceableComment"]')?.getAttribute('componentkey')} ${own(card, TEXT)?.textContent?.length}`;
  },
  read: (el, ctx): Entry | null => (refOf(el) ? readComment(el, ctx) : readPost(cardOf(el), ctx)),
  relate: relateReplies,
  viewer,
  actor,
  people,
  promises: ({ root, url }) => page(url).kind === 'post' || root.querySelector('[componentkey^="commentsSectionContainer"]') !== null,
  anchors(el) {
    const { link, lines } = head(refOf(el) ? el : cardOf(el), { root: el.ownerDocument, url: new URL('https://www.linkedin.com'), now: 0 });
    const time = ageLine(lines);
    return { name: link, time: time?.closest('a') ? null : time };
  },
  action: (target, ctx) => action(target, ctx, sdui),
};
