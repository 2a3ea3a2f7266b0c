/** Telling MediaWiki by its pages. */
import { describe, expect, it } from 'vitest';
import { software } from '../../../lib/networks/mediawiki/software.ts';
import { ctxOf } from '../x/page.ts';

const is = (markup: string): boolean => software(ctxOf(`<!doctype html><html>${markup}</html>`).root);
const body = (classes: string, inside = '') => `<head></head><body class="${classes}">${inside}</body>`;

describe('a wiki', () => {
  it.each([
    ['generator', '<head><meta name="generator" content="MediaWiki 1.43.0"></head><body></body>'],
    ['Vector', body('mediawiki ltr sitedir-ltr mw-hide-empty-elt ns-1 ns-talk page-Diskussion_X skin-vector action-view')],
    ['Vector 2022', body('skin--responsive skin-vector skin-vector-search-vue mediawiki ltr ns-1 skin-vector-2022 action-view')],
    ['MonoBook', body('mediawiki ltr sitedir-ltr capitalize-all-nouns ns-1 ns-talk skin-monobook action-view')],
    ['Minerva', body('mediawiki ltr ns-1 skin-minerva action-view skin--responsive mw-mf-amc-disabled mw-mf')],
    ['Timeless', body('mediawiki ltr ns-0 ns-subject skin-timeless action-view')],
    ['no class of core', body('ns-4 ns-subject skin-eigene')],
    ['the box alone', body('', '<div id="mw-content-text"><p>Hallo</p></div>')],
    ['output alone', body('', '<div class="mw-parser-output"><p>Hallo</p></div>')],
    ["DiscussionTools' marks", body('', '<p><span data-mw-comment-start id="c-A-20240505123400"></span></p>')],
  ])('%s', (_, markup) => expect(is(markup)).toBe(true));
});

describe('no wiki', () => {
  const blog = '<meta name="generator" content="WordPress 6.8">';
  it.each([
    ['a blog', `<head>${blog}</head>${body('single skin-dark')}`],
    ['a blog with a copied article', `<head>${blog}</head><body><div class="mw-parser-output"></div></body>`],
    [
      'the same without generator',
      body('single', '<article class="post"><div class="entry-content"><div class="mw-parser-output"></div></div></article>'),
    ],
    ['a theme with skins', body('skin-blue layout-top-nav')],
    ['skins and columns', body('skin-blue columns-2 buttons-round')],
    ['words about it', body('', '<p>MediaWiki, mw-content-text</p>')],
    ['nothing', ''],
  ])('%s', (_, markup) => expect(is(markup)).toBe(false));
});
