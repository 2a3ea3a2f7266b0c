/**
 * Instagram's web pages of 2022 to 2026, wide and narrow. Every post and comment has a link to itself that names it; the
 * reader holds on to these links, as boxes and classes around them differ from build to build.
 */
import type { Entry } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { page, type Permalink, permalink } from './address.ts';
import { action } from './action.ts';
import { hiddenReplies, profileLink, readComment, rowOf } from './comment.ts';
import { people, viewer } from './people.ts';
import { ownerLink, readPost, readTile, scopeOf } from './post.ts';
import { figures } from './figures.ts';

const linkOf = (el: Element): Permalink | null => permalink(attr(el, 'href'));

/** What an element stands for: a comment or post named by its link, a tile, or by its time alone the post in the address. */
function entryAt(el: Element, { url }: Ctx): ['comment' | 'post' | 'tile', Permalink, Element] | null {
  const own = linkOf(el);
  if (own) {
    const time = find(el, 'time');
    if (own.comment) return ['comment', own, el];
    if (time) return ['post', own, time];
    // Other links to a post ("View all 17 comments", notices beside the page, suggestions below a post) are no entries.
    return find(el, 'img') && el.closest('main') && page(url).kind === 'profile' ? ['tile', own, el] : null;
  }
  // A post's page whose foot has no link to itself: the caption's time then stands for the post.
  const here = permalink(url.pathname);
  const scope = scopeOf(el);
  if (!here || !scope || el.closest('a') || all(scope, 'a time').some((time) => linkOf(time.closest('a') as Element)?.comment === null))
    return null;
  return ['post', here, el];
}

function read(el: Element, ctx: Ctx): Entry | null {
  const [kind, own, at] = entryAt(el, ctx) ?? [];
  if (!own || !at) return null;
  return kind === 'comment' ? readComment(at, own, ctx) : kind === 'post' ? readPost(at, own) : readTile(at, own, ctx);
}

export const web: Layout = {
  id: 'web',
  // Replies all hang under the first comment of their thread.
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
    const [kind, own] = entryAt(el, ctx) ?? [];
    if (!own) return null;
    return kind === 'comment' ? `${own.comment} ${hiddenReplies(el, own)}` : `${kind} ${own.code}`;
  },
  read,
  figures: (el) => (linkOf(el)?.comment ? null : figures(el)),
  relate(entries, { url }) {
    const here = permalink(url.pathname);
    const owners = new Map([[here?.code ?? null, here?.user]]);
    for (const { entry } of entries) if (entry.type === 'post') owners.set(entry.id, entry.author.handle);
    for (const { el, entry } of entries) {
      const own = linkOf(el);
      if (entry.type !== 'comment' || !own) continue;
      entry.byPostAuthor = entry.author.handle !== null && entry.author.handle === owners.get(entry.post);
      entry.repliesHidden = hiddenReplies(el, own);
    }
  },
  viewer,
  people,
  // A reel in the full-screen player (/reels/…) shows its comments only when asked.
  promises: ({ url }) => page(url).kind === 'post' && !url.pathname.startsWith('/reels/'),
  anchors: (el) => ({ name: linkOf(el)?.comment ? profileLink(rowOf(el), true) : ownerLink(scopeOf(el), true), time: el }),
  action,
  composers: [
    // below a post, in page, dialog and feed; there is none per comment. Beside it stands a button for emoji, a picture.
    { field: 'form textarea', send: '[role="button"]:not(:has(svg)),[type="submit"]' },
  ],
};
