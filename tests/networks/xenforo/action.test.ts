/** XenForo's buttons: found from the click, asked again on nodes the page has replaced. */
import { describe, expect, it } from 'vitest';
import type { Ctx } from '../../../lib/networks/network.ts';
import { xf1 } from '../../../lib/networks/xenforo/xf1.ts';
import { xf2 } from '../../../lib/networks/xenforo/xf2.ts';
import { ctxOf, post, post1 } from './page.ts';

const H = 'https://forum.muster.example';
const bar = (button: string): string => post().replace('<div class="message-actionBar">', `$&${button}`);
const click = (ctx: Ctx, selector: string, layout = xf2) => layout.action?.(ctx.root.querySelector(selector) as Element, ctx) ?? null;
/** The page puts another node in the button's place. */
const swap = (ctx: Ctx, selector: string, change: (el: Element) => void): void => {
  const old = ctx.root.querySelector(selector) as Element;
  const fresh = old.cloneNode(true) as Element;
  change(fresh);
  old.replaceWith(fresh);
};

describe('reactions', () => {
  const REACT =
    '<a href="/posts/501/react?reaction_id=1" class="reaction actionBar-action" data-reaction-id="1"><span class="reaction-text"><bdi>Gefällt mir</bdi></span></a>';

  it('2.1 and later: the class tells the state', () => {
    const ctx = ctxOf(bar(REACT));
    const action = click(ctx, '.reaction bdi');
    expect(action).toMatchObject({
      kind: 'reaction',
      on: false,
      target: { type: 'comment', id: '501', account: { name: 'Anna', id: '45' } },
    });
    swap(ctx, '.reaction', (el) => el.classList.add('has-reaction'));
    expect(action?.now()).toBe(true);
    expect(click(ctx, '.reaction')).toMatchObject({ on: true });
    ctx.root.querySelector('article')?.remove();
    expect(action?.now()).toBeNull();
  });

  it('a choice that opened outside the message counts for the message it names', () => {
    const tooltip =
      '<div class="tooltip--reaction"><a class="reaction reaction--2" href="/posts/501/react?reaction_id=2" data-reaction-id="2">Danke</a></div>';
    const action = click(ctxOf(bar(REACT) + tooltip), '.tooltip--reaction a');
    expect(action).toMatchObject({ kind: 'reaction', on: false, target: { id: '501' } });
  });

  it.each([
    ['Gefällt mir', false],
    ['Gefällt mir nicht mehr', true],
    ['Like', false],
    ['Unlike', true],
    ['Je n’aime plus', true],
  ])('2.0: words alone tell it (%s)', (word, on) => {
    const ctx = ctxOf(bar(`<a href="/posts/501/like" class="actionBar-action actionBar-action--like">${word}</a>`));
    expect(click(ctx, '.actionBar-action--like')?.on).toBe(on);
  });

  it('version 1: the class', () => {
    const like = (state: string): Ctx =>
      ctxOf(
        post1(502).replace(
          '<div class="publicControls">',
          `$&<a href="posts/502/like" class="LikeLink item control ${state}"><span class="LikeLabel">Gefällt mir</span></a>`,
        ),
        { html: 'id="XenForo"' },
      );
    expect(click(like('like'), '.LikeLink', xf1)).toMatchObject({ kind: 'reaction', on: false, target: { id: '502' } });
    expect(click(like('unlike'), '.LikeLabel', xf1)).toMatchObject({ on: true });
  });

  it('a vote for an answer, in questions; without leave to vote it is no button', () => {
    const vote = (href: string): string =>
      `<div class="contentVote js-contentVote" data-content-id="post-501"><a href="${href}" class="contentVote-vote contentVote-vote--up" data-vote="up"><span class="u-srOnly">Upvote</span></a></div>`;
    const ctx = ctxOf(bar(vote('/posts/501/vote?type=up')));
    const action = click(ctx, '.u-srOnly');
    expect(action).toMatchObject({ kind: 'reaction', on: false, target: { id: '501' } });
    swap(ctx, '.contentVote-vote', (el) => el.classList.add('is-voted'));
    expect(action?.now()).toBe(true);
    expect(click(ctxOf(bar(vote('javascript:'))), '.u-srOnly')).toBeNull();
  });

  it('who liked it, and other buttons, are none', () => {
    const ctx = ctxOf(
      bar(
        '<a href="/posts/501/likes" class="likesBar-link">Karl</a><a href="/threads/x.77/reply?quote=501" class="actionBar-action--reply">Antworten</a>',
      ),
    );
    for (const selector of ['.likesBar-link', '.actionBar-action--reply', '.bbWrapper']) expect(click(ctx, selector)).toBeNull();
  });
});

describe('follow', () => {
  const HEAD = '<h1 class="memberHeader-name"><span class="username">Karl Kunde</span></h1>';
  const button = (word: string): string =>
    `${HEAD}<a href="/members/karl-kunde.44/follow" class="button" data-xf-click="switch" data-sk-follow="Folgen" data-sk-unfollow="Nicht mehr folgen"><span class="button-text">${word}</span></a>`;

  it('a member: the word told for the other state is there', () => {
    const ctx = ctxOf(button('Folgen'), { url: `${H}/members/karl-kunde.44/` });
    const action = click(ctx, '.button-text');
    expect(action).toMatchObject({
      kind: 'follow',
      on: false,
      target: { type: 'account', url: `${H}/members/karl-kunde.44/`, account: { name: 'Karl Kunde', id: '44' } },
    });
    swap(ctx, 'a.button', (el) => {
      el.innerHTML = 'Nicht mehr folgen';
    });
    expect(action?.now()).toBe(true);
    expect(click(ctx, 'a.button')?.on).toBe(true);
    ctx.root.querySelector('a.button')?.remove();
    expect(action?.now()).toBeNull();
  });

  it.each([
    ['follow', 'Folgen', false],
    ['unfollow', 'Nicht mehr folgen', true],
  ])('version 1: the address (%s)', (path, word, on) => {
    const inside = `<h1 class="username">Karl</h1><a class="FollowLink" href="members/karl-kunde.44/${path}">${word}</a>`;
    const ctx = ctxOf(inside, { html: 'id="XenForo"', url: `${H}/members/karl-kunde.44/`, head: `<base href="${H}/">` });
    expect(click(ctx, '.FollowLink', xf1)).toMatchObject({ kind: 'follow', on, target: { account: { id: '44' } } });
  });

  it('a thread', () => {
    const watch = (word: string): string =>
      `<a href="/threads/neue-lizenz.77/watch" class="button--link button" data-sk-watch="Beobachten" data-sk-unwatch="Nicht mehr beobachten"><span class="button-text">${word}</span></a>`;
    const ctx = ctxOf(watch('Beobachten'));
    const action = click(ctx, '.button-text');
    expect(action).toMatchObject({ kind: 'follow', on: false, target: { type: 'post', id: '77' } });
    swap(ctx, '.button', (el) => {
      el.innerHTML = 'Nicht mehr beobachten';
    });
    expect(action?.now()).toBe(true);
  });
});
