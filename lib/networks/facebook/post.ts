/** Posts: in feeds, on profiles, pages and groups, alone, in a dialog, beside a photo. */
import type { PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { accountOf } from './account.ts';
import { postIn, postUrl, profileIn } from './address.ts';
import { isShared, type PostBox, timeLine } from './box.ts';
import { hrefOf, named, ownAll, timeOf } from './find.ts';
import { idByComments, idsOf, storyOf } from './post-id.ts';
import { messageOf, postText } from './post-text.ts';
import { SPONSORED } from './words.ts';

const said = (link: Element): boolean => Boolean(link.textContent?.trim());

/** The author's link: the first of the head; in a home feed a group's post is headed by the group, the member follows. */
export function authorLink({ box, head }: PostBox, ctx: Ctx): Element | null {
  const link = head.matches('a') ? head : all(head, 'a[href]').find(said);
  const group = /^\/groups\/[^/]+\/?$/.test(hrefOf(link, ctx)?.pathname ?? '');
  return (group ? ownAll(box, 'a[href*="/user/"]').find(said) : null) ?? link ?? null;
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
    own.find((link) => postIn(hrefOf(link, ctx) ?? ctx.url)) ??
    own.find((link) => timeOf(link, ctx)) ??
    own.find((link) => /^(?:\/|\/profile\.php)$/.test(hrefOf(link, ctx)?.pathname ?? '')) ??
    null
  );
}

/** Cheap identity: where it leads, whose it is, which comments tell its number, and whether its text is cut. */
export function identifyPost(post: PostBox, ctx: Ctx): string {
  const cut = find(messageOf(post), '[role="button"]') ? '…' : '';
  return [attr(timeLink(post, ctx), 'href'), attr(authorLink(post, ctx), 'href'), idByComments(post, ctx), cut].join(' ');
}

/** Reads a post; null for another part of a feed that looks like one ("People you may know"). */
export function readPost(post: PostBox, ctx: Ctx): PostSighting | null {
  const by = authorLink(post, ctx);
  const name = nameOf(by) || nameOf(post.head);
  const link = timeLink(post, ctx);
  const line = timeLine(post);
  const author = hrefOf(by, ctx);
  if (!name || !((author && profileIn(author)) || line || link)) return null;
  const story = storyOf(link, by, ctx);
  const url = hrefOf(link, ctx);
  const told = story?.url ? new URL(story.url) : null;
  const address = [url, told].find((at) => at && postIn(at));
  const time = story?.time ?? timeOf(link ?? line, ctx);
  return {
    type: 'post',
    ...idsOf(post, link, story, ctx),
    url: address ? postUrl(address, postIn(address) ?? '') : null,
    author: accountOf(by, ctx, name),
    text: postText(post, link, ctx),
    time,
    ad: !time && isAd(post),
  };
}

/** An advertisement shows its label where others show their time. */
function isAd(post: PostBox): boolean {
  if (ownAll(post.box, 'a[href*="/ads/about"]').length) return true;
  const line = timeLine(post);
  const labels = all(line, '[aria-labelledby]').flatMap((el) => named(el, 'aria-labelledby'));
  return [line, ...labels].some((el) => SPONSORED.test(el?.textContent?.trim().slice(0, 80) ?? ''));
}
