/** YouTube's buttons that leave a trace of ours: like and subscribe. */
import type { Action, Ctx } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { page, subject, subjectUrl } from './address.ts';
import { COMMENT, permalink, readComment } from './comment.ts';
import { people } from './people.ts';
import { owner } from './video.ts';

/** Like button of the page's video, in the builds of 2017 to 2026. Dislike stands beside it. */
const VIDEO_LIKE = [
  'like-button-view-model button',
  '#segmented-like-button button',
  'ytd-watch-flexy #top-level-buttons-computed > ytd-toggle-button-renderer:first-child button',
  'ytd-watch-flexy #top-level-buttons > ytd-toggle-button-renderer:first-child button',
  'ytd-like-button-renderer #like-button button,ytd-reel-video-renderer[is-active] #like-button button',
].join();

const SUBSCRIBE = 'ytd-subscribe-button-renderer,yt-subscribe-button-view-model';

const pressed = (button: Element | null | undefined): boolean | null => {
  const state = attr(button, 'aria-pressed');
  return state ? state === 'true' : null;
};

/** The host says so itself; the newer one draws its button filled until it is pressed. */
function subscribed(host: Element | null): boolean | null {
  if (!host) return null;
  if (host.matches('ytd-subscribe-button-renderer')) return host.hasAttribute('subscribed') || host.hasAttribute('is-subscribed');
  const button = find(host, 'button');
  return button && !/--filled(?:\s|$)/.test(attr(button, 'class'));
}

function onComment(button: Element, el: Element, ctx: Ctx): Action | null {
  const comment = readComment(el, ctx);
  const on = pressed(button);
  if (!comment || on === null) return null;
  const { id, url, author } = comment;
  const again = (): Element | null => {
    for (const link of ctx.root.querySelectorAll(`a[href*="lc=${id}"]`)) {
      const host = link.closest(COMMENT);
      if (host && permalink(host, ctx)?.id === id) return host;
    }
    return null;
  };
  return {
    kind: 'reaction',
    on,
    now: () => pressed(find(again(), '#like-button button')),
    target: { type: 'comment', id, url, account: author },
  };
}

/** The button under a click. */
export function action(target: Element, ctx: Ctx): Action | null {
  const button = target.closest('button');
  if (!button) return null;
  const el = button.closest(COMMENT);
  if (el) return button.closest('#like-button') ? onComment(button, el, ctx) : null;
  const about = subject(ctx.url);
  const on = pressed(button);
  if (about?.video && on !== null && button.matches(VIDEO_LIKE)) {
    const { id } = about;
    return {
      kind: 'reaction',
      on,
      now: () => (subject(ctx.url)?.id === id ? pressed(find(ctx.root, VIDEO_LIKE)) : null),
      target: { type: 'post', id, url: subjectUrl(id), account: owner(ctx) },
    };
  }
  const host = button.closest(SUBSCRIBE);
  const state = subscribed(host);
  const account = page(ctx.url).kind === 'post' ? owner(ctx) : people(ctx)[0];
  if (!host || state === null || !account?.url) return null;
  const { name, url, handle, id } = account;
  return {
    kind: 'follow',
    on: state,
    now: () => subscribed(host.isConnected ? host : find(ctx.root, SUBSCRIBE)),
    target: { type: 'account', id: null, url, account: { name, url, handle, id } },
  };
}
