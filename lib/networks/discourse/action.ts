/** Discourse's buttons that leave a trace: the heart, the plugin "reactions", and joining a group. Classes tell their state. */
import type { Action, Ctx, Layout } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { BOX, numberOf, read } from './app.ts';

const HEART = 'button.toggle-like,button.like,button.has-like';
const REACTION = '.discourse-reactions-reaction-button button,button.reaction-button,.discourse-reactions-picker button';
const JOIN = 'button.group-index-join,button.group-index-leave,.group-membership-button button';

/** State of the reaction under a message: true where given, null where there is no button. */
function reacted(box: Element | null): boolean | null {
  const heart = find(box, HEART);
  if (heart) return heart.matches('.has-like');
  return find(box, '.discourse-reactions-actions')?.matches('.has-reacted,.has-used-main-reaction') ?? null;
}

const joined = (root: Document): boolean | null =>
  find(root, '.group-index-leave') ? true : find(root, '.group-index-join') ? false : null;

function join({ root, url }: Ctx): Action | null {
  const on = joined(root);
  const name = /\/g\/([^/]+)/.exec(url.pathname)?.[1];
  if (on === null || !name) return null;
  const address = `${url.origin}/g/${name}`;
  const account = { name: nameOf(find(root, '.group-info-name')) || name, url: address, handle: name };
  return { kind: 'join', on, now: () => joined(root), target: { type: 'account', id: null, url: address, account } };
}

/** The button under a click, or null. */
export const action: Layout['action'] = (target, ctx): Action | null => {
  if (target.closest(JOIN)) return join(ctx);
  const box = target.closest(`${HEART},${REACTION}`)?.closest(BOX) ?? null;
  const on = reacted(box);
  const entry = box && on !== null ? read(box, ctx) : null;
  if (!box || !entry || on === null) return null;
  const number = numberOf(box);
  return {
    kind: 'reaction',
    on,
    now: () =>
      reacted(find(ctx.root, `#post_${number}${attr(box, 'data-post-id') ? `[data-post-id="${attr(box, 'data-post-id')}"]` : ''}`)),
    target: { type: entry.type, id: entry.id, url: entry.url, account: entry.author },
  };
};
