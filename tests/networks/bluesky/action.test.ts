/** Bluesky's buttons: found from the click, their state from what they draw. */
import { describe, expect, it } from 'vitest';
import { web } from '../../../lib/networks/bluesky/web.ts';
import type { Ctx } from '../../../lib/networks/network.ts';
import { ctxOf, focal, item, row, screen } from './page.ts';

const click = (ctx: Ctx, selector: string) => web.action?.(ctx.root.querySelector(selector) as Element, ctx) ?? null;
const HERE = 'https://bsky.app/profile/start.example/post/3start';

describe('like', () => {
  it('the set heart is wrapped once more', () => {
    const ctx = ctxOf(item({ key: '3a' }));
    const action = click(ctx, '[data-testid="likeBtn"] svg');
    expect(action).toMatchObject({
      kind: 'reaction',
      on: false,
      target: { type: 'post', id: '3a', url: 'https://bsky.app/profile/anna.example/post/3a' },
    });
    const icon = ctx.root.querySelector('[data-testid="likeBtn"] > div') as Element;
    icon.innerHTML = '<div><svg></svg></div><div></div><div></div>';
    expect(action?.now()).toBe(true);
    expect(click(ctx, '[data-testid="likeBtn"]')).toMatchObject({ on: true });
    ctx.root.querySelector('[data-testid^="feedItem"]')?.remove();
    expect(action?.now()).toBeNull();
  });
  it('on a reply the target is a comment', () => {
    const ctx = ctxOf(screen(focal({ handle: 'start.example' }), row({ key: '3b' })), HERE);
    expect(click(ctx, '[role="link"] [data-testid="likeBtn"]')?.target).toMatchObject({ type: 'comment', id: '3b' });
    expect(click(ctx, '[data-testid="likeBtn"]')?.target).toMatchObject({ type: 'post', id: '3start' });
  });
});

it('reposting takes two clicks; a used button is green', () => {
  const ctx = ctxOf(
    `${item({ key: '3a' })}${item({ key: '3b' }).replace('aria-expanded="false"', 'aria-expanded="true"')}<div role="menu"><div data-testid="repostDropdownRepostBtn">Reposten</div></div>`,
  );
  const action = click(ctx, '[data-testid="repostDropdownRepostBtn"]');
  expect(action).toMatchObject({ kind: 'share', on: false, target: { id: '3b' } });
  for (const path of ctx.root.querySelectorAll('path')) path.setAttribute('fill', '#13C371');
  expect(action?.now()).toBe(true);
  expect(click(ctx, '[data-testid="repostBtn"]')).toBeNull();
});

describe('follow', () => {
  const header = (id: string) =>
    `<div data-testid="profileHeaderDisplayName">Muster</div><a data-testid="profileHeaderFollowersButton" href="/profile/muster.example/followers">3 Follower</a><button data-testid="${id}" aria-label="muster.example folgen">Folgen</button><button data-testid="followBtn" aria-label="other.example folgen"><b>Folgen</b></button>`;
  it('on a profile the test id is the state', () => {
    const ctx = ctxOf(header('followBtn'), 'https://bsky.app/profile/muster.example');
    const action = click(ctx, 'button');
    expect(action).toMatchObject({
      kind: 'follow',
      on: false,
      target: { type: 'account', account: { handle: 'muster.example', name: 'Muster' } },
    });
    expect(action?.now()).toBe(false);
    ctx.root.querySelector('button')?.setAttribute('data-testid', 'unfollowBtn');
    expect(action?.now()).toBe(true);
    expect(click(ctx, 'button')).toMatchObject({ on: true });
  });
  it('a suggested account’s button is not the profile’s', () => {
    expect(click(ctxOf(header('followBtn'), 'https://bsky.app/profile/muster.example'), 'b')).toBeNull();
  });
  it('beside a thread’s post the word is the state', () => {
    const button = '<button data-testid="followBtn" aria-label="start.example folgen"><span>Folgen</span></button>';
    const ctx = ctxOf(screen(focal({ handle: 'start.example', name: 'Start', inside: button })), HERE);
    const action = click(ctx, '[data-testid="followBtn"]');
    expect(action).toMatchObject({ kind: 'follow', on: false, target: { account: { handle: 'start.example', name: 'Start' } } });
    (ctx.root.querySelector('[data-testid="followBtn"] span') as Element).textContent = 'Folge ich';
    expect(action?.now()).toBe(true);
  });
});

it('other clicks are none', () => {
  const ctx = ctxOf(item({}));
  for (const selector of ['[data-testid="replyBtn"]', '[data-testid="postText"]']) expect(click(ctx, selector)).toBeNull();
});
