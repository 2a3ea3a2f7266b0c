/** X's buttons: found from the click, asked again on nodes the page has replaced. */
import { describe, expect, it } from 'vitest';
import type { Ctx } from '../../../lib/networks/network.ts';
import { web } from '../../../lib/networks/x/web.ts';
import { ctxOf, list, post, sampleCtx } from './page.ts';

const click = (ctx: Ctx, selector: string) => web.action?.(ctx.root.querySelector(selector) as Element, ctx) ?? null;
const flip = (ctx: Ctx, from: string, to: string) => {
  const old = ctx.root.querySelector(`[data-testid="${from}"]`) as Element;
  const fresh = old.cloneNode(true) as Element;
  fresh.setAttribute('data-testid', to);
  old.replaceWith(fresh);
};

describe('like and repost', () => {
  it.each([
    ['like', 'unlike', 'reaction'],
    ['retweet', 'unretweet', 'share'],
  ])('%s', (off, on, kind) => {
    const ctx = ctxOf(list(post()));
    const action = click(ctx, `[data-testid="${off}"]`);
    expect(action).toMatchObject({
      kind,
      on: false,
      target: {
        type: 'post',
        id: '2124805152568246273',
        url: 'https://x.com/anna_t/status/2124805152568246273',
        account: { handle: 'anna_t', name: 'Anna Test' },
      },
    });
    expect(action?.now()).toBe(false);
    flip(ctx, off, on);
    expect(action?.now()).toBe(true);
    expect(click(ctx, `[data-testid="${on}"]`)).toMatchObject({ kind, on: true });
    ctx.root.querySelector('article')?.remove();
    expect(action?.now()).toBeNull();
  });

  it("the menu's entry counts for the post whose button opened it", () => {
    const ctx = ctxOf(
      `<div id="layers"><div role="menu"><div role="menuitem" data-testid="retweetConfirm"><span>Reposten</span></div></div></div>${list(post({ id: '7' }), post({ id: '8', handle: 'b' }).replace('aria-expanded="false"', 'aria-expanded="true"'))}`,
    );
    const action = click(ctx, '[data-testid="retweetConfirm"] span');
    expect(action).toMatchObject({ kind: 'share', on: false, target: { id: '8' } });
    ctx.root.querySelector('[aria-expanded="true"]')?.setAttribute('data-testid', 'unretweet');
    expect(action?.now()).toBe(true);
  });

  it('on a reply the target is a comment', () => {
    const ctx = sampleCtx('x/conversation');
    const button = [...ctx.root.querySelectorAll('article')]
      .find((el) => el.textContent?.includes('Jonas Probe'))
      ?.querySelector('[data-testid="like"]') as Element;
    expect(web.action?.(button, ctx)?.target).toMatchObject({ type: 'comment', account: { handle: 'JonasProbe' } });
  });

  it('other buttons and other clicks are none', () => {
    const ctx = ctxOf(list(post()).replace('data-testid="like"', 'data-testid="9-followers-unlike"'));
    for (const selector of ['[data-testid="reply"]', '[data-testid="tweetText"]', '[data-testid="9-followers-unlike"]', 'main'])
      expect(click(ctx, selector)).toBeNull();
  });
});

describe('follow', () => {
  it('knows whom by number and handle, and a request counts as done', () => {
    const ctx = sampleCtx('x/profile');
    const action = click(ctx, '[data-testid$="-follow"] span');
    expect(action).toMatchObject({
      kind: 'follow',
      on: false,
      target: { type: 'account', account: { name: 'Fachblatt Probe', handle: 'FachblattProbe', id: '700000002' } },
    });
    expect(action?.now()).toBe(false);
    flip(ctx, '700000002-follow', '700000002-unfollow');
    expect(action?.now()).toBe(true);
    flip(ctx, '700000002-unfollow', '700000002-cancel');
    expect(action?.now()).toBe(true);
    flip(ctx, '700000002-cancel', '700000002-block');
    expect(action?.now()).toBeNull();
  });
});
