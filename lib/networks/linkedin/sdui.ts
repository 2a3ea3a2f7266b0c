/** LinkedIn's server-driven pages for members (late 2025 on): feed, search, post detail, activity, profile. */
import type { Account } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { fold } from '../shared/text.ts';
import { accountAt, nameIn, PROFILE_LINK } from './accounts.ts';
import { page } from './address.ts';
import { any, attr, one } from './dom.ts';
import { generation, type Own } from './generation.ts';
import { postRef } from './ids.ts';
import { COMMENT, parts, POST, postRefs, TEXT } from './sdui-card.ts';
import { hints, relateReplies } from './sdui-thread.ts';
import { viewerFromData } from './viewer.ts';
import { MORE_REPLIES, REPLIES } from './words.ts';
import { sduiFigures } from './figures.ts';

const MORE = any('[componentkey*=MoreReplies]', '[componentkey*=PreviousReplies]');
const line = (el: Element | null | undefined): string => fold(el?.textContent, 80);

/** What the comment's bar, and the element after it, say of replies: how many ("5 replies"), and whether more can be unfolded. */
function folded(el: Element, own: Own): { told: number; more: boolean } {
  const next = el.nextElementSibling;
  const beside = next && !next.matches(COMMENT) && !one(next, COMMENT) ? [next, ...next.querySelectorAll('*')].slice(0, 30) : [];
  let told = 0;
  let more = own(MORE) !== null;
  for (const part of [...el.querySelectorAll('button,[role=button],p'), ...beside]) {
    const words = line(part);
    const holder = part.closest(COMMENT);
    if (
      part.closest(TEXT) ||
      (holder && holder !== el && attr(holder, 'componentkey').split(',')[1] !== attr(el, 'componentkey').split(',')[1])
    )
      continue;
    if (REPLIES.test(words)) told ||= Number.parseInt(words.replace(/[.,]/g, ''), 10);
    more ||= MORE_REPLIES.test(words) || part.matches(MORE);
  }
  return { told, more };
}

/** Named by the data in the preload frame, else by the first profile link of the feed's left rail. */
function viewer({ root, url }: Ctx): Account | null {
  const frame = one(root, 'iframe[data-testid=interop-iframe]') as HTMLIFrameElement | null;
  const known = viewerFromData(root) ?? (frame?.contentDocument ? viewerFromData(frame.contentDocument) : null);
  if (known || page(url).kind !== 'feed') return known;
  const link = [...root.querySelectorAll('a[href*="/in/"]')].find(nameIn);
  return link && !link.closest('[data-testid=mainFeed],[role=listitem]') ? accountAt(link, nameIn(link)) : null;
}

export const sdui = generation({
  id: 'sdui',
  signs: '[data-sdui-screen],[componentkey]',
  not: any('.feed-shared-update-v2', '.comments-comment-entity'),
  POST,
  COMMENT,
  TEXT,
  attributes: ['componentkey'],
  keyed: '[componentkey*="-replaceable"]',
  counted: ['p', 'button'],
  refs(el, own, { url }) {
    const refs = postRefs(el, own);
    // The card of a post's own page may leave its id to the address.
    const here = !refs[0] && /_DETAIL/.test(attr(el, 'componentkey')) && postRef(page(url).url);
    return here ? [here] : refs;
  },
  parts,
  hidden: () => 0,
  // What only the order of comments tells is worked out by `relate`.
  seen(read, el, { text }, own) {
    const mention = one(text, PROFILE_LINK);
    const first = mention && fold(text?.textContent).startsWith(fold(mention.textContent));
    hints.set(read, {
      parent: read.parent,
      reply: own('[data-view-name^=reply-]') !== null,
      mention: first ? accountAt(mention, '').url : null,
      ...folded(el, own),
    });
  },
  relate: relateReplies,
  figures: sduiFigures,
  viewer,
  composers: [
    // comment and reply; since March 2026 the button that sends has nothing but a word ("Kommentieren"): no selector can name it
    { field: '.tiptap.ProseMirror[contenteditable]', send: '[data-view-name=comment-post]' },
  ],
  // Acting as a page: the switch shows a company's logo without a name. It is the author's page, or one we cannot name.
  actor(el) {
    const card = el.closest(POST);
    const logo = /v2\/([\w-]+)\/company-logo/.exec(attr(one(card, 'figure[aria-hidden=true] img[src*=company-logo]'), 'src'))?.[1];
    if (!card || !logo) return null;
    const { link, name } = parts((selector) => one(card, selector), card);
    return one(link?.parentElement, `img[src*="${logo}"]`) ? accountAt(link, name) : accountAt(null, '');
  },
});
