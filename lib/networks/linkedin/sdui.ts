/** LinkedIn's server-driven pages for members (late 2025 on): feed, search, post detail, activity, profile. */
import type { Account, CommentSighting, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { fold } from '../shared/text.ts';
import { accountAt, PROFILE_LINK } from './accounts.ts';
import { page } from './address.ts';
import { any, attr, one, size } from './dom.ts';
import { comment, post } from './entries.ts';
import { postRef } from './ids.ts';
import { layout } from './layout.ts';
import { ageLine, CARD, COMMENT, commentAbove, head, own, postRefs, refOf, TEXT } from './sdui-card.ts';
import { hints, relateReplies } from './sdui-thread.ts';
import { viewerFromData } from './viewer.ts';
import { AUTHOR, MORE_REPLIES, REPLIES } from './words.ts';

const MORE = any('[componentkey*=MoreReplies]', '[componentkey*=PreviousReplies]');
const line = (el: Element | null | undefined): string => fold(el?.textContent, 80);

/** The whole card of a post: in builds before March 2026 the comments stand beside the post's content in the list item. */
const cardOf = (el: Element): Element => (el.matches(CARD) ? el : (el.closest('[role=listitem]') ?? el));

function readPost(el: Element, ctx: Ctx): PostSighting | null {
  const { author, lines } = head(el);
  const refs = postRefs(el);
  const text = own(el, TEXT);
  // The only card of a post's own page may leave its id to the address.
  const here = !refs[0] && attr(el, 'componentkey').includes('_DETAIL') && postRef(page(ctx.url).url);
  if (here) refs.push(here);
  // Furniture (people to follow, courses) comes as list items too: it has neither id nor text.
  return author.name && (refs[0] || text) ? post(refs, author, text, [line(ageLine(lines)), ...lines.map(line)], ctx) : null;
}

function readComment(el: Element): CommentSighting | null {
  const ref = refOf(el);
  if (!ref) return null;
  const { author, lines } = head(el);
  const parent = refOf(commentAbove(el))?.id ?? null;
  const text = own(el, TEXT);
  const card = el.closest(CARD);
  const byPoster = lines.some((one) => AUTHOR.test(line(one))) || Boolean(author.url && card && head(card).author.url === author.url);
  const read = comment(ref, parent, author, text, byPoster, 0);
  const mention = one(text, PROFILE_LINK);
  const first = mention && fold(text?.textContent).startsWith(fold(mention.textContent));
  hints.set(read, { parent, reply: own(el, '[data-view-name^=reply-]') !== null, mention: first ? accountAt(mention, '').url : null, ...folded(el) });
  return read;
}

/** What the comment's bar, and the element after it, say of replies. */
function folded(el: Element): { told: number; more: boolean } {
  const next = el.nextElementSibling;
  const beside = next && !next.matches(COMMENT) && !one(next, COMMENT) ? next : null;
  let told = 0;
  let more = own(el, MORE) !== null || Boolean(beside && (beside.matches(MORE) || one(beside, MORE) || MORE_REPLIES.test(line(beside))));
  for (const part of el.querySelectorAll('button,[role=button],p')) {
    const words = line(part);
    if (words.length > 60 || part.closest(TEXT) || refOf(part.closest(COMMENT))?.id !== refOf(el)?.id) continue;
    if (REPLIES.test(words)) told ||= Number.parseInt(words.replace(/[.,]/g, ''), 10);
    more ||= MORE_REPLIES.test(words);
  }
  return { told, more };
}

/** Named by the data in the preload frame, else by the first profile link of the feed's left rail. */
function viewer({ root, url }: Ctx): Account | null {
  const frame = one(root, 'iframe[data-testid=interop-iframe]') as HTMLIFrameElement | null;
  const known = viewerFromData(root) ?? (frame?.contentDocument ? viewerFromData(frame.contentDocument) : null);
  if (known || page(url).kind !== 'feed') return known;
  const link = [...root.querySelectorAll('a[href*="/in/"]')].find((one) => line(one));
  return link && !link.closest('[data-testid=mainFeed],[role=listitem]') ? accountAt(link, line(one(link, 'p') ?? link)) : null;
}

export const sdui = layout({
  id: 'sdui',
  fits: ({ root }) => one(root, any('[data-sdui-screen]', 'body[data-rehydrated]', CARD, COMMENT)) !== null && !one(root, any('.feed-shared-update-v2', '.comments-comment-entity')),
  entries: [
    CARD,
    '[data-view-name=feed-full-update]', // post content of builds before March 2026
    COMMENT,
  ],
  attributes: ['componentkey'],
  identify(el) {
    const ref = refOf(el);
    if (ref) {
      if (refOf(el.parentElement?.closest(COMMENT))?.id === ref.id) return null;
      return [ref.id, el.getElementsByTagName('p').length, size(own(el, TEXT)), attr(el.nextElementSibling, 'componentkey')].join();
    }
    // The same key stands on a wrapper of the list item.
    if (el.matches(CARD) ? attr(el, 'role') !== 'listitem' && one(el, '[role=listitem]') : el.closest(CARD)) return null;
    const card = cardOf(el);
    return [attr(card, 'componentkey'), attr(one(card, '[componentkey*="-replaceable"]'), 'componentkey'), size(own(card, TEXT))].join();
  },
  read: (el, ctx) => (refOf(el) ? readComment(el) : readPost(cardOf(el), ctx)),
  relate: relateReplies,
  viewer,
  // Acting as a page: the switch shows a company's logo without a name. It is the author's page, or one we cannot name.
  actor(el) {
    const card = el.closest(CARD);
    const logo = /\/image\/v2\/([\w-]+)\/company-logo/.exec(attr(one(card, 'figure[aria-hidden=true] img[src*="company-logo"]'), 'src'))?.[1];
    if (!card || !logo) return null;
    const { author, link } = head(card);
    const same = [...(link?.parentElement?.getElementsByTagName('img') ?? [])].some((img) => attr(img, 'src').includes(logo));
    return same ? author : accountAt(null, '');
  },
  anchors(el) {
    const { link, lines } = head(refOf(el) ? el : cardOf(el));
    const time = ageLine(lines);
    // What stands inside a link would be clicked with it.
    return { name: link, time: time && !time.closest('a') ? time : null };
  },
});
