/** XenForo's buttons that leave a trace of ours: like and react, watch a thread, follow a member. */
import type { Action, Ctx, Layout } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { memberIn, threadIn } from './address.ts';
import { account, hrefOf } from './find.ts';

/** "Unlike", "Unfollow" and "Unwatch" where no class or attribute tells the state (2.0, and watching in version 1). */
const UNDO =
  /^(un|gefällt.*nicht|nicht mehr|je n.aime plus|ne plus|retirer|ya no|dejar|non mi piace|smetti|deixar|não gosto|vind.*niet|niet|nie |cofnij|anuluj)/i;

/** Buttons by what their address ends in. */
const BUTTON = 'a[href*="/react"],a[href*="/like"],a[href*="/follow"],a[href*="/unfollow"],a[href*="/watch"],a[data-sk-unwatch]';

/** State of such a link: its class, else the word it carries for the other state, else its words. */
function on(link: Element): boolean {
  const word = nameOf(link);
  const undo = attr(link, 'data-sk-unfollow') || attr(link, 'data-sk-unwatch');
  if (undo) return word === undo.trim();
  if (/\/unfollow/.test(attr(link, 'href')) || link.matches('.has-reaction,.LikeLink.unlike,.is-following')) return true;
  return !link.matches('.reaction,.LikeLink') && UNDO.test(word);
}

/** `read` gives the entry of a message element, in either version. */
export const actionOf =
  (entries: string, read: Layout['read']) =>
  (target: Element, ctx: Ctx): Action | null => {
    const link = target.closest(BUTTON);
    const href = hrefOf(link, ctx);
    if (!link || !href) return null;
    const path = attr(link, 'href');
    if (/\/(un)?follow\b/.test(path)) {
      const member = memberIn(href);
      if (!member) return null;
      const again = (): Element | null => find(ctx.root, `a[href*=".${member}/follow"],a[href*=".${member}/unfollow"]`);
      const who = account(nameOf(find(ctx.root, '.memberHeader-name,.memberTooltip-name,h1.username')), null, null, ctx);
      const url = href.href.replace(/(un)?follow.*$/, '');
      return {
        kind: 'follow',
        on: on(link),
        now: () => stateOf(again()),
        target: { type: 'account', id: null, url, account: { ...who, url, id: member } },
      };
    }
    if (/\/watch/.test(path)) {
      const thread = threadIn(href);
      const again = (): Element | null => find(ctx.root, `a[href*=".${thread}/watch"]`);
      if (!thread) return null;
      const url = href.href.replace(/watch.*$/, '');
      return { kind: 'follow', on: on(link), now: () => stateOf(again()), target: { type: 'post', id: thread, url, account: null } };
    }
    // The choice of reactions opens outside the message, its links name the same content.
    const [, route, id] = /([a-z-]+(?:\/comments)?)\/(\d+)\/(?:react|like)/.exec(path) ?? [];
    const again = (): Element | null =>
      find(ctx.root, `${entries} a[href*="${route}/${id}/react"],${entries} a[href*="${route}/${id}/like"]:not([href$="likes"])`);
    const el = (link.closest(entries) ?? again()?.closest(entries)) as Element | null;
    const entry = el && read(el, ctx);
    const button = again() ?? link;
    if (!route || !entry || /\/likes/.test(path)) return null;
    return {
      kind: 'reaction',
      on: on(button),
      now: () => stateOf(again()),
      target: { type: entry.type, id: entry.id, url: entry.url, account: entry.author },
    };
  };

const stateOf = (link: Element | null): boolean | null => link && on(link);
