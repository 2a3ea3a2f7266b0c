/** X's buttons that leave a trace of ours: like, repost, follow. Their test id tells the state in every language. */
import type { Account } from '../../model/sighting.ts';
import type { Action, Ctx } from '../network.ts';
import { focalOf, isHandle, profile } from './address.ts';
import { authorOf, byAge, ownId, type Parts } from './post.ts';
import { people } from './people.ts';

const FOLLOW = /^(\d{1,20})-(un)?follow$/;

/** Post a button stands in; in the photo viewer it stands beside, and the address names the post. */
function postOf(button: Element, ctx: Ctx, parts: Parts): Action['target'] {
  const article = button.closest('article');
  const focal = focalOf(ctx.url);
  const id = (article && ownId(article)?.id) ?? focal;
  const account = article && authorOf(article, ctx, parts);
  const type = id && focal && byAge(id, focal) > 0 ? 'comment' : 'post';
  return { type, id, url: id && account?.url ? `${account.url}/status/${id}` : null, account };
}

/** State of a post's button found anew: on, off, or null where the post is not on the page. */
function stateOf(id: string, on: string, off: string, { root, url }: Ctx): boolean | null {
  const article = root.querySelector(`a[href$="/status/${id}"] > time`)?.closest('article');
  const within = article ?? (focalOf(url) === id ? root : null);
  if (within?.querySelector(`[data-testid="${on}"]`)) return true;
  return within?.querySelector(`[data-testid="${off}"]`) ? false : null;
}

function follow(button: Element, ctx: Ctx): Action | null {
  const found = FOLLOW.exec(button.getAttribute('data-testid') ?? '');
  if (!found) return null;
  const id = found[1] as string;
  // Screen readers are told whom the button follows, always with the @.
  const handle = /@(\w{1,20})/.exec(button.getAttribute('aria-label')?.slice(0, 200) ?? '')?.[1] ?? null;
  const known = handle && people(ctx).find((person) => person.handle?.toLowerCase() === handle.toLowerCase());
  const account: Account | null = handle && isHandle(handle) ? { name: known ? known.name : handle, url: profile(handle, ctx.url), handle, id } : null;
  return {
    kind: 'follow',
    on: Boolean(found[2]),
    // A protected account is asked first: its button then takes the request back ("-cancel"); asking is the deed.
    now: () => (ctx.root.querySelector(`[data-testid="${id}-unfollow"],[data-testid="${id}-cancel"]`) ? true : ctx.root.querySelector(`[data-testid="${id}-follow"]`) ? false : null),
    target: { type: 'account', id: null, url: account?.url ?? null, account },
  };
}

/** The button under a click. Reposting takes two: the menu's entry counts for the post whose button opened the menu. */
export function action(target: Element, ctx: Ctx, parts: Parts): Action | null {
  const button = target.closest('[data-testid="like"],[data-testid="unlike"],[data-testid="retweet"],[data-testid="unretweet"],[data-testid$="etweetConfirm"],[data-testid$="follow"]');
  const test = button?.getAttribute('data-testid') ?? '';
  if (!button) return null;
  if (test.endsWith('follow')) return follow(button, ctx);
  const base = test.replace(/^un/, '').replace('Confirm', '') === 'like' ? 'like' : 'retweet';
  const opened = test.endsWith('Confirm') ? ctx.root.querySelector('[data-testid$="retweet"][aria-expanded="true"]') : button;
  const on = test.startsWith('un');
  const what = opened && postOf(opened, ctx, parts);
  const id = what?.id;
  if (!id) return null;
  return { kind: base === 'like' ? 'reaction' : 'share', on, now: () => stateOf(id, `un${base}`, base, ctx), target: what };
}
