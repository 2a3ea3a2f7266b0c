import { describe, expect, it } from 'vitest';
import { discourse } from '../../../lib/networks/discourse/index.ts';
import { clickAs } from '../shared/page.ts';
import { ctxOf, glimmer, HERE, SITE, stream, widget } from './page.ts';

const heart = (on: boolean): string =>
  `<button class="btn btn-text btn-icon post-action-menu__like toggle-like ${on ? 'has-like' : 'like'}"><svg></svg></button>`;

describe('like', () => {
  it.each([
    ['widgets', widget],
    ['glimmer', glimmer],
  ])('the heart tells its state: %s', (_version, post) => {
    const ctx = ctxOf(stream(post(1, { menu: heart(false) }), post(2, { menu: heart(false) })));
    const action = clickAs(discourse, ctx, '#post_2 .toggle-like svg');
    expect(action).toMatchObject({
      kind: 'reaction',
      on: false,
      target: { type: 'comment', id: '2', url: `${HERE}/2`, account: { handle: 'anna' } },
    });
    expect(action?.now()).toBe(false);
    (ctx.root.querySelector('#post_2 .toggle-like') as Element).outerHTML = heart(true);
    expect(action?.now()).toBe(true);
    expect(clickAs(discourse, ctx, '#post_2 .toggle-like')).toMatchObject({ on: true });
    ctx.root.querySelector('#post_2')?.remove();
    expect(action?.now()).toBeNull();
    expect(clickAs(discourse, ctx, '#post_1 .toggle-like')?.target).toMatchObject({ type: 'post', id: '12' });
  });

  it('the plugin "reactions"', () => {
    const menu = (on: boolean): string =>
      `<div class="discourse-reactions-actions ${on ? 'has-reacted has-used-main-reaction' : ''}"><div class="discourse-reactions-reaction-button"><button class="btn reaction-button"><svg></svg></button></div></div>`;
    const ctx = ctxOf(stream(widget(1), widget(2, { menu: menu(false) })));
    const action = clickAs(discourse, ctx, '.reaction-button svg');
    expect(action).toMatchObject({ kind: 'reaction', on: false, target: { id: '2' } });
    ctx.root.querySelector('.discourse-reactions-actions')?.classList.add('has-reacted');
    expect(action?.now()).toBe(true);
  });

  it('other buttons are none', () => {
    const ctx = ctxOf(stream(widget(1, { menu: '<button class="share">x</button>' })));
    for (const selector of ['.share', '.reply', '.cooked', 'a.post-date']) expect(clickAs(discourse, ctx, selector)).toBeNull();
  });
});

describe('joining a group', () => {
  it('is known on the group’s page', () => {
    const ctx = ctxOf(
      '<div class="group-info-name">Fachgruppe Server</div><div class="group-membership-button"><button class="btn group-index-join">Beitreten</button></div><table class="topic-list"><tr class="topic-list-item"></tr></table>',
      `${SITE}g/server/activity/topics`,
    );
    const action = clickAs(discourse, ctx, '.group-index-join');
    expect(action).toMatchObject({
      kind: 'join',
      on: false,
      target: { type: 'account', id: null, account: { name: 'Fachgruppe Server', handle: 'server' } },
    });
    (ctx.root.querySelector('.group-index-join') as Element).className = 'btn group-index-leave';
    expect(action?.now()).toBe(true);
  });
});
