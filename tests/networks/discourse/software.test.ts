import { describe, expect, it } from 'vitest';
import { software } from '../../../lib/networks/discourse/software.ts';
import { crawler, ctxOf, plain, stream, widget } from './page.ts';

const isIt = (html: string): boolean => software(ctxOf(html).root);
const head = (inside: string): string => `<!DOCTYPE html><html><head>${inside}</head><body></body></html>`;

describe('is it Discourse?', () => {
  it.each([
    ['head', head('<meta name="generator" content="Discourse 3.5.0.beta1 - https://github.com/discourse/discourse version 0123abc">')],
    ['set-up', head('<meta id="data-discourse-setup" data-base-url="x">')],
    ['the app without its head', stream(widget(1))],
    ['the plain view without its head', crawler(plain(1))],
    [
      'a list without its head',
      '<table><tr class="topic-list-item"><td><a class="title raw-link raw-topic-link" href="/t/x/1">x</a></td></tr></table>',
    ],
    ['root', '<!DOCTYPE html><html class="desktop-view not-mobile-device discourse-no-touch"><body></body></html>'],
  ])('yes: %s', (_what, html) => expect(isIt(html)).toBe(true));

  it.each([
    ['an empty page', ''],
    [
      'another software with schema.org',
      '<div itemscope itemtype="http://schema.org/DiscussionForumPosting"><div class="topic-body">x</div></div>',
    ],
    ['comments embedded elsewhere', '<div id="discourse-comments"></div>'],
    ['a page about it', head('<meta name="description" content="Discourse">')],
  ])('no: %s', (_what, html) => expect(isIt(html)).toBe(false));
});
