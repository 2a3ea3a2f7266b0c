/** The arrow up and its "unvote". */
import { expect, it } from 'vitest';
import { action } from '../../../lib/networks/hackernews/action.ts';
import { ctxOf } from '../x/page.ts';
import { comment, frame, item, ITEM, story, tree } from './page.ts';

const ctx = () => ctxOf(frame(item(story()) + tree(comment({ state: 'coll' })), 'muster_it'), ITEM);

it('a story: off before, on once the arrow hides, gone with its row', () => {
  const at = ctx();
  const arrow = at.root.querySelector('#up_100') as Element;
  const found = action(arrow.firstElementChild as Element, at);
  expect(found).toMatchObject({ kind: 'reaction', on: false, target: { type: 'post', id: '100', account: { handle: 'anna' } } });
  expect(found?.now()).toBe(false);
  arrow.classList.add('nosee');
  expect(found?.now()).toBe(true);
  expect(action(arrow, at)?.on).toBe(true);
  arrow.remove();
  expect(found?.now()).toBeNull();
});

it('a comment; that its cell is hidden when collapsed is no vote', () => {
  const at = ctx();
  at.root.querySelector('#up_101')?.closest('td')?.classList.add('nosee');
  const found = action(at.root.querySelector('#up_101') as Element, at);
  expect(found).toMatchObject({ on: false, target: { type: 'comment', id: '101', url: 'https://news.ycombinator.com/item?id=101' } });
  const unvote = at.root.createElement('a');
  unvote.id = 'un_101';
  at.root.getElementById('unv_101')?.append(unvote);
  expect(found?.now()).toBe(true);
  expect(action(unvote, at)?.on).toBe(true);
});

it('other links are none', () => {
  const at = ctx();
  for (const selector of ['.togg', '.hnuser', '.titleline a', 'td'])
    expect(action(at.root.querySelector(selector) as Element, at)).toBeNull();
});
