/** Posts: in feeds, on profiles, pages and groups, alone, in a dialog, beside a photo. */
import type { PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { commentIn, postIn, postUrl, profileIn } from './address.ts';
import { inPost, MARKED, type PostBox } from './box.ts';
import { ARTICLE, accountOf, hasText, hrefOf, isAfter, timeOf } from './find.ts';
import { payloadOf, type Story } from './payload.ts';
import { SPONSORED } from './words.ts';

const FURNITURE = '[role="button"],[aria-hidden="true"],form';
const MESSAGE = ['[data-ad-comet-preview="message"]', '[data-ad-preview="message"]', '[data-ad-rendering-role="story_message"]'];

/** The author's link: the first of the head; in a home feed a group's post is headed by the group, the member follows. */
export function authorLink(post: PostBox, ctx: Ctx): Element | undefined {
  const link = all(post.head, 'a[href]').find(hasText);
  const group = /^\/groups\/[^/]+\/?$/.test(hrefOf(link, ctx)?.pathname ?? '');
  return (group && inPost(post, 'a[href*="/user/"]', hasText)) || link;
}

/** Where the link to a post leads until one points at it, while the letters of its time are scrambled: nowhere. */
const HIDDEN = /^(?:https:\/\/[^/]+)?\/?(?:profile\.php)?\?__cft__|^#$/;

/** The link to the post itself, which shows its time. */
export const timeLink = (post: PostBox, ctx: Ctx): Element | undefined =>
  inPost(post, 'a[href]', (link) => {
    if (!isAfter(post.head, link)) return false;
    const url = hrefOf(link, ctx);
    const own = HIDDEN.test(attr(link, 'href')) || (url && postIn(url) && !url.searchParams.has('comment_id'));
    return own && !find(link, 'img,image');
  });

/** Where the text stands: the marked message, a quote (some short ones), a line with a style, which comments have as well. */
function messageOf(post: PostBox): Element | undefined {
  // Decoys ("Facebook", dozens of times) stand before the head.
  const own = (selector: string | readonly string[]): Element | undefined =>
    inPost(post, selector, (el) => isAfter(post.head, el) && !el.closest('a,form,[role="button"],[data-0]'));
  const marked = own(MESSAGE) ?? own('blockquote');
  if (marked) return marked;
  const line = own('div[dir="auto"][style*="text-align"]');
  return line?.closest('span[dir]') ?? line;
}

/** A post of a bundle, or one beside a photo, marks its text in no way: the first line after its time that is no link or button. */
const plainLine = (post: PostBox, link: Element | undefined, ctx: Ctx): Element | undefined =>
  inPost(
    post,
    'span[dir="auto"],div[dir="auto"]',
    (el) =>
      link &&
      isAfter(link, el) &&
      hasText(el) &&
      !el.closest('a,form,h3,[role="button"]') &&
      // "This photo is from a post. View post"
      !all(el, 'a[href],[role="button"]').some((a) => postIn(hrefOf(a, ctx) ?? ctx.url)),
  );

/** The number of the post as its comments name it: it holds where the post's own address is hidden. */
function idByComments({ box }: PostBox, ctx: Ctx): string | null {
  const url = hrefOf(find(box, `${ARTICLE}:not([aria-labelledby]) a[href*="comment_id="]`), ctx);
  return (url && commentIn(url)?.post) ?? null;
}

/** Numbers in the addresses of its photos: of the set that is the post (`pcb.`, in groups `gm.`), else of its only photo. */
function idByPhotos(post: PostBox): string | null {
  const numbers = new Set<string | undefined>();
  // Looks at all of them: none passes.
  inPost(post, 'a[href*="fbid="]:not([href*="comment_id="])', (link) => {
    const href = attr(link, 'href');
    numbers.add((/\bset=(?:pcb|gm)\.(\d+)/.exec(href) ?? /\bfbid=(\d+)/.exec(href))?.[1]);
  });
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}

/** The story the payload tells of this post: by its address, or by the token that all its links carry. */
function storyOf(url: URL | null, author: URL | null, ctx: Ctx): Story | undefined {
  const { stories } = payloadOf(ctx.root);
  return stories.get((url && postIn(url)) ?? ' ') ?? stories.get((author ?? url)?.searchParams.get('__cft__[0]') ?? ' ');
}

/** Cheap identity: where it leads, whose it is, which comments tell its number, and whether its text is cut. */
export const identifyPost = (post: PostBox, ctx: Ctx): string =>
  [
    attr(timeLink(post, ctx), 'href'),
    attr(authorLink(post, ctx), 'href'),
    idByComments(post, ctx),
    find(messageOf(post), '[role="button"]') ? '…' : '',
  ].join(' ');

/** Reads a post; null for another part of a feed that looks like one ("People you may know"). */
export function readPost(post: PostBox, ctx: Ctx): PostSighting | null {
  const by = authorLink(post, ctx);
  const link = timeLink(post, ctx);
  const [url, author] = [hrefOf(link, ctx), hrefOf(by, ctx)];
  if (!link && !(author && profileIn(author))) return null;
  const story = storyOf(url, author, ctx);
  const linked = url && postIn(url);
  const id = idByComments(post, ctx) ?? story?.id ?? (/^\d/.test(linked ?? '') ? linked : idByPhotos(post));
  const aliases = [linked, url?.searchParams.get('substory_index')].filter((other) => other && other !== id && /^\w{3,150}$/.test(other));
  const address = linked ? url : story?.url;
  const time = story?.time ?? timeOf(link, ctx);
  return {
    type: 'post',
    id,
    aliases: [...new Set(aliases as string[])],
    url: address ? postUrl(address, postIn(address) ?? '') : null,
    author: accountOf(by, ctx, nameOf(by) || nameOf(post.head)),
    text: textOf(messageOf(post) ?? (post.box.matches(MARKED) ? null : plainLine(post, link, ctx)), FURNITURE),
    time,
    // Its label stands where others show their time.
    ad: !time && inPost(post, 'a', (a) => SPONSORED.test(attr(a, 'aria-label') || (a.textContent ?? ''))) !== undefined,
  };
}
