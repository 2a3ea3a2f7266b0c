/** NodeBB's buttons that leave a trace of ours: voting a post up, watching a topic, following a user, joining a group. */
import type { Action, Ctx } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { topicIn } from './address.ts';
import { people } from './people.ts';
import { POST, readPost } from './post.ts';

const part = (name: string): string => `[component="${name}"]`;
const FOLLOW = `${part('account/follow')},${part('account/unfollow')},.btn-morph`;
const WATCH = `${part('topic/following')},${part('topic/not-following')},${part('topic/follow')},${part('topic/unfollow')}`;
const JOIN = '[data-action="join"],[data-action="leave"]';

/** Which of two buttons is shown: older pages keep both and hide one. */
const shown = (el: Element | null): boolean => Boolean(el && !el.matches('.hide,.hidden'));

/** Followed already: the button to stop is shown, or the round one is a heart; null where there is none. */
function following({ root }: Ctx): boolean | null {
  const round = find(root, '.btn-morph');
  if (round) return round.matches('.heart');
  const stop = find(root, part('account/unfollow'));
  return stop || find(root, part('account/follow')) ? shown(stop) : null;
}

/** Watched already: the entry is checked (since 1.2), or the button to stop is shown (before). */
function watching({ root }: Ctx): boolean | null {
  const check = find(root, part('topic/following/check'));
  if (check) return check.matches('.fa-check');
  const stop = find(root, part('topic/unfollow'));
  return stop || find(root, part('topic/follow')) ? shown(stop) : null;
}

const joined = ({ root }: Ctx): boolean | null => {
  const button = find(root, JOIN);
  return button && attr(button, 'data-action') === 'leave';
};

/** The button under a click. */
export function action(target: Element, ctx: Ctx): Action | null {
  const vote = target.closest(part('post/upvote'));
  const post = vote?.closest(POST);
  const entry = post && readPost(post, ctx);
  if (vote && post && entry) {
    const pid = attr(post, 'data-pid').replace(/["\\]/g, '');
    return {
      kind: 'reaction',
      on: vote.matches('.upvoted'),
      now: () => find(find(ctx.root, `${part('post')}[data-pid="${pid}"]`), part('post/upvote'))?.matches('.upvoted') ?? null,
      target: { type: entry.type, id: entry.id, url: entry.url, account: entry.author },
    };
  }
  if (target.closest(FOLLOW)) {
    const [person] = people(ctx);
    const account = person ? { name: person.name, url: person.url, handle: person.handle, id: person.id ?? null } : null;
    const on = following(ctx);
    return on === null
      ? null
      : { kind: 'follow', on, now: () => following(ctx), target: { type: 'account', id: null, url: account?.url ?? null, account } };
  }
  const topic = topicIn(ctx.url);
  if (topic && target.closest(WATCH)) {
    const on = watching(ctx);
    return on === null
      ? null
      : { kind: 'follow', on, now: () => watching(ctx), target: { type: 'post', id: topic, url: null, account: null } };
  }
  if (target.closest(JOIN)) {
    const url = ctx.url.origin + ctx.url.pathname;
    return { kind: 'join', on: joined(ctx) ?? false, now: () => joined(ctx), target: { type: 'account', id: null, url, account: null } };
  }
  return null;
}
