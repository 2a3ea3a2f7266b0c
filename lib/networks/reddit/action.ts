/** Reddit's buttons that leave a trace of ours: the arrow up, joining a community, following a user. */
import type { Account } from '../../model/sighting.ts';
import type { Action, Ctx } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { account } from './account.ts';
import { bare, onWww } from './address.ts';

const quoted = (text: string): string => text.replace(/["\\]/g, '\\$&');

/** A thing of old Reddit: its box of arrows carries the vote as a class, and so does the arrow. */
function oldVote(button: Element, root: Document): Action | null {
  const thing = button.closest('.thing[data-fullname]');
  const fullname = attr(thing, 'data-fullname');
  const id = bare(fullname);
  if (!thing || !id) return null;
  const state = (): boolean | null => {
    const box = find(find(root, `.thing[data-fullname="${quoted(fullname)}"]`), '.midcol');
    return box && (box.classList.contains('likes') || find(box, '.arrow.upmod') !== null);
  };
  return {
    kind: 'reaction',
    on: button.classList.contains('upmod'),
    now: state,
    target: {
      type: fullname.startsWith('t1_') ? 'comment' : 'post',
      id,
      url: onWww(attr(thing, 'data-permalink')),
      account: account(attr(thing, 'data-author'), attr(thing, 'data-author-fullname')),
    },
  };
}

/** Community or user behind a name as buttons carry it: users' own pages are communities called 'u_name'. */
function joined(name: string): { kind: 'join' | 'follow'; account: Account } {
  const [, user] = /^u_(.+)$/.exec(name) ?? [];
  if (user) return { kind: 'follow', account: account(user) };
  return { kind: 'join', account: { name: `r/${name}`, url: `https://www.reddit.com/r/${name}/`, handle: `r/${name}` } };
}

function toAccount(name: string, on: boolean, now: () => boolean | null): Action {
  const { kind, account: whom } = joined(name);
  return { kind, on, now, target: { type: 'account', id: null, url: whom.url, account: whom } };
}

/** The button under a click on old Reddit. Of "join" and "leave" only the active one shows. */
export function oldAction(target: Element, { root }: Ctx): Action | null {
  const arrow = target.closest('.arrow.up,.arrow.upmod');
  if (arrow) return oldVote(arrow, root);
  const toggle = target.closest('.option')?.closest('.fancy-toggle-button[data-sr_name]');
  const name = attr(toggle, 'data-sr_name');
  if (!toggle || !name) return null;
  const state = (box: Element | null): boolean | null => box && find(box, '.option.remove.active') !== null;
  return toAccount(name, state(toggle) === true, () => state(find(root, `.fancy-toggle-button[data-sr_name="${quoted(name)}"]`)));
}

/** Is it voted up? Comments' rows say it themselves; posts only by the button in their (open) shadow. */
function votedUp(host: Element | null): boolean | null {
  if (!host) return null;
  const told = attr(host, 'vote-state') || attr(find(host, ':scope > [vote-state]'), 'vote-state');
  if (told) return /^up/i.test(told);
  const button = find(host.shadowRoot, 'button[upvote]');
  return button && attr(button, 'aria-pressed') === 'true';
}

/**
 * The button under a click on today's Reddit. Arrows stand in shadows, so that a click on one is a click on the row that
 * casts it; another button of that row changes no vote and comes to nothing.
 */
export function action(target: Element, { root }: Ctx): Action | null {
  const join = target.closest('shreddit-join-button[name]');
  if (join) {
    const name = attr(join, 'name');
    // The row says it once it knows; until then nothing is taken for done.
    const state = (el: Element | null): boolean | null =>
      el && (el.hasAttribute('subscribed') || attr(find(el.shadowRoot, 'button'), 'aria-pressed') === 'true');
    return toAccount(name, state(join) === true, () => state(find(root, `shreddit-join-button[name="${quoted(name)}"]`)));
  }
  const row = target.matches('shreddit-vote-animations') ? target.closest('shreddit-comment-action-row,shreddit-post') : target;
  if (!row?.matches('shreddit-comment-action-row,shreddit-post')) return null;
  const box = row.closest('shreddit-comment,shreddit-post');
  const fullname = attr(box, 'thingid') || attr(box, 'id');
  const id = bare(fullname);
  if (!box || !id) return null;
  const again = row.matches('shreddit-post')
    ? `shreddit-post[id="${quoted(fullname)}"]`
    : `shreddit-comment-action-row[comment-id="${quoted(fullname)}"]`;
  return {
    kind: 'reaction',
    on: votedUp(row) === true,
    now: () => votedUp(find(root, again)),
    target: {
      type: box.matches('shreddit-post') ? 'post' : 'comment',
      id,
      url: onWww(attr(box, 'permalink')),
      account: account(attr(box, 'author')),
    },
  };
}
