/** What tells that a page is XenForo's, also where its head was rewritten; and what does not. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { software } from '../../../lib/networks/xenforo/software.ts';

const made = (source: string): boolean => software(new JSDOM(`<!DOCTYPE html>${source}`).window.document);

it.each([
  ['version 2', '<html id="XF" data-app="public">'],
  ['version 1', '<html id="XenForo" class="Public">'],
  ['version 2, html without its id', '<html data-cookie-prefix="xf_" data-csrf="1,2">'],
  ['version 2, a post alone', '<article class="message" data-author="Anna" data-content="post-5"></article>'],
  ['version 1, a post alone', '<li id="post-5" class="message" data-author="Anna"></li>'],
])('%s', (_, source) => expect(made(source)).toBe(true));

it.each([
  ['an empty page', ''],
  ['a page that writes of XenForo', '<p>XenForo, XF, data-content</p>'],
  ['WordPress’s posts', '<article id="post-5" class="post"></article>'],
  ['phpBB’s posts', '<div id="p5" class="post" data-post-id="5"></div>'],
  ['another forum’s messages', '<div class="message" data-author="Anna"></div>'],
])('not %s', (_, source) => expect(made(source)).toBe(false));
