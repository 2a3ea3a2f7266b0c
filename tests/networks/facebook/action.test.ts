/** Facebook's buttons: found from the click, with their state before it, and asked again. */
import { describe, expect, it } from 'vitest';
import { action } from '../../../lib/networks/facebook/action.ts';
import type { Ctx } from '../../../lib/networks/network.ts';
import { comment, ctxOf, HOME, POST, post } from './page.ts';

const click = (ctx: Ctx, selector: string) => action(ctx.root.querySelector(selector) as Element, ctx);
const button = (label: string, inside = '<span>x</span>', id = 'btn') =>
  `<div role="button" aria-label="${label}" id="${id}">${inside}</div>`;
const RED = 'style="color: rgb(243, 62, 88);"';

describe('a reaction', () => {
  it.each([
    ['Like', 'Remove Love'],
    ['Gefällt mir', '„Gefällt mir“ entfernen'],
    ['J’aime', 'Supprimer J’adore'],
    ['讚', '移除大心'],
  ])('%s, then %s', (off, on) => {
    const ctx = ctxOf(post({ rest: button(off) + comment() }));
    const seen = click(ctx, '#btn span');
    expect(seen).toMatchObject({
      kind: 'reaction',
      on: false,
      target: { type: 'post', id: POST, url: `${HOME}anna.test/posts/${POST}`, account: { name: 'Anna Test' } },
    });
    expect(seen?.now()).toBe(false);
    const old = ctx.root.querySelector('#btn') as Element;
    old.outerHTML = button(on, `<span ${RED}>x</span>`);
    expect(seen?.now()).toBe(true);
    expect(click(ctx, '#btn')).toMatchObject({ kind: 'reaction', on: true });
    ctx.root.querySelector('[role="feed"]')?.remove();
    expect(seen?.now()).toBeNull();
  });

  it('in an unknown language by its part and its colour', () => {
    const part = (style: string) => `<span data-ad-rendering-role="like_button" ${style}>x</span>`;
    expect(click(ctxOf(post({ rest: button('Bezeichnung', part('')) })), '#btn')).toMatchObject({ kind: 'reaction', on: false });
    expect(click(ctxOf(post({ rest: button('Bezeichnung', part(RED)) })), '#btn')).toMatchObject({ kind: 'reaction', on: true });
  });

  it('at a comment is the comment’s', () => {
    const ctx = ctxOf(
      post({
        rest:
          button('Gefällt mir') +
          comment().replace('<li><div role="button">', `<li>${button('Gefällt mir', '', 'c')}</li><li><div role="button">`),
      }),
    );
    const seen = click(ctx, '#c');
    expect(seen).toMatchObject({ kind: 'reaction', target: { type: 'comment', id: '910000000000001', account: { name: 'Tom Probe' } } });
    (ctx.root.querySelector('#btn') as Element).outerHTML = button('Remove Like', `<i ${RED}></i>`);
    expect(seen?.now()).toBe(false);
  });
});

describe('sharing', () => {
  it('counts when the box that shares at once has closed, for the post whose button opened it', () => {
    const ctx = ctxOf(post({ rest: button('Sende das deinen Freunden oder poste es in deinem Profil.') }));
    expect(click(ctx, '#btn')).toBeNull();
    ctx.root.body.insertAdjacentHTML('beforeend', `<div role="dialog">${button('Jetzt teilen', '', 's')}</div>`);
    const seen = click(ctx, '#s');
    expect(seen).toMatchObject({ kind: 'share', on: false, target: { type: 'post', id: POST } });
    expect(seen?.now()).toBe(false);
    ctx.root.querySelector('[role="dialog"]')?.remove();
    expect(seen?.now()).toBe(true);
  });
  it('is nothing where it is not known which post', () =>
    expect(click(ctxOf(`<div role="dialog">${button('Share now')}</div>`), '#btn')).toBeNull());
});

describe('follow and join', () => {
  const header = (label: string, name = 'Muster Systemhaus') => `<div role="main"><h1>${name}</h1>${button(label)}</div>`;
  it.each([
    ['follow', 'Folgen', 'Gefolgt', `${HOME}muster`],
    ['follow', 'Follow', 'Following', `${HOME}muster`],
    ['follow', 'Follow Muster Systemhaus', 'Unfollow', `${HOME}muster`],
    ['join', 'Gruppe beitreten', 'Beigetreten', `${HOME}groups/nord`],
    ['join', 'Der Gruppe beitreten', 'Anfrage abbrechen', `${HOME}groups/nord`],
    ['join', 'Join group', 'Cancel request', `${HOME}groups/nord`],
  ])('%s: %s, then %s', (kind, off, on, url) => {
    const ctx = ctxOf(header(off), url);
    const seen = click(ctx, '#btn');
    expect(seen).toMatchObject({ kind, on: false, target: { type: 'account', id: null, url, account: { name: 'Muster Systemhaus' } } });
    expect(seen?.now()).toBe(false);
    (ctx.root.querySelector('#btn') as Element).outerHTML = button(on);
    expect(seen?.now()).toBe(true);
    expect(click(ctx, '#btn')).toMatchObject({ kind, on: true });
    ctx.root.querySelector('#btn')?.remove();
    expect(seen?.now()).toBeNull();
  });
  it('in a post’s head is for its author', () =>
    expect(click(ctxOf(post({ rest: button('Folgen') })), '#btn')).toMatchObject({ kind: 'follow', target: { url: `${HOME}anna.test` } }));
  it('other buttons are none', () => {
    const ctx = ctxOf(post({ rest: button('Kommentieren') + button('Entfernen', '', 'r') }));
    expect([click(ctx, '#btn'), click(ctx, '#r'), click(ctx, 'h3')]).toEqual([null, null, null]);
  });
});
