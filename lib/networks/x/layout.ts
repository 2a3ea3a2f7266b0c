/** What X's layouts share. */
import type { Layout } from '../network.ts';
import { page } from './address.ts';
import { action } from './action.ts';
import { relate } from './conversation.ts';
import { people, viewer } from './people.ts';
import { identify, ownId, ownLink, read, type Parts } from './post.ts';

/** A layout of X from what is its own. Replies are a tree: each answers one post. */
export const layout = (own: Pick<Layout, 'id' | 'fits' | 'entries'>, parts: Parts): Layout => ({
  ...own,
  nesting: 'tree',
  attributes: ['href'],
  identify,
  read: (el, ctx) => read(el, ctx, parts),
  relate,
  viewer,
  people,
  // A deleted post's page says so in its own box.
  promises: ({ root, url }) => page(url).kind === 'post' && !root.querySelector('[data-testid="error-detail"]'),
  anchors: (el) => {
    const block = parts.name(el, ownId(el)?.handle ?? null);
    return { name: block?.matches('a') ? block : (block?.querySelector('a') ?? block), time: ownLink(el) };
  },
  action: (target, ctx) => action(target, ctx, parts),
});
