/** X's buttons that leave a trace of ours: like, repost, follow. Their test id tells the state in every language. */
import type { Account } from '../../model/sighting.ts';
import type { Action, Ctx } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { focalOf, handleIn, profile } from './address.ts';
import { people } from './people.ts';
import { authorOf, byAge, ownId } from './post.ts';

/** State of a button found anew: the first selector means done, the second not done. */
const stateOf = (scope: ParentNode | null | undefined, on: string, off: string): boolean | null =>
  find(scope, on) ? true : find(scope, off) ? false : null;
const test = (id: string): string => `[data-testid="${id}"]`;

function follow(button: Element, on: boolean, ctx: Ctx): Action {
  const id = attr(button, 'data-testid').replace(/-.*/, '');
  // Screen readers are told whom the button follows, with the @ in every language.
  const handle = handleIn(/@\w+/.exec(attr(button, 'aria-label'))?.[0]);
  const account: Account | null = handle
    ? { name: people(ctx).find((person) => person.handle === handle)?.name ?? handle, url: profile(handle, ctx.url), handle, id }
    : null;
  return {
    kind: 'follow',
    on,
    // A protected account is asked first, its button then takes the request back: asking is the deed.
    now: () => stateOf(ctx.root, `${test(`${id}-unfollow`)},${test(`${id}-cancel`)}`, test(`${id}-follow`)),
    target: { type: 'account', id: null, url: account?.url ?? null, account },
  };
}

/** The button under a click. Reposting takes two: the menu's entry counts for the post whose button opened the menu. */
export function action(target: Element, ctx: Ctx): Action | null {
  const button = target.closest(
    '[data-testid]:is([data-testid$="like"],[data-testid$="retweet"],[data-testid$="etweetConfirm"],[data-testid$="follow"])',
  );
  const [, , un, kind, confirm] = /^(\d{1,20}-)?(un)?(like|retweet|follow)(Confirm)?$/.exec(attr(button, 'data-testid')) ?? [];
  if (!button || !kind) return null;
  if (kind === 'follow') return follow(button, Boolean(un), ctx);
  const opener = confirm ? find(ctx.root, '[data-testid$="retweet"][aria-expanded="true"]') : button;
  const article = opener?.closest('article');
  const focal = focalOf(ctx.url);
  // In the photo viewer the buttons stand beside the post, and the address names it.
  const id = (article && ownId(article)) ?? focal;
  if (!opener || !id) return null;
  const account = article ? authorOf(article, ctx) : null;
  return {
    kind: kind === 'like' ? 'reaction' : 'share',
    on: Boolean(un),
    now: () =>
      stateOf(
        find(ctx.root, `a[href$="/status/${id}"] > time`)?.closest('article') ?? (focalOf(ctx.url) === id ? ctx.root : null),
        test(`un${kind}`),
        test(kind),
      ),
    target: {
      type: focal && byAge(id, focal) > 0 ? 'comment' : 'post',
      id,
      url: account?.url ? `${account.url}/status/${id}` : null,
      account,
    },
  };
}
