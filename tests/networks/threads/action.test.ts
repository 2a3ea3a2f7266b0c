/** Threads's buttons: found from the click, their state from label or filling. */
import { describe, expect, it } from 'vitest';
import type { Ctx } from '../../../lib/networks/network.ts';
import { web } from '../../../lib/networks/threads/web.ts';
import { ctxOf, HERE, HOME, post, region } from './page.ts';

const click = (ctx: Ctx, selector: string) => web.action?.(ctx.root.querySelector(selector) as Element, ctx) ?? null;

describe('heart', () => {
  it.each([
    ['by its label', { heart: 'Gefällt mir' }, { heart: 'Gefällt mir nicht mehr' }],
    ['in a language not known', { heart: '???' }, { heart: '???', liked: true }],
  ])('%s', (_, off, on) => {
    const ctx = ctxOf(region(post(off)));
    const found = click(ctx, '[style*="--x-fill: transparent"]');
    expect(found).toMatchObject({ kind: 'reaction', on: false, target: { type: 'post', id: 'DSaaaaa', account: { handle: 'anna' } } });
    ctx.root.body.innerHTML = region(post(on));
    expect(found?.now()).toBe(true);
    ctx.root.body.innerHTML = '';
    expect(found?.now()).toBeNull();
  });
  it('of a reply is for a comment', () =>
    expect(click(ctxOf(region(post({})), HERE), '[aria-label="Gefällt mir"]')?.target.type).toBe('comment'));
});

describe('arrows', () => {
  const menu = '<div role="menu"><div role="menuitem"><span>Reposten</span></div><div role="menuitem"><span>Zitieren</span></div></div>';
  it('open a menu, whose entry counts', () => {
    const ctx = ctxOf(region(post({ menu: 'aria-expanded="true" aria-haspopup="menu"' })) + menu);
    expect(click(ctx, '[aria-label="Reposten"]')).toBeNull();
    const found = click(ctx, '[role="menuitem"]');
    expect(found).toMatchObject({ kind: 'share', on: false, target: { id: 'DSaaaaa' } });
    expect(click(ctx, '[role="menuitem"]:last-child')).toBeNull();
    ctx.root.body.innerHTML = region(post({ arrows: 'Reposted' }));
    expect(found?.now()).toBe(true);
  });
  it('without an open menu tell nothing', () => expect(click(ctxOf(region(post({})) + menu), '[role="menuitem"]')).toBeNull());
});

describe('follow', () => {
  const PROFILE = 'https://www.threads.com/@muster';
  it('on a profile is for its account', () => {
    const ctx = ctxOf(region('<div role="button"><div>Folgen</div></div>'), PROFILE);
    const found = click(ctx, '[role="button"] div');
    expect(found).toMatchObject({ kind: 'follow', on: false, target: { type: 'account', url: PROFILE } });
    ctx.root.body.innerHTML = region('<div role="button"><div>Gefolgt</div></div>');
    expect(found?.now()).toBe(true);
  });
  it('in a list or a dialog is for the account beside it', () => {
    const row = '<div><a href="/@bert"><span>bert</span></a><div role="button" class="f">Follow</div></div>';
    expect(click(ctxOf(row, HOME), '.f')?.target.account?.handle).toBe('bert');
    expect(click(ctxOf(`<div role="dialog">${row}</div>`, PROFILE), '.f')?.target.account?.handle).toBe('bert');
  });
  it('other buttons are nothing', () => expect(click(ctxOf(region(post({}))), '[aria-label="Mehr"]')).toBeNull());
});
