/** Layouts of a Ghost site's own pages. */
import type { Layout } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { authorEl, CARD, cardLink, postId, readArticle, readCard, timeEl } from './article.ts';
import { page } from './address.ts';

/** Ghost marks the body (body_class): post-template, page-template, home-template, tag-template … */
const isArticle = (root: Document, url: URL): boolean =>
  root.body?.matches('.post-template,.page-template') || (postId(root) !== null && page(url).kind === 'post');

const none = {
  nesting: 'tree' as const,
  viewer: () => null,
  // Comments are in their frame; a list without a card may be empty.
  promises: () => false,
};

export const sites: readonly Layout[] = [
  {
    ...none,
    id: 'article',
    fits: ({ root, url }) => isArticle(root, url),
    entries: [
      'body', // the article: one a page, and themes agree on no box for it
    ],
    identify: (_el, { root, url }) => `${postId(root)} ${page(url).url}`,
    read: (_el, ctx) => readArticle(ctx),
    promises: ({ url }) => page(url).kind === 'post',
    anchors: (el) => ({ name: authorEl(find(el, 'article,main') ?? el), time: timeEl(el) }),
  },
  {
    ...none,
    id: 'list',
    fits: ({ root }) => find(root, CARD) !== null,
    entries: [
      CARD, // start page, tags, authors
    ],
    identify: (el) => attr(cardLink(el), 'href') || null,
    read: readCard,
    anchors: (el) => ({ name: authorEl(el), time: timeEl(el) }),
  },
];
