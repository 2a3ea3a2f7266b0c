/** Votes, joining and following, on both faces of Reddit. */
import { describe, expect, it } from 'vitest';
import { action, oldAction } from '../../../lib/networks/reddit/action.ts';
import { ctxOf } from '../x/page.ts';
import { app, comment, OLD, oldComment, oldFrame, oldPost, post, THREAD, tree } from './page.ts';

describe('old arrows', () => {
  const ctx = () => ctxOf(oldFrame(oldPost() + oldComment({}, oldComment({ id: 'n2' })), 'muster_it'), OLD);

  it('a comment: off before, on by the class its box gets', () => {
    const at = ctx();
    const arrow = at.root.querySelector('#thing_t1_n1 > .midcol > .arrow.up') as Element;
    const found = oldAction(arrow, at);
    expect(found).toMatchObject({
      kind: 'reaction',
      on: false,
      target: {
        type: 'comment',
        id: 'n1',
        url: 'https://www.reddit.com/r/Backup/comments/1abc/drei_kopien/n1/',
        account: { handle: 'bert' },
      },
    });
    expect(found?.now()).toBe(false);
    arrow.className = 'arrow upmod';
    expect(found?.now()).toBe(true);
    expect(oldAction(arrow, at)?.on).toBe(true);
    at.root.querySelector('#thing_t1_n1')?.remove();
    expect(found?.now()).toBeNull();
  });

  it('a post; a vote for a reply is none for what it answers', () => {
    const at = ctx();
    const found = oldAction(at.root.querySelector('#thing_t1_n1 > .midcol > .arrow.up') as Element, at);
    at.root.querySelector('#thing_t1_n2 > .midcol')?.setAttribute('class', 'midcol likes');
    expect(found?.now()).toBe(false);
    expect(oldAction(at.root.querySelector('#thing_t3_1abc .arrow.up') as Element, at)?.target).toMatchObject({ type: 'post', id: '1abc' });
  });

  it('the arrow down and other buttons are none', () => {
    const at = ctx();
    for (const selector of ['.arrow.down', '.author', '.bylink', '.thing'])
      expect(oldAction(at.root.querySelector(selector) as Element, at)).toBeNull();
  });

  it.each([
    ['Backup', { kind: 'join', target: { account: { name: 'r/Backup', url: 'https://www.reddit.com/r/Backup/' } } }],
    ['u_anna', { kind: 'follow', target: { account: { name: 'anna', url: 'https://www.reddit.com/user/anna/' } } }],
  ])('subscribing %s', (name, wanted) => {
    const at = ctxOf(
      oldFrame(
        `<span class="fancy-toggle-button subscribe-button" data-sr_name="${name}"><a class="option active add">subscribe</a><a class="option remove">unsubscribe</a></span>`,
      ),
      OLD,
    );
    const found = oldAction(at.root.querySelector('.add') as Element, at);
    expect(found).toMatchObject({ ...wanted, on: false });
    at.root.querySelector('.add')?.classList.remove('active');
    at.root.querySelector('.remove')?.classList.add('active');
    expect(found?.now()).toBe(true);
  });
});

describe("today's buttons", () => {
  const ctx = () =>
    ctxOf(
      app(
        `${post({ more: 'vote-state="NONE"' }) + tree(comment({}))}<shreddit-join-button name="Backup"></shreddit-join-button>`,
        'muster_it',
      ),
      THREAD,
    );

  it('a comment: the click shows on its row, which carries the vote', () => {
    const at = ctx();
    const row = at.root.querySelector('shreddit-comment-action-row') as Element;
    const found = action(row, at);
    expect(found).toMatchObject({ kind: 'reaction', on: false, target: { type: 'comment', id: 'n1', account: { handle: 'bert' } } });
    row.setAttribute('vote-state', 'UP');
    expect(found?.now()).toBe(true);
    expect(action(row, at)?.on).toBe(true);
    row.setAttribute('vote-state', 'DOWN');
    expect(found?.now()).toBe(false);
    row.remove();
    expect(found?.now()).toBeNull();
  });

  it('a post, by the button in its shadow', () => {
    const at = ctx();
    const el = at.root.querySelector('shreddit-post') as Element;
    el.removeAttribute('vote-state');
    const found = action(el, at);
    expect(found).toMatchObject({ target: { type: 'post', id: '1abc', account: { handle: 'anna' } } });
    expect(found?.now()).toBeNull();
    el.attachShadow({ mode: 'open' }).innerHTML = '<button upvote aria-pressed="true"></button>';
    expect(found?.now()).toBe(true);
  });

  it('joining a community', () => {
    const at = ctx();
    const button = at.root.querySelector('shreddit-join-button') as Element;
    const found = action(button, at);
    expect(found).toMatchObject({ kind: 'join', on: false, target: { type: 'account', account: { handle: 'r/Backup' } } });
    button.setAttribute('subscribed', '');
    expect(found?.now()).toBe(true);
  });

  it('a click on text, name or answer is none', () => {
    const at = ctx();
    for (const selector of ['shreddit-comment p', 'shreddit-comment a', 'shreddit-post p', 'shreddit-overflow-menu', 'main'])
      expect(action(at.root.querySelector(selector) as Element, at)).toBeNull();
  });
});
