/** Posts in lists: what a channel wrote (community), and videos on a channel's page, in a search or the start page. */
import type { PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { worldAgo } from '../shared/ago-world.ts';
import { all, attr, find } from '../shared/find.ts';
import { fold, nameOf, textOf } from '../shared/text.ts';
import { channelIn, channelUrl, page, subject, subjectUrl } from './address.ts';
import { account, first, nameIn } from './find.ts';
import { channelName } from './people.ts';

/** What a channel wrote; the same under a post that shares it. */
export const WRITTEN = 'ytd-backstage-post-renderer,ytd-post-renderer';
/** A video in a list: old and new elements. */
export const CARD = 'ytd-rich-item-renderer,ytd-video-renderer,ytd-grid-video-renderer,yt-lockup-view-model';

const TITLE = ['#video-title-link', 'a#video-title', 'h3 a[href]', 'a[href*="/watch?"][title],a[href^="/shorts/"][title]'];

/** Title and link of a video's card; null for a playlist, an advertisement, a card that is still empty. */
function titleLink(el: Element, { url }: Ctx): { link: Element; id: string } | null {
  const link = first(el, TITLE);
  const to = absolute(attr(link, 'href'), url);
  const about = to && subject(to);
  return link && about?.video ? { link, id: about.id } : null;
}

/** The channel's post: its link, and the id in it. */
function writtenLink(el: Element, { url }: Ctx): { link: Element; id: string } | null {
  const link = find(el, '#published-time-text a[href]');
  const to = absolute(attr(link, 'href'), url);
  const about = (to && subject(to)) ?? subject(url);
  return link && about && !about.video ? { link, id: about.id } : null;
}

/** Cheap identity; cards only where they are what the page is about, not beside a video. */
export function identifyPost(el: Element, ctx: Ctx): string | null {
  if (el.matches(WRITTEN)) return writtenLink(el, ctx)?.id ?? null;
  if (page(ctx.url).kind === 'post' || el.closest('ytd-ad-slot-renderer') || el.parentElement?.closest(CARD) || find(el, WRITTEN))
    return null;
  return titleLink(el, ctx)?.id ?? null;
}

function readWritten(el: Element, ctx: Ctx): PostSighting | null {
  const own = writtenLink(el, ctx);
  const name = find(el, '#author-text');
  return (
    own && {
      type: 'post',
      id: own.id,
      aliases: [],
      url: subjectUrl(own.id),
      author: account(nameIn(name), attr(name, 'href') || attr(find(el, '#author-thumbnail a'), 'href'), ctx.url),
      text: textOf(find(el, '#content-text')),
      time: worldAgo(own.link.textContent ?? '', ctx.now),
      ad: false,
    }
  );
}

function readCard(el: Element, ctx: Ctx): PostSighting | null {
  const own = titleLink(el, ctx);
  if (!own) return null;
  const link = all(el, 'ytd-channel-name a[href],#channel-name a[href],a[href*="/@"],a[href*="/channel/"]').find(
    (a) => channelIn(attr(a, 'href'), ctx.url) && a.textContent?.trim(),
  );
  const times = all(el, '#metadata-line span,[role="text"],[class*="etadata"] span').map((span) =>
    worldAgo(span.textContent ?? '', ctx.now),
  );
  // On a channel's own page its cards do not name it again.
  const here = channelUrl(ctx.url.href, ctx.url);
  return {
    type: 'post',
    id: own.id,
    aliases: [],
    url: subjectUrl(own.id),
    author: link
      ? account(nameIn(link), attr(link, 'href'), ctx.url)
      : here
        ? account(channelName(ctx.root), here, ctx.url)
        : { name: '', url: null, handle: null },
    text: fold(attr(own.link, 'title')) || nameOf(own.link),
    time: times.find((time) => time !== null) ?? null,
    ad: false,
  };
}

export const readPost = (el: Element, ctx: Ctx): PostSighting | null => (el.matches(WRITTEN) ? readWritten(el, ctx) : readCard(el, ctx));

/** Where marks stand. */
export const postAnchors = (el: Element): { name: Element | null; time: Element | null } => ({
  name: first(el, ['#author-text', 'ytd-channel-name a', '#channel-name a']),
  time: find(el, '#published-time-text'),
});
