/** Instagram's buttons: hearts of posts and comments, repost, follow. */
import { describe, expect, it } from 'vitest';
import type { Action, Ctx } from '../../../lib/networks/network.ts';
import { web } from '../../../lib/networks/instagram/web.ts';
import { FOLLOW, FOLLOWED, LIKE, LIKED } from '../../../lib/networks/instagram/words.ts';
import { ctxOf, sampleCtx } from '../x/page.ts';

const press = (ctx: Ctx, el: Element | null | undefined): Action | null => (el ? (web.action?.(el, ctx) ?? null) : null);
/** Gives the button's icon another label on a fresh node, as the page does. */
const relabel = (svg: Element | null | undefined, label: string): void => {
  const fresh = svg?.cloneNode(true) as Element;
  fresh.setAttribute('aria-label', label);
  svg?.replaceWith(fresh);
};

describe('hearts', () => {
  it('of a comment', () => {
    const ctx = sampleCtx('instagram/post');
    const svg = () => ctx.root.querySelectorAll('.row .heart svg')[2];
    const action = press(ctx, svg());
    expect(action).toMatchObject({
      kind: 'reaction',
      on: false,
      target: { type: 'comment', id: '17990000000000002', account: { handle: 'erika_beispiel' } },
    });
    expect(action?.now()).toBe(false);
    relabel(svg(), 'Gefällt mir nicht mehr');
    expect(action?.now()).toBe(true);
    expect(press(ctx, svg())).toMatchObject({ on: true });
  });

  it('of the post, which comments with hearts of their own stand in', () => {
    const ctx = sampleCtx('instagram/post');
    const svg = () => ctx.root.querySelector('section.bar svg');
    const action = press(ctx, svg());
    expect(action).toMatchObject({
      kind: 'reaction',
      on: false,
      target: { type: 'post', id: 'DKmuster_01', account: { handle: 'muster.systemhaus' } },
    });
    relabel(ctx.root.querySelector('.row .heart svg'), 'Gefällt mir nicht mehr');
    expect(action?.now()).toBe(false);
    relabel(svg(), 'Gefällt mir nicht mehr');
    expect(action?.now()).toBe(true);
    ctx.root.querySelector('main')?.remove();
    expect(action?.now()).toBeNull();
  });
});

it('repost', () => {
  const ctx = sampleCtx('instagram/post');
  const svg = () => ctx.root.querySelector('section.bar svg[aria-label^="Repost"]');
  const action = press(ctx, svg());
  expect(action).toMatchObject({ kind: 'share', on: false, target: { type: 'post', id: 'DKmuster_01' } });
  expect(action?.now()).toBe(false);
  relabel(svg(), 'Repost entfernen');
  expect(action?.now()).toBe(true);
});

describe('follow', () => {
  it('on a profile', () => {
    const ctx = sampleCtx('instagram/profile');
    const button = ctx.root.querySelector('header button') as Element;
    const action = press(ctx, button.querySelector('div'));
    expect(action).toMatchObject({ kind: 'follow', on: false, target: { type: 'account', account: { handle: 'fachblatt.probe' } } });
    expect(action?.now()).toBe(false);
    button.textContent = 'Angefragt';
    expect(action?.now()).toBe(true);
    button.remove();
    expect(action?.now()).toBeNull();
  });

  it('in a list each button is for its own neighbour', () => {
    const ctx = ctxOf(
      '<div role="dialog"><div><a href="/anna.t/">anna.t</a><button>Folgen</button></div><div><a href="/bert/">bert</a><button>Gefolgt</button></div></div>',
      'https://www.instagram.com/anna.t/',
    );
    const [first, second] = ctx.root.querySelectorAll('button');
    expect(press(ctx, first)).toMatchObject({ on: false, target: { account: { handle: 'anna.t' } } });
    expect(press(ctx, second)).toMatchObject({ on: true, target: { account: { handle: 'bert' } } });
    expect(press(ctx, second)?.now()).toBe(true);
  });

  it('other buttons are none', () => {
    const ctx = sampleCtx('instagram/post');
    for (const selector of ['form [role="button"]', '.acts [role="button"]', 'section.bar span[role="button"]', 'main'])
      expect(press(ctx, ctx.root.querySelector(selector))).toBeNull();
  });
});

it('no word means both states', () => {
  for (const word of ['like', 'unlike', 'gefällt mir', 'gefällt mir nicht mehr', 'curtir', 'descurtir'])
    expect([LIKE.test(word), LIKED.test(word)].filter(Boolean)).toHaveLength(1);
  for (const word of [
    'follow',
    'follow back',
    'following',
    'requested',
    'folgen',
    'auch folgen',
    'zurückfolgen',
    'gefolgt',
    'angefragt',
    'seguir',
    'seguindo',
  ])
    expect([FOLLOW.test(word), FOLLOWED.test(word)].filter(Boolean)).toHaveLength(1);
});
