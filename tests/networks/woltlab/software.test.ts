/** What tells that a page is WoltLab's, also where its head was rewritten; and what does not. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { software } from '../../../lib/networks/woltlab/software.ts';

const made = (source: string): boolean => software(new JSDOM(`<!DOCTYPE html>${source}`).window.document);

it.each([
  ['Suite', '<body id="tpl_wbb_thread" data-template="thread" data-application="wbb">'],
  ['Burning Board 4', '<body id="tplThread"><article class="wbbPost" data-post-id="5"></article>'],
  ['Burning Board 4, a board', '<body id="tplBoard"><table><tr class="wbbThread"></tr></table>'],
  ['Burning Board 3', '<body id="tplThread"><div id="postRow5" class="message"></div>'],
  ['Burning Board 3, the index', '<body id="tplIndex"><div id="userPanel"></div></body>'],
  ['Suite’s comments, in a style of its own', '<woltlab-core-comment comment-id="5"></woltlab-core-comment>'],
  ['the framework’s comments', '<ul class="commentList"><li class="comment jsComment" data-comment-id="5"></li></ul>'],
])('%s', (_, source) => expect(made(source)).toBe(true));

it.each([
  ['an empty page', ''],
  ['a page that writes of WoltLab', '<p>WoltLab Suite, wbbPost</p>'],
  ['XenForo’s templates', '<html id="XF" data-template="thread_view"><body data-template="thread_view">'],
  ['WordPress’s comments', '<ol class="commentlist"><li class="comment" id="comment-5"></li></ol>'],
  ['others’ menus', '<body id="template"><div id="topMenu"></div></body>'],
])('not %s', (_, source) => expect(made(source)).toBe(false));
