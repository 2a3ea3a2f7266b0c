/**
 * Instagram's web pages of 2022 to 2026, wide and narrow. Every post and comment has a link to itself that names it; the
 * reader holds on to these links, as boxes and classes around them differ from build to build.
 */
import type { Ctx, Layout } from '../network.ts';
import { page, permalink } from './address.ts';
import { action } from './action.ts';
import { hiddenReplies, profileLink, readComment, rowOf } from './comment.ts';
import { people, viewer } from './people.ts';
import { ownerLink, readPost, readTile, scopeOf } from './post.ts';

/** A post's page where its foot has no link to itself: the caption's time then stands for the post. */
function lonelyCode(time: Element, { url }: Ctx): string | null {
  const code = permalink(url.pathname)?.code;
  const scope = scopeOf(time);
  if (!code || !scope || time.closest('a')) return null;
  for (const linked of scope.querySelectorAll('a time')) if (permalink(linked.closest('a')?.getAttribute('href'))?.comment === null) return null;
  return code;
}

/** A link around a picture only: a tile. */
const isTile = (link: Element): boolean => !link.querySelector('time') && link.querySelector('img') !== null;

export const web: Layout = {
  id: 'web',
  // The order of comments is newest or best first, replies hang under the first comment of their thread.
  nesting: 'two-level',
  fits: () => true,
  entries: [
    'a[href*="/p/"]', // comments everywhere, posts in feed and page, tiles
    'a[href*="/reel/"]', // reels in feed and page, tiles
    'a[href*="/tv/"]', // older videos
    'time[datetime]', // a post's page without a link to itself
  ],
  attributes: ['href'],
  identify(el, ctx) {
    if (el.tagName !== 'A') {
      const code = el.tagName === 'TIME' && lonelyCode(el, ctx);
      return code ? `time ${code}` : null;
    }
    const own = permalink(el.getAttribute('href'));
    if (!own) return null;
    if (own.comment) return `${own.comment} ${hiddenReplies(rowOf(el), own)}`;
    // Other links to a post ("View all 17 comments") are no entries.
    return el.querySelector('time') ? `post ${own.code}` : isTile(el) && page(ctx.url).kind === 'profile' ? `tile ${own.code}` : null;
  },
  read(el, ctx) {
    if (el.tagName !== 'A') {
      const code = lonelyCode(el, ctx);
      return code ? readPost(el, code, permalink(ctx.url.pathname)?.user ?? null) : null;
    }
    const own = permalink(el.getAttribute('href'));
    if (!own) return null;
    if (own.comment) return readComment(el, own, ctx);
    const time = el.querySelector('time');
    return time ? readPost(time, own.code, own.user) : readTile(el, ctx);
  },
  relate(entries, { url }) {
    const owners = new Map(entries.map(({ entry }) => [entry.type === 'post' ? entry.id : null, entry.author.handle]));
    const here = permalink(url.pathname);
    for (const { el, entry } of entries) {
      if (entry.type !== 'comment') continue;
      const owner = owners.get(entry.post) ?? (here?.code === entry.post ? here?.user : null);
      entry.byPostAuthor = Boolean(owner) && entry.author.handle === owner;
      const own = permalink(el.getAttribute('href'));
      if (own) entry.repliesHidden = hiddenReplies(rowOf(el), own);
    }
  },
  viewer,
  people,
  // A reel in the full-screen player (/reels/…) shows its comments only when asked.
  promises: ({ url }) => page(url).kind === 'post' && !url.pathname.startsWith('/reels/'),
  anchors(el) {
    const own = permalink(el.getAttribute('href'));
    return { name: own?.comment ? profileLink(rowOf(el), true) : ownerLink(scopeOf(el), true), time: el };
  },
  action,
};
