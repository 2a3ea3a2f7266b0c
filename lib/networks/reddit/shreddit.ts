/** Today's Reddit (2023 on): posts and comments are elements of its own with attributes; all that is read stands outside shadows. */
import type { Layout } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { action } from './action.ts';
import { page } from './address.ts';
import { COMMENT, own, readComment, readFound, readProfileComment } from './comment.ts';
import { people, viewer } from './people.ts';
import { readPost, readResult } from './post.ts';
import { relate } from './thread.ts';
import { figures } from './figures.ts';

/** Rows of the search for posts, by the names they had since 2023; some hold each other. */
const RESULT = ['search-sdui-post', 'search-post-with-content-preview', 'search-post-unit', 'sdui-post-unit']
  .map((id) => `[data-testid="${id}"]`)
  .join();
const FOUND = '[data-testid="search-sdui-comment-unit"]';
const PROFILE = 'shreddit-profile-comment';

export const shreddit: Layout = {
  id: 'shreddit',
  nesting: 'tree',
  fits: ({ root }) => find(root, 'shreddit-app,shreddit-post,shreddit-comment') !== null,
  entries: [
    'shreddit-post', // feeds, communities, profiles, the head of a thread
    COMMENT, // threads
    PROFILE, // a user's profile
    RESULT, // search for posts
    FOUND, // search for comments
  ],
  attributes: ['id', 'thingid', 'is-comment-deleted'],
  identify(el) {
    if (el.matches(COMMENT)) {
      const text = own(el, '[slot="comment"]');
      return attr(el, 'thingid') && `${attr(el, 'thingid')} ${text?.textContent?.length ?? '-'}`;
    }
    if (el.matches('shreddit-post')) return `${attr(el, 'id')} ${find(el, '[slot="text-body"]')?.textContent?.length ?? ''}`;
    if (el.matches(PROFILE)) return attr(el, 'comment-id') || attr(el, 'href') || null;
    const around = el.parentElement?.closest(`${RESULT},${FOUND}`);
    return around ? null : attr(el, 'data-thingid') || attr(find(el, 'a[href*="/comments/"]'), 'href') || null;
  },
  read(el, ctx) {
    if (el.matches(COMMENT)) return readComment(el, ctx);
    if (el.matches('shreddit-post')) return readPost(el, ctx);
    return el.matches(PROFILE) ? readProfileComment(el, ctx) : el.matches(FOUND) ? readFound(el, ctx) : readResult(el, ctx);
  },
  figures: (el) => (el.matches('shreddit-post') ? figures(el) : null),
  relate: (entries, ctx) => relate(entries, ctx, COMMENT),
  viewer,
  people,
  promises: ({ url }) => page(url).kind === 'post',
  anchors(el) {
    if (el.matches(COMMENT)) {
      const meta = own(el, '[slot="commentMeta"]');
      const time = find(meta, 'time');
      return { name: find(meta, 'a[href*="/user/"]'), time: time?.closest('a') ?? time };
    }
    const time = find(el, 'time,faceplate-timeago');
    return { name: find(el, '[slot="authorName"] a,a.author-name,a[href*="/user/"]'), time: time?.closest('a,faceplate-timeago') ?? time };
  },
  action,
  composers: [
    { field: 'shreddit-composer [contenteditable="true"]', send: '[slot="submit-button"]' }, // below the post, and below the comment answered
    { field: 'shreddit-composer textarea', send: '[slot="submit-button"]' }, // the same with the Markdown editor
  ],
};
