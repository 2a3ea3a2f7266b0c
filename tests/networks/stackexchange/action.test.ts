/** Votes up, of posts and comments. */
import { expect, it } from 'vitest';
import { action } from '../../../lib/networks/stackexchange/action.ts';
import { ctxOf } from '../x/page.ts';
import { answer, comment, comments, frame, question, URL_100 } from './page.ts';

const ctx = () =>
  ctxOf(
    frame(question({ list: comments(100, 0, comment()) }) + answer({ list: comments(200, 0, comment({ id: 303 })) }), 'Muster'),
    URL_100,
  );

it.each([
  ['.question .js-vote-up-btn', 'post', '100', 'Anna'],
  ['.answer .js-vote-up-btn', 'comment', '200', 'Carl'],
  ['#comment-301 .js-comment-up', 'comment', '301', 'Bert'],
  ['#comment-303 .js-comment-up', 'comment', '303', 'Bert'],
])('%s: off before, on by what it tells screen readers', (selector, type, id, name) => {
  const at = ctx();
  const button = at.root.querySelector(selector) as Element;
  const found = action(button, at);
  expect(found).toMatchObject({ kind: 'reaction', on: false, target: { type, id, account: { name } } });
  expect(found?.now()).toBe(false);
  button.setAttribute('aria-pressed', 'true');
  expect(found?.now()).toBe(true);
  expect(action(button, at)?.on).toBe(true);
  button.closest('.question,.answer')?.remove();
  expect(found?.now()).toBeNull();
});

it('buttons of earlier years say it by a class', () => {
  const at = ctxOf(frame(answer().replace(/<button.*?<\/button>/, '<a class="vote-up-off"></a>')), URL_100);
  const arrow = at.root.querySelector('.vote-up-off') as Element;
  const found = action(arrow, at);
  expect(found?.on).toBe(false);
  arrow.className = 'vote-up-on';
  expect(found?.now()).toBe(true);
});

it('other clicks are none', () => {
  const at = ctx();
  for (const selector of ['.comment-user', '.js-post-body p', '.js-add-link', '.s-topbar'])
    expect(action(at.root.querySelector(selector) as Element, at)).toBeNull();
});
