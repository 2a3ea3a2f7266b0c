/** What tells that a page is Flarum's, also where its head was rewritten; and what does not. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { software } from '../../../lib/networks/flarum/software.ts';

const made = (source: string): boolean => software(new JSDOM(`<!DOCTYPE html>${source}`).window.document);

it.each([
  ['what the server sends', '<script id="flarum-json-payload" type="application/json">{}</script>'],
  ['the page while the app loads', '<div id="flarum-loading"></div>'],
  ['the page without its app', '<div id="flarum-content"></div>'],
  ['the app’s frame', '<div id="app" class="App"><div id="app-navigation"></div></div>'],
  ['a discussion alone', '<div class="PostStream-item" data-id="5"></div>'],
  ['a list alone', '<div class="DiscussionListItem"></div>'],
])('%s', (_, source) => expect(made(source)).toBe(true));

it.each([
  ['an empty page', ''],
  ['a page that writes of Flarum', '<p>Flarum, PostStream</p>'],
  ['another app’s frame', '<div id="app" class="App"><div id="navigation"></div></div>'],
  ['another forum’s posts', '<article class="Post"></article>'],
])('not %s', (_, source) => expect(made(source)).toBe(false));
