/** Facebook's buttons that leave a trace of ours: reaction, share, follow, friend, join. Their state stands in words (words.ts). */
import type { Account, Entry } from '../../model/sighting.ts';
import type { Action, Ctx, DeedKind } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { accountOf } from './account.ts';
import { profileIn } from './address.ts';
import { isComment, postAt } from './box.ts';
import { readComment } from './comment.ts';
import { hrefOf } from './find.ts';
import { people } from './people.ts';
import { readPost } from './post.ts';
import { DEEDS, LIKE, REQUESTED, SHARE, SHARE_NOW, UNLIKE } from './words.ts';

const BUTTON = '[role="button"],[role="menuitem"]';
const LIKE_PART = '[data-ad-rendering-role="like_button"]';

const labelOf = (el: Element): string => (attr(el, 'aria-label') || el.textContent || '').trim().slice(0, 120).toLowerCase();

interface Place {
  el: Element;
  entry: Entry;
}

/** The comment or post a button belongs to: the nearest around it. */
function placeOf(button: Element, ctx: Ctx): Place | null {
  for (let up: Element | null = button; up && !up.matches('body,[role="main"],[role="feed"]'); up = up.parentElement) {
    if (isComment(up)) {
      const entry = readComment(up, ctx);
      return entry && { el: up, entry };
    }
    const head = find(up, 'h2,h3,h4');
    const post = postAt(up, ctx) ?? (head && postAt(head, ctx));
    const entry = post?.box.contains(button) ? readPost(post, ctx) : null;
    if (post && entry) return { el: post.box, entry };
  }
  return null;
}

/** State of a reaction button; null for any other. The set one is coloured by its style, the words then vary with the reaction. */
function reacted(button: Element): boolean | null {
  const label = labelOf(button);
  if (LIKE.test(label)) return false;
  const coloured = find(button, '[style^="color"]') !== null;
  if (find(button, LIKE_PART)) return UNLIKE.test(label) || coloured;
  return UNLIKE.test(label) && coloured ? true : null;
}

/** Kind and state of a button that concerns an account. */
function towards(button: Element): { kind: DeedKind; on: boolean } | null {
  const label = labelOf(button);
  for (const [kind, [off, on]] of Object.entries(DEEDS) as [keyof typeof DEEDS, readonly [RegExp, RegExp]][]) {
    if (on.test(label)) return { kind, on: true };
    if (off.test(label)) return { kind, on: false };
  }
  return null;
}

const targetOf = (entry: Entry): Action['target'] => ({ type: entry.type, id: entry.id, url: entry.url, account: entry.author });

function reaction(button: Element, ctx: Ctx): Action | null {
  const on = reacted(button);
  const place = on === null ? null : placeOf(button, ctx);
  if (on === null || !place) return null;
  const { el, entry } = place;
  return {
    kind: 'reaction',
    on,
    now() {
      // The first in its box: the post's own stands before those of its comments.
      for (const again of el.isConnected ? all(el, BUTTON) : []) {
        const state = reacted(again);
        if (state !== null) return state;
      }
      return null;
    },
    target: targetOf(entry),
  };
}

/** The post whose share button was pressed last: the box that it opens does not say which. */
const shared = new WeakMap<Document, Action['target']>();

function share(button: Element, ctx: Ctx): Action | null {
  const label = labelOf(button);
  if (SHARE_NOW.test(label)) {
    const target = shared.get(ctx.root);
    // The box closes once Facebook has taken it.
    return target ? { kind: 'share', on: false, now: () => !button.isConnected, target } : null;
  }
  const place = SHARE.test(label) ? placeOf(button, ctx) : null;
  if (place) shared.set(ctx.root, targetOf(place.entry));
  return null;
}

/** Whom a button is for: in a post its author, in a list the link beside it, else the profile or group the page is about. */
function accountBeside(button: Element, ctx: Ctx): Account | null {
  const entry = placeOf(button, ctx)?.entry;
  if (entry) return entry.author;
  const item = button.closest('[role="listitem"],[role="row"],li');
  const link = all(item, 'a[href]').find((a) => {
    const url = hrefOf(a, ctx);
    return a.textContent?.trim() && url && (profileIn(url) || /^\/groups\/[^/]+\/?$/.test(url.pathname));
  });
  if (link) return accountOf(link, ctx);
  const [here] = people(ctx);
  return here ? { name: here.name, url: here.url, handle: here.handle, id: here.id } : null;
}

function deed(button: Element, ctx: Ctx): Action | null {
  const told = towards(button);
  const account = told && accountBeside(button, ctx);
  if (!told || !account) return null;
  const stateOf = (el: Element): boolean | null => {
    if (REQUESTED.test(labelOf(el))) return true;
    const state = towards(el);
    return state?.kind === told.kind ? state.on : null;
  };
  return {
    ...told,
    now() {
      if (button.isConnected) return stateOf(button);
      for (const el of all(find(ctx.root, '[role="main"]'), BUTTON)) {
        const state = stateOf(el);
        if (state !== null && accountBeside(el, ctx)?.url === account.url) return state;
      }
      return null;
    },
    target: { type: 'account', id: null, url: account.url, account },
  };
}

/** The button under a click, with its state before the click. */
export function action(target: Element, ctx: Ctx): Action | null {
  const button = target.closest(BUTTON);
  return button && (reaction(button, ctx) ?? share(button, ctx) ?? deed(button, ctx));
}
