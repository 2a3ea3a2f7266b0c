import { describe, expect, it } from 'vitest';
import { smf } from '../../../lib/networks/smf/index.ts';
import { clickAs } from '../shared/page.ts';
import { BOARD, ctxOf, post } from './page.ts';

const like = (id: number, done: boolean): string =>
  `<ul class="floatleft"><li class="smflikebutton" id="msg_${id}_likes"><a href="${BOARD}index.php?action=likes;ltype=msg;sa=like;like=${id};abc=def" class="msg_like"><span class="main_icons ${done ? 'unlike' : 'like'}"></span> ${done ? 'Gefällt mir nicht mehr' : 'Gefällt mir'}</a></li></ul>`;

describe('like', () => {
  it('the icon tells whether a click gives or takes back', () => {
    const ctx = ctxOf(post(77, { more: like(77, false) }) + post(78, { more: like(78, false) }));
    const action = clickAs(smf, ctx, '#msg_78_likes span');
    expect(action).toMatchObject({
      kind: 'reaction',
      on: false,
      target: { type: 'comment', id: '78', url: `${BOARD}index.php?msg=78`, account: { name: 'Anna' } },
    });
    expect(action?.now()).toBe(false);
    // SMF replaces the whole button.
    (ctx.root.querySelector('#msg_78_likes') as Element).outerHTML =
      `<li class="smflikebutton" id="msg_78_likes">${like(78, true).replace(/^.*?<li[^>]*>/, '')}</li>`;
    expect(action?.now()).toBe(true);
    expect(clickAs(smf, ctx, '#msg_78_likes a')).toMatchObject({ on: true });
    ctx.root.querySelector('#msg78')?.remove();
    expect(action?.now()).toBeNull();
  });

  it('the first message stands for the topic', () =>
    expect(clickAs(smf, ctxOf(post(77, { more: like(77, false) })), '#msg_77_likes a')?.target).toMatchObject({ type: 'post', id: '12' }));

  it('other links are none', () => {
    const ctx = ctxOf(post(77, { more: `<a id="who" href="${BOARD}index.php?action=likes;sa=view;ltype=msg;like=77">2 Personen</a>` }));
    for (const selector of ['#who', '.postinfo a', '.inner', 'h4 a']) expect(clickAs(smf, ctx, selector)).toBeNull();
  });
});
