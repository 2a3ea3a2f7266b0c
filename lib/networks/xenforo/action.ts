/** XenForo's buttons that leave a trace of ours: like, react, vote up, watch a thread, follow a member. */
import type { Action, Ctx, Layout } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { memberIn, threadIn } from './address.ts';
import { account, hrefOf } from './find.ts';

/** "Unlike", "Unfollow" and "Unwatch" where no class or attribute tells the state (2.0, and watching in version 1). */
const UNDO =
  /^(un|gefällt.*nicht|nicht mehr|je n.aime plus|ne plus|retirer|ya no|dejar|non mi piace|smetti|deixar|não gosto|vind.*niet|niet|nie |cofnij|anuluj)/i;

/** Buttons by what their address ends in; votes in questions by their class. */
const BUTTON =
  'a[href*="/react"],a[href*="/like"],a[href*="/follow"],a[href*="/unfollow"],a[href*="/watch"],a[data-sk-unwatch],a.contentVote-vote--up';

/** State of such a link: its class, else the word it carries for the other state, else its words. */
function on(link: Element): boolean {
  const word = nameOf(link);
  const undo = attr(link, 'data-sk-unfollow') || attr(link, 'data-sk-unwatch');
  if (undo) return word === undo.trim();
  if (/\/unfollow/.test(attr(link, 'href')) || link.matches('.has-reaction,.LikeLink.unlike,.is-voted')) return true;
  return !link.matches('.reaction,.LikeLink,.contentVote-vote') && UNDO.test(word);
}

type Target = Action['target'];

/** The button now, found anew by what it is for: the page replaces nodes. */
function made(kind: Action['kind'], link: Element, again: () => Element | null, target: Target): Action {
  const now = (): boolean | null => {
    const button = again();
    return button && on(button);
  };
  return { kind, on: on(again() ?? link), now, target };
}

function follow(link: Element, href: URL, ctx: Ctx): Action | null {
  const { root } = ctx;
  const member = memberIn(href);
  if (!member) return null;
  const url = href.href.replace(/(un)?follow.*$/, '');
  const name = nameOf(find(root, '.memberHeader-name,.memberTooltip-name,h1.username'));
  const again = (): Element | null => find(root, `a[href*=".${member}/follow"],a[href*=".${member}/unfollow"]`);
  const who = { ...account(name, null, null, ctx), url, id: member };
  return made('follow', link, again, { type: 'account', id: null, url, account: who });
}

function watch(link: Element, href: URL, { root }: Ctx): Action | null {
  const thread = threadIn(href);
  if (!thread) return null;
  const target: Target = { type: 'post', id: thread, url: href.href.replace(/watch.*$/, ''), account: null };
  return made('follow', link, () => find(root, `a[href*=".${thread}/watch"]`), target);
}

/** `read` gives the entry of a message element (`entries`), in either version. */
export const actionOf =
  (entries: string, read: Layout['read']) =>
  (target: Element, ctx: Ctx): Action | null => {
    const link = target.closest(BUTTON);
    const href = hrefOf(link, ctx);
    if (!link || !href) return null;
    const path = attr(link, 'href');
    if (/\/(un)?follow\b/.test(path)) return follow(link, href, ctx);
    if (/\/watch/.test(path)) return watch(link, href, ctx);
    // The choice of reactions opens outside the message, its links name the same content.
    const [, route, id] = /([a-z-]+(?:\/comments)?)\/(\d+)\/(?:react|like)(?!s)/.exec(path) ?? [];
    const voted = /^[a-z][a-z_-]*-\d+$/.exec(attr(link.closest('[data-content-id]'), 'data-content-id'))?.[0];
    const again = (): Element | null =>
      route
        ? find(ctx.root, `${entries} a[href*="${route}/${id}/react"],${entries} a[href*="${route}/${id}/like"]:not([href$="likes"])`)
        : find(ctx.root, `[data-content-id="${voted}"] .contentVote-vote--up`);
    if (!route && !voted) return null;
    const el = (link.closest(entries) ?? again()?.closest(entries)) as Element | null;
    const entry = el && read(el, ctx);
    return entry && made('reaction', link, again, { type: entry.type, id: entry.id, url: entry.url, account: entry.author });
  };
