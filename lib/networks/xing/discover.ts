/**
 * XING's pages of posts ("discover"), after the leads of 2020 to 2023. Whatever does not look like an entry through and
 * through is left out: the page then has none, tells a gap, and the general readers or a taught one stand in.
 */
import type { Entry } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { hash } from '../shared/hash.ts';
import { accountIn, page, postIn, postUrl } from './address.ts';
import { boxOf, COMMENT, commentId, own, partsOf, POST, unread } from './box.ts';
import { people, viewer } from './people.ts';
import { figures } from './figures.ts';

/** A button for folded replies ("2 weitere Antworten anzeigen"). */
const REPLIES = /antwort|repl(?:y|ies)|répons|respuest|rispost/i;

/** Ids of a post: in its link to itself, in its test id; on its own page also in the address. */
function idsOf(box: Element, { root, url }: Ctx): string[] {
  const link = own(box, 'a[href]').find((el) => postIn(attr(el, 'href')));
  const object = /^object-(.+)/.exec(attr(box.closest('[data-qa^="object-"]'), 'data-qa'))?.[1] ?? null;
  const here = page(url).kind === 'post' && find(root, POST) === box ? postIn(url.pathname) : null;
  return [...new Set([here ?? postIn(attr(link, 'href')), object].filter((id) => id !== null))];
}

/** A post in a post is shared by it; where the outer box is only a frame (an object around its article, or the reverse) it is no post itself. */
function isShared(box: Element, now: number): boolean {
  const outer = box.parentElement?.closest(POST);
  return Boolean(outer && (partsOf(outer, now) || isShared(outer, now)));
}

/** Replies the page says are folded away below a comment. */
function hiddenReplies(box: Element): number {
  const button = own(box, 'button,[role="button"]').find(
    (el) => REPLIES.test(el.textContent?.slice(0, 80) ?? '') && /\d/.test(el.textContent ?? ''),
  );
  return Number(/\d{1,4}/.exec(button?.textContent ?? '')?.[0] ?? 0);
}

function read(box: Element, ctx: Ctx): Entry | null {
  const told = box.matches(POST) ? null : commentId(box);
  if (told === null && (!box.matches(POST) || isShared(box, ctx.now))) return null;
  const parts = partsOf(box, ctx.now);
  if (!parts) return null;
  const { author, text, time } = parts;
  if (told === null) {
    const [id = null, ...aliases] = idsOf(box, ctx);
    return { type: 'post', id, aliases, url: id && postUrl(id), author, text, time, ad: false };
  }
  return {
    type: 'comment',
    id: told || hash(`${author.url} ${text}`),
    post: page(ctx.url).kind === 'post' ? postIn(ctx.url.pathname) : null,
    parent: null,
    url: null,
    author,
    text,
    time,
    byPostAuthor: false,
    repliesShown: 0,
    repliesHidden: hiddenReplies(box),
  };
}

export const discover: Layout = {
  id: 'discover',
  nesting: 'two-level',
  fits: () => true,
  entries: [
    'article', // post in the feed, on its own page, on a company's (2023)
    '[data-qa^="object-"]', // post in the feed (2020–2022)
    COMMENT, // comment below a post; guessed, and checked
  ],
  identify(el, { now }) {
    const id = el.matches(POST) ? attr(el, 'data-qa') : commentId(el);
    const parts = id === null ? null : partsOf(el, now);
    return parts && `${id} ${parts.author.url} ${parts.text.length} ${hiddenReplies(el)} ${hash(parts.text)}`;
  },
  read,
  figures,
  relate(entries) {
    const seen = new Map(entries.map(({ el, entry }) => [el, entry]));
    let post: Entry | undefined;
    for (const { el, entry } of entries) {
      if (entry.type === 'post') post = entry;
      if (entry.type !== 'comment') continue;
      const up = boxOf(el.parentElement ?? el);
      const above = up && seen.get(up);
      entry.parent = above?.type === 'comment' ? (above.parent ?? above.id) : null;
      entry.post = post?.id ?? entry.post;
      entry.byPostAuthor = post !== undefined && accountIn(post.author.url) === accountIn(entry.author.url);
    }
  },
  viewer,
  people,
  promises: ({ root, url }) => page(url).kind === 'post' || find(root, POST) !== null,
  owes: ({ root, now }) => unread(root, now),
  anchors(el) {
    const parts = partsOf(el, 0);
    return { name: parts?.name ?? null, time: parts?.when ?? null };
  },
  composers: [
    // new post (2023)
    { field: 'div[role="textbox"]', send: 'button[data-testid="commboxPost"]' },
  ],
};
