import { describe, expect, it } from 'vitest';
import { phpbb } from '../../../lib/networks/phpbb/index.ts';
import { clickAs } from '../shared/page.ts';
import { BOARD, ctxOf, post, title } from './page.ts';

const thanks = (id: number, done: boolean): string =>
  `<ul class="post-buttons"><li><a id="lnk_thanks_post${id}" href="./viewtopic.php?f=3&amp;p=${id}&amp;${done ? 'rthanks' : 'thanks'}=${id}&amp;to_id=5&amp;from_id=2" class="button"><i>Danke</i></a></li></ul>`;
const withThanks = (id: number, done: boolean): string =>
  post(id).replace('<div class="content">', `${thanks(id, done)}<div class="content">`);

describe('thanks', () => {
  it('one link gives and takes back, told by its address', () => {
    const ctx = ctxOf(title + withThanks(77, false) + withThanks(78, false));
    const action = clickAs(phpbb, ctx, '#lnk_thanks_post78 i');
    expect(action).toMatchObject({
      kind: 'reaction',
      on: false,
      target: { type: 'comment', id: '78', url: `${BOARD}viewtopic.php?p=78#p78`, account: { name: 'Anna' } },
    });
    expect(action?.now()).toBe(false);
    const list = ctx.root.querySelector('#lnk_thanks_post78')?.closest('ul') as Element;
    list.outerHTML = thanks(78, true);
    expect(action?.now()).toBe(true);
    expect(clickAs(phpbb, ctx, '#lnk_thanks_post78')).toMatchObject({ on: true });
    ctx.root.querySelector('#p78')?.remove();
    expect(action?.now()).toBeNull();
  });

  it('the first message stands for the topic', () =>
    expect(clickAs(phpbb, ctxOf(title + withThanks(77, false) + withThanks(78, false)), '#lnk_thanks_post77')?.target).toMatchObject({
      type: 'post',
      id: '12',
    }));

  it('other links are none', () => {
    const ctx = ctxOf(`${title}${withThanks(77, false)}<a id="list" href="./app.php/thankslist?mode=givens&amp;thanks=x">Liste</a>`);
    for (const selector of ['.post-buttons li a[href*="quote"]', '.author a', '.content', '#list'])
      expect(clickAs(phpbb, ctx, selector)).toBeNull();
  });
});
