/** Facebook's web pages since 2020 ("Comet"): classes change with every build, labels, roles and links stayed (captures 2022 to 2025). */
import type { PostSighting } from '../../model/sighting.ts';
import type { Layout } from '../network.ts';
import { find } from '../shared/find.ts';
import { accountKeys, page } from './address.ts';
import { isComment, MARKED, postAt } from './box.ts';
import { nextEntry } from './find.ts';
import { authorLink as commentAuthor, identifyComment, readComment, timeLink as commentTime } from './comment.ts';
import { actor, people, viewer } from './people.ts';
import { authorLink, identifyPost, readPost, timeLink } from './post.ts';
import { action } from './action.ts';
import { figures } from './figures.ts';

export const comet: Layout = {
  id: 'comet',
  // Replies to replies all hang under the first comment of their thread.
  nesting: 'two-level',
  // The pages for phones are drawn by another program, which leaves no addresses in them: better a gap.
  fits: ({ root }) => !find(root, '[data-mcomponent]'),
  entries: [
    '[role="article"]', // comments everywhere; posts in feeds, groups, dialogs and alone
    MARKED, // posts in feeds and on profiles since 2024, which are no articles
    ':is(h2,h3,h4):has(a)', // the post beside a photo; posts in a bundle; posts since 2026, whose box has no attributes
  ],
  attributes: ['href', 'aria-label'],
  identify(el, ctx) {
    nextEntry();
    if (isComment(el)) return identifyComment(el, ctx);
    const post = postAt(el, ctx);
    return post && identifyPost(post, ctx);
  },
  read(el, ctx) {
    if (isComment(el)) return readComment(el, ctx);
    const post = postAt(el, ctx);
    return post && readPost(post, ctx);
  },
  figures(el, ctx) {
    const post = postAt(el, ctx);
    return post && figures(post);
  },
  relate(entries, ctx) {
    const posts = new Map<string, PostSighting>();
    for (const { entry } of entries) if (entry.type === 'post') for (const id of [entry.id, ...entry.aliases]) if (id) posts.set(id, entry);
    // A page of one post: comments whose links do not tell it stand under that one.
    const only = page(ctx.url).kind === 'post' && new Set(posts.values()).size === 1 ? [...posts.values()][0] : undefined;
    for (const { entry } of entries) {
      const post = entry.type === 'comment' && (posts.get(entry.post ?? '') ?? only);
      if (!post) continue;
      const keys = accountKeys(post.author, null);
      entry.post ??= post.id;
      entry.byPostAuthor ||= accountKeys(entry.author, null).some((key) => keys.includes(key));
    }
  },
  viewer,
  actor,
  people,
  promises: ({ url }) => page(url).kind === 'post',
  anchors(el) {
    const ctx = { root: el.ownerDocument, url: new URL(el.baseURI), now: 0 };
    if (isComment(el)) return { name: commentAuthor(el, ctx) ?? null, time: commentTime(el, ctx) ?? null };
    const post = postAt(el, ctx);
    return post ? { name: authorLink(post, ctx) ?? null, time: timeLink(post, ctx) ?? null } : { name: null, time: null };
  },
  action,
  composers: [
    { field: '[role="textbox"][contenteditable="true"]', send: '#focused-state-composer-submit [role="button"]' }, // comments and replies; Enter sends as well
  ],
};
