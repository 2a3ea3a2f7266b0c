/** Posts: in feeds, on profiles, pages and groups, alone, in a dialog, beside a photo. */
import type { Account, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { commentIn, postIn, postUrl, profileIn, profileUrl } from './address.ts';
import { isShared, type PostBox, timeLine } from './box.ts';
import { ARTICLE, hrefOf, named, ownAll, timeOf } from './find.ts';
import { payloadOf, type Story } from './payload.ts';
import { SPONSORED } from './words.ts';

const FURNITURE = '[role="button"],[aria-hidden="true"],form';
const MESSAGE = '[data-ad-comet-preview="message"],[data-ad-preview="message"],[data-ad-rendering-role="story_message"]';

/** An account as a link names it, with what the payload adds: members of a group have only their number in links. */
export function accountOf(link: Element | null | undefined, ctx: Ctx, name = nameOf(link)): Account {
  const url = hrefOf(link, ctx);
  const profile = url && profileIn(url);
  const handle = profile?.vanity ?? (profile?.id && payloadOf(ctx.root).vanities.get(profile.id)) ?? null;
  return { name, url: url && profileUrl(url), handle: handle || null, id: profile?.id ?? null };
}

/** The author's link: the first of the head; in a home feed a group's post is headed by the group, the member follows. */
export function authorLink({ box, head }: PostBox, ctx: Ctx): Element | null {
  const link = head.matches('a') ? head : (all(head, 'a[href]').find((a) => a.textContent?.trim()) ?? null);
  const path = hrefOf(link, ctx)?.pathname ?? '';
  const group = /^\/groups\/[^/]+\/?$/.test(path);
  return (group && ownAll(box, `a[href*="/user/"]`).find((a) => a.textContent?.trim())) || link;
}

/** The link to the post itself, which shows its time; while its letters are scrambled it leads nowhere until hovered. */
export function timeLink(post: PostBox, ctx: Ctx): Element | null {
  const line = timeLine(post);
  const links = line
    ? all(line, 'a[href]')
    : ownAll(post.box, 'a[href]').filter(
        (link) => post.head.compareDocumentPosition(link) & 4 && !post.head.contains(link) && !isShared(link, post),
      );
  const own = links.slice(0, 12).filter((link) => {
    const url = hrefOf(link, ctx);
    return url && !profileIn(url) && !url.searchParams.has('comment_id') && !find(link, 'img,image');
  });
  return (
    own.find((link) => postIn(hrefOf(link, ctx) as URL)) ??
    own.find((link) => timeOf(link, ctx)) ??
    own.find((link) => /^(?:\/|\/profile\.php)$/.test(hrefOf(link, ctx)?.pathname ?? '')) ??
    null
  );
}

/** The story the payload tells of this post: by its address, or by the token that all its links carry. */
function storyOf(post: PostBox, link: Element | null, ctx: Ctx): Story | undefined {
  const { stories } = payloadOf(ctx.root);
  if (!stories.size) return undefined;
  const url = hrefOf(link, ctx);
  const token = (hrefOf(authorLink(post, ctx), ctx) ?? url)?.searchParams.get('__cft__[0]');
  return (url && stories.get(postIn(url) ?? '')) ?? (token ? stories.get(token) : undefined);
}

/** The number of the post as its comments name it: it holds where the post's own address is hidden. */
function idByComments({ box }: PostBox, ctx: Ctx): string | null {
  const link = all(box, `${ARTICLE} a[href*="comment_id="]`).find((a) => a.closest(ARTICLE) !== box);
  const url = hrefOf(link, ctx);
  return (url && commentIn(url)?.post) ?? null;
}

/** Ids in the addresses of its photos: the set is the post's, else a single photo's number leads to the post. */
function idsByPhotos(post: PostBox, ctx: Ctx): { set: string | null; photo: string | null } {
  const links = ownAll(post.box, 'a[href*="fbid="]').filter((link) => !isShared(link, post));
  const url = hrefOf(links[0], ctx);
  return {
    set: /^(?:pcb|gm)\.(\d+)$/.exec(url?.searchParams.get('set') ?? '')?.[1] ?? null,
    photo: links.length === 1 && url ? postIn(url) : null,
  };
}

/** Where the text stands: what the second of the described-by labels names, the marked message, a quote, a styled line. */
export function messageOf(post: PostBox): Element | null {
  const { box, head } = post;
  const [, told] = named(box, 'aria-describedby');
  if (told && box.contains(told) && !isShared(told, post)) return told;
  // Decoys ("Facebook", dozens of times) stand before the head, comments and shared posts behind.
  const own = (selector: string): Element | undefined =>
    ownAll(box, selector).find((el) => head.compareDocumentPosition(el) & 4 && !el.closest('a,form,[role="button"],[data-0]') && !isShared(el, post));
  return own(MESSAGE) ?? own('blockquote') ?? own('[style*="text-align"][dir="auto"]')?.parentElement ?? null;
}

/** A bundle's post, or one beside a photo, marks its text in no way: the first line that is no time, link or button. */
function plainText(post: PostBox, link: Element | null, ctx: Ctx): string {
  const line = ownAll(post.box, 'span[dir="auto"],div[dir="auto"]').find(
    (el) =>
      link &&
      link.compareDocumentPosition(el) & 4 &&
      el.textContent?.trim() &&
      !el.closest('a,form,h2,h3,h4,h5,[role="button"],[role="toolbar"]') &&
      !find(el, '[role="button"],[role="toolbar"]') &&
      // "This photo is from a post. View post"
      !all(el, 'a[href]').some((a) => postIn(hrefOf(a, ctx) ?? ctx.url)) &&
      !isShared(el, post),
  );
  return textOf(line, FURNITURE);
}

const isLoose = ({ box }: PostBox): boolean => !box.hasAttribute('aria-describedby');

/** Cheap identity: where it leads, whose it is, which comments tell its number, and whether its text is cut. */
export function identifyPost(post: PostBox, ctx: Ctx): string {
  const message = messageOf(post);
  return [
    attr(timeLink(post, ctx), 'href'),
    attr(authorLink(post, ctx), 'href'),
    idByComments(post, ctx),
    find(message, '[role="button"]') ? '…' : '',
  ].join(' ');
}

/** Reads a post. */
export function readPost(post: PostBox, ctx: Ctx): PostSighting | null {
  const link = timeLink(post, ctx);
  const author = authorLink(post, ctx);
  const name = nameOf(author) || nameOf(post.head);
  if (!name) return null;
  const url = hrefOf(link, ctx);
  const story = storyOf(post, link, ctx);
  const linked = (url && postIn(url)) ?? null;
  const { set, photo } = idsByPhotos(post, ctx);
  const numeric = linked && /^\d/.test(linked) ? linked : null;
  const id = idByComments(post, ctx) ?? story?.id ?? set ?? numeric ?? (linked ? null : photo);
  const aliases = [linked, url?.searchParams.get('substory_index')].filter((alias) => alias && alias !== id && /^\w{3,150}$/.test(alias));
  const message = messageOf(post);
  const told = story?.url ? new URL(story.url) : null;
  const address = url && linked ? postUrl(url, linked) : told && postIn(told) ? postUrl(told, postIn(told) as string) : null;
  const line = link ?? timeLine(post);
  const time = story?.time ?? timeOf(line, ctx);
  return {
    type: 'post',
    id,
    aliases: [...new Set(aliases as string[])],
    url: address,
    author: accountOf(author, ctx, name),
    text: message ? textOf(message, FURNITURE) : isLoose(post) ? plainText(post, link, ctx) : '',
    time,
    ad: !time && isAd(post),
  };
}

/** An advertisement shows its label where others show their time. */
function isAd(post: PostBox): boolean {
  if (ownAll(post.box, 'a[href*="/ads/about"]').length) return true;
  const line = timeLine(post);
  const texts = line ? [line.textContent, ...all(line, '[aria-labelledby]').flatMap((el) => named(el, 'aria-labelledby').map((at) => at?.textContent))] : [];
  return texts.some((text) => SPONSORED.test(text?.trim().slice(0, 80) ?? ''));
}
