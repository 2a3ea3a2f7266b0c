/** NodeBB's buttons: found from the click, asked again on nodes the page has replaced. */
import { describe, expect, it } from 'vitest';
import { components } from '../../../lib/networks/nodebb/components.ts';
import { ctxOf, H, post, topic } from './page.ts';

type Page = ReturnType<typeof ctxOf>;
const click = (ctx: Page, selector: string) => components.action?.(ctx.root.querySelector(selector) as Element, ctx) ?? null;
const change = (ctx: Page, selector: string, how: (el: Element) => void): void => how(ctx.root.querySelector(selector) as Element);

it('a vote for a post', () => {
  const ctx = ctxOf(
    topic([post(1, { foot: '<a component="post/upvote" href="#" class="btn"><i></i></a><a component="post/downvote" href="#"></a>' })], 2),
  );
  const action = click(ctx, '[component="post/upvote"] i');
  expect(action).toMatchObject({
    kind: 'reaction',
    on: false,
    target: { type: 'comment', id: '502', url: `${H}/post/502`, account: { name: 'Anna', id: '45' } },
  });
  const old = ctx.root.querySelector('li') as Element;
  const fresh = old.cloneNode(true) as Element;
  fresh.querySelector('[component="post/upvote"]')?.classList.add('upvoted');
  old.replaceWith(fresh);
  expect(action?.now()).toBe(true);
  expect(click(ctx, '[component="post/upvote"]')?.on).toBe(true);
  fresh.remove();
  expect(action?.now()).toBeNull();
  expect(
    click(ctxOf(topic([post(1, { foot: '<a component="post/downvote" href="#"></a>' })], 2)), '[component="post/downvote"]'),
  ).toBeNull();
});

describe('watching a topic', () => {
  it('since 1.2: the entry is checked', () => {
    const inside = '<a component="topic/following" href="#"><b>Beobachten</b><i component="topic/following/check" class="fa"></i></a>';
    const ctx = ctxOf(topic([post(1)], 2) + inside);
    const action = click(ctx, 'b');
    expect(action).toMatchObject({ kind: 'follow', on: false, target: { type: 'post', id: '77' } });
    change(ctx, 'i', (el) => el.classList.add('fa-check'));
    expect(action?.now()).toBe(true);
  });

  it('before: of two buttons one is shown', () => {
    const ctx = ctxOf(
      `${topic([post(1)], 2)}<button component="topic/follow">+</button><button component="topic/unfollow" class="hidden">-</button>`,
    );
    const action = click(ctx, '[component="topic/follow"]');
    expect(action).toMatchObject({ kind: 'follow', on: false });
    change(ctx, '[component="topic/unfollow"]', (el) => el.classList.remove('hidden'));
    expect(action?.now()).toBe(true);
  });
});

describe('following a user', () => {
  const page = (inside: string): Page =>
    ctxOf(`<div class="account"><h2 class="fullname">Karl Kunde</h2>${inside}</div>`, `${H}/user/karl-kunde`);
  const target = { type: 'account', url: `${H}/user/karl-kunde`, account: { name: 'Karl Kunde', handle: 'karl-kunde' } };

  it('of two buttons one is shown', () => {
    const ctx = page('<a component="account/unfollow" class="btn hide">-</a><a component="account/follow" class="btn">+</a>');
    const action = click(ctx, '[component="account/follow"]');
    expect(action).toMatchObject({ kind: 'follow', on: false, target });
    change(ctx, '[component="account/unfollow"]', (el) => el.classList.remove('hide'));
    expect(action?.now()).toBe(true);
    change(ctx, '.account', (el) => el.replaceChildren());
    expect(action?.now()).toBeNull();
  });

  it('version 1: one round button is a plus or a heart', () => {
    const ctx = page('<button class="btn-morph fab plus"><span></span></button>');
    const action = click(ctx, '.btn-morph span');
    expect(action).toMatchObject({ kind: 'follow', on: false, target });
    change(ctx, '.btn-morph', (el) => el.classList.replace('plus', 'heart'));
    expect(action?.now()).toBe(true);
  });
});

it('joining a group', () => {
  const ctx = ctxOf('<button data-action="join">Beitreten</button>', `${H}/groups/kundendienst`);
  const action = click(ctx, 'button');
  expect(action).toMatchObject({ kind: 'join', on: false, target: { type: 'account', url: `${H}/groups/kundendienst` } });
  change(ctx, 'button', (el) => el.setAttribute('data-action', 'leave'));
  expect(action?.now()).toBe(true);
});

it('other clicks are none', () => {
  const ctx = ctxOf(topic([post(1)], 2));
  for (const selector of ['a.timeago', '[component="post/content"]', 'h1']) expect(click(ctx, selector)).toBeNull();
});
