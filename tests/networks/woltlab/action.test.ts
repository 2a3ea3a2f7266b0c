/** WoltLab's buttons: found from the click, asked again later. */
import { describe, expect, it } from 'vitest';
import type { Layout } from '../../../lib/networks/network.ts';
import { comments } from '../../../lib/networks/woltlab/comments.ts';
import { thread } from '../../../lib/networks/woltlab/thread.ts';
import { ctxOf, H, list, post } from './page.ts';

const click = (ctx: ReturnType<typeof ctxOf>, selector: string, layout: Layout = thread) =>
  layout.action?.(ctx.root.querySelector(selector) as Element, ctx) ?? null;

describe('reactions', () => {
  const on = (button: string) => ctxOf(list([post(502).replace('<footer class="messageFooter">', `$&${button}`)]));

  it.each([
    [
      'Suite 6, by the reaction chosen',
      '<button class="reactButton" data-reaction-type-id="0"><i></i></button>',
      (el: Element) => el.setAttribute('data-reaction-type-id', '1'),
    ],
    ['Suite 5, by class', '<a href="#" class="reactButton"><i></i></a>', (el: Element) => el.classList.add('active')],
    [
      'Burning Board 4, by the link’s class',
      '<li class="wcfLikeButton likeButton"><a href="#"><i></i></a></li>',
      (el: Element) => el.firstElementChild?.classList.add('active'),
    ],
  ])('%s', (_, button, press) => {
    const ctx = on(button);
    const action = click(ctx, 'footer i');
    expect(action).toMatchObject({
      kind: 'reaction',
      on: false,
      target: { type: 'comment', id: '502', account: { name: 'Anna', id: '45' } },
    });
    expect(action?.now()).toBe(false);
    press(ctx.root.querySelector('footer > *') as Element);
    expect(action?.now()).toBe(true);
    expect(click(ctx, 'footer i')?.on).toBe(true);
    ctx.root.querySelector('article')?.remove();
    expect(action?.now()).toBeNull();
  });

  it('on an answer it is the answer’s, not its comment’s', () => {
    const button = '<button class="reactButton" data-reaction-type-id="0"></button>';
    const ctx = ctxOf(
      `<div class="jsComment" data-comment-id="5">${button}<div class="jsCommentResponse" data-response-id="7"><b>${button}</b></div></div>`,
      { url: `${H}/article/9-x/` },
    );
    expect(click(ctx, 'b button', comments)?.target.id).toBe('response:7');
    expect(click(ctx, '.jsComment > button', comments)?.target.id).toBe('5');
  });

  it('other buttons are none', () => {
    const ctx = on('<a class="quote" href="#">Zitieren</a>');
    for (const selector of ['.quote', '.messageText']) expect(click(ctx, selector)).toBeNull();
  });
});

describe('follow', () => {
  it('a thread, by the button’s attribute', () => {
    const ctx = ctxOf(`${list([post(502)])}<button class="jsSubscribeButton" data-is-subscribed="0"><span>Abonnieren</span></button>`);
    const action = click(ctx, 'button span');
    expect(action).toMatchObject({ kind: 'follow', on: false, target: { type: 'post', id: '77' } });
    ctx.root.querySelector('button')?.setAttribute('data-is-subscribed', '1');
    expect(action?.now()).toBe(true);
    ctx.root.querySelector('button')?.remove();
    expect(action?.now()).toBeNull();
  });

  it('a user, on the profile', () => {
    const inside = '<h1 class="userProfileUsername">Jana Beispiel</h1><button data-following="0"><span>Folgen</span></button>';
    const ctx = ctxOf(inside, { url: `${H}/user/12-jana/` });
    const action = click(ctx, 'button span', comments);
    expect(action).toMatchObject({ kind: 'follow', on: false, target: { type: 'account', account: { name: 'Jana Beispiel', id: '12' } } });
    ctx.root.querySelector('button')?.setAttribute('data-following', '1');
    expect(action?.now()).toBe(true);
    expect(click(ctx, 'h1', comments)).toBeNull();
  });
});
