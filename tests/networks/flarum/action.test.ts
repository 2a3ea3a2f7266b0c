/** Flarum's buttons: found from the click, asked again on nodes the app has replaced. */
import { describe, expect, it } from 'vitest';
import { app } from '../../../lib/networks/flarum/app.ts';
import { ctxOf, H, HERE, post, stream } from './page.ts';

type Page = ReturnType<typeof ctxOf>;
const click = (ctx: Page, selector: string) => app.action?.(ctx.root.querySelector(selector) as Element, ctx) ?? null;
const like = (word: string): Page =>
  ctxOf(
    stream(
      [
        post(1, {
          actions: `<li class="item-like"><button class="Button"><span class="Button-label">${word}</span></button></li><li class="item-reply"><button>Antworten</button></li>`,
        }),
      ],
      2,
    ),
  );

describe('a like', () => {
  it.each([
    ['Gefällt mir', 'Gefällt mir nicht mehr'],
    ['Like', 'Unlike'],
    ['J’aime', 'Je n’aime plus'],
    ['Me gusta', 'Ya no me gusta'],
    ['Mi piace', 'Non mi piace più'],
    ['Curtir', 'Descurtir'],
    ['Vind ik leuk', 'Vind ik niet meer leuk'],
    ['Polub', 'Cofnij polubienie'],
  ])('words tell it: %s, %s', (off, on) => {
    const ctx = like(off);
    const action = click(ctx, '.Button-label');
    expect(action).toMatchObject({
      kind: 'reaction',
      on: false,
      target: { type: 'comment', id: '502', url: `${HERE}/2`, account: { name: 'Anna', url: `${H}/u/Anna` } },
    });
    const old = ctx.root.querySelector('.PostStream-item') as Element;
    const fresh = old.cloneNode(true) as Element;
    (fresh.querySelector('.Button-label') as Element).textContent = on;
    old.replaceWith(fresh);
    expect(action?.now()).toBe(true);
    expect(click(ctx, '.Button-label')?.on).toBe(true);
    fresh.remove();
    expect(action?.now()).toBeNull();
  });

  it('other buttons are none', () => {
    for (const selector of ['.item-reply button', '.Post-body', '.PostMeta button']) expect(click(like('Like'), selector)).toBeNull();
  });
});

it('following a discussion', () => {
  const ctx = ctxOf(
    `${stream([post(0)])}<div class="SubscriptionMenu"><button class="Button SubscriptionMenu-button SubscriptionMenu-button--null"><b>Folgen</b></button></div>`,
  );
  const action = click(ctx, 'b');
  expect(action).toMatchObject({ kind: 'follow', on: false, target: { type: 'post', id: '77', url: HERE } });
  ctx.root.querySelector('.SubscriptionMenu button')?.classList.replace('SubscriptionMenu-button--null', 'SubscriptionMenu-button--follow');
  expect(action?.now()).toBe(true);
  ctx.root
    .querySelector('.SubscriptionMenu button')
    ?.classList.replace('SubscriptionMenu-button--follow', 'SubscriptionMenu-button--ignore');
  expect(action?.now()).toBe(false);
  ctx.root.querySelector('.SubscriptionMenu')?.remove();
  expect(action?.now()).toBeNull();
});
