/** What tells that a page is NodeBB's, also where its head was rewritten; and what does not. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { software } from '../../../lib/networks/nodebb/software.ts';

const made = (source: string): boolean => software(new JSDOM(`<!DOCTYPE html>${source}`).window.document);

it.each([
  ['a topic', '<ul component="topic" data-tid="5"><li component="post" data-pid="7"></li></ul>'],
  ['a category', '<ul component="category"><li component="category/topic" data-tid="5"></li></ul>'],
  ['any page of persona', '<nav id="header-menu" component="navbar"></nav>'],
  ['any page of harmony', '<nav component="sidebar/left"></nav>'],
  ['any theme’s, by its script', '<script src="/assets/nodebb.min.js?v=1"></script>'],
])('%s', (_, source) => expect(made(source)).toBe(true));

it.each([
  ['an empty page', ''],
  ['a page that writes of NodeBB', '<p>NodeBB, component="post"</p>'],
  ['another page’s components', '<div component="navbar"></div>'],
  ['another forum’s topics', '<ul class="topic" data-tid="5"><li class="post" data-pid="7"></li></ul>'],
])('not %s', (_, source) => expect(made(source)).toBe(false));
