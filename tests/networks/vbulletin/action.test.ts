import { describe, expect, it } from 'vitest';
import { vbulletin } from '../../../lib/networks/vbulletin/index.ts';
import { clickAs } from '../shared/page.ts';
import { BOARD, ctxOf, post3, post4, post5 } from './page.ts';

const thanks = (id: number, done: boolean): string =>
  `<a href="post_thanks.php?do=post_thanks_${done ? 'remove_user' : 'add'}&amp;p=${id}" id="post_thanks_button_${id}" rel="nofollow"><img src="t.gif" alt="Danke" /></a>`;

describe('thanks, an add-on of 3 and 4', () => {
  it.each([
    ['3', (done: boolean) => post3(77) + post3(78, { more: thanks(78, done) })],
    ['4', (done: boolean) => post4(77) + post4(78, { more: thanks(78, done) })],
  ])('%s: one link gives and takes back, told by its address', (_version, page) => {
    const ctx = ctxOf(page(false));
    const action = clickAs(vbulletin, ctx, '#post_thanks_button_78 img');
    expect(action).toMatchObject({ kind: 'reaction', on: false, target: { type: 'comment', id: '78', account: { name: 'Anna' } } });
    expect(action?.now()).toBe(false);
    (ctx.root.querySelector('#post_thanks_button_78') as Element).outerHTML = thanks(78, true);
    expect(action?.now()).toBe(true);
    expect(clickAs(vbulletin, ctx, '#post_thanks_button_78')).toMatchObject({ on: true });
    ctx.root.querySelector('#post78,#post_78')?.remove();
    expect(action?.now()).toBeNull();
  });
});

describe('like of 5', () => {
  const FIVE = `${BOARD}forum/hardware/12-server`;
  const like = (extra = ''): string =>
    `<ul class="b-post__controls"><li class="b-post-control b-post-control__like js-post-control__vote ${extra}"><span>Gefällt mir</span></li></ul>`;
  it('the button tells its state', () => {
    const ctx = ctxOf(`<ul>${post5(77)}${post5(78, { more: like() })}</ul>`, FIVE);
    const action = clickAs(vbulletin, ctx, '.js-post-control__vote span');
    expect(action).toMatchObject({ kind: 'reaction', on: false, target: { type: 'comment', id: '78' } });
    ctx.root.querySelector('.js-post-control__vote')?.classList.add('b-post-control--selected');
    expect(action?.now()).toBe(true);
  });
});

it('other links are none', () => {
  const ctx = ctxOf(post4(77, { more: '<a id="quote" href="newreply.php?do=newreply&amp;p=77">Zitieren</a>' }));
  for (const selector of ['#quote', '.postcounter', '.postcontent', '.username']) expect(clickAs(vbulletin, ctx, selector)).toBeNull();
});
