/** YouTube's buttons. */
import { describe, expect, it } from 'vitest';
import type { Ctx } from '../../../lib/networks/network.ts';
import { watch } from '../../../lib/networks/youtube/watch.ts';
import { comment, ctxOf, HERE, OWNER, thread, video } from './page.ts';

const click = (ctx: Ctx, selector: string) => watch.action?.(ctx.root.querySelector(selector) as Element, ctx) ?? null;

describe('like', () => {
  it('a comment', () => {
    const ctx = ctxOf(thread(comment()) + thread(comment({ id: 'UgB', handle: 'bert' })));
    const action = click(ctx, '#like-button i');
    expect(action).toMatchObject({
      kind: 'reaction',
      on: false,
      target: { type: 'comment', id: 'UgA', url: `${HERE}&lc=UgA`, account: { handle: 'anna' } },
    });
    expect(action?.now()).toBe(false);
    ctx.root.querySelector('#like-button button')?.setAttribute('aria-pressed', 'true');
    expect(action?.now()).toBe(true);
    expect(click(ctx, '#like-button i')).toMatchObject({ on: true });
    // The element serves another comment now.
    ctx.root.querySelector('#published-time-text a')?.setAttribute('href', '/watch?v=MusterVid01&lc=UgC');
    expect(action?.now()).toBeNull();
  });
  it('disliking is none', () => expect(click(ctxOf(thread(comment())), '#dislike-button b')).toBeNull());

  it.each([
    ['2024', video(), 'like-button-view-model i', 'dislike-button-view-model b'],
    [
      '2022',
      `<ytd-watch-flexy>${OWNER}<div id="segmented-like-button"><button aria-pressed="false"><i></i></button></div><div id="segmented-dislike-button"><button aria-pressed="false"><b></b></button></div></ytd-watch-flexy>`,
      'i',
      'b',
    ],
    [
      '2021',
      `<ytd-watch-flexy>${OWNER}<div id="top-level-buttons-computed"><ytd-toggle-button-renderer><button aria-pressed="false"><i></i></button></ytd-toggle-button-renderer><ytd-toggle-button-renderer><button aria-pressed="false"><b></b></button></ytd-toggle-button-renderer></div></ytd-watch-flexy>`,
      'i',
      'b',
    ],
  ])('a video as drawn in %s', (_, html, like, dislike) => {
    const ctx = ctxOf(html);
    const action = click(ctx, like);
    expect(action).toMatchObject({
      kind: 'reaction',
      on: false,
      target: { type: 'post', id: 'MusterVid01', url: HERE, account: { handle: 'muster' } },
    });
    ctx.root.querySelector(like)?.closest('button')?.setAttribute('aria-pressed', 'true');
    expect(action?.now()).toBe(true);
    expect(click(ctx, dislike)).toBeNull();
  });
});

describe('subscribe', () => {
  it('the host says whether it is done', () => {
    const ctx = ctxOf(video('<ytd-subscribe-button-renderer><button><i class="sub"></i></button></ytd-subscribe-button-renderer>'));
    const action = click(ctx, '.sub');
    expect(action).toMatchObject({ kind: 'follow', on: false, target: { type: 'account', account: { name: 'Muster', handle: 'muster' } } });
    ctx.root.querySelector('ytd-subscribe-button-renderer')?.setAttribute('subscribed', '');
    expect(action?.now()).toBe(true);
  });
  it('on a channel’s page the button is filled until then', () => {
    const ctx = ctxOf(
      '<yt-page-header-view-model><h1>Muster</h1><yt-subscribe-button-view-model><button class="yt-spec-button-shape-next--filled"></button></yt-subscribe-button-view-model></yt-page-header-view-model>',
      'https://www.youtube.com/@muster',
    );
    const action = click(ctx, 'button');
    expect(action).toMatchObject({ kind: 'follow', on: false, target: { account: { name: 'Muster' } } });
    ctx.root.querySelector('button')?.setAttribute('class', 'yt-spec-button-shape-next--tonal');
    expect(action?.now()).toBe(true);
  });
  it('elsewhere nobody is named', () => {
    expect(
      click(
        ctxOf('<ytd-subscribe-button-renderer><button></button></ytd-subscribe-button-renderer>', 'https://www.youtube.com/'),
        'button',
      ),
    ).toBeNull();
  });
});
