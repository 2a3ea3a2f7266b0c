import { describe, expect, it } from 'vitest';
import { software } from '../../../lib/networks/phpbb/software.ts';
import { ctxOf, foot, post, row, row2, title } from './page.ts';

const isIt = (html: string): boolean => software(ctxOf(html).root);
const LINKS = '<a href="./viewforum.php?f=3">Hardware</a><a href="./ucp.php?mode=login">Anmelden</a>';

describe('is it phpBB?', () => {
  it.each([
    ['3.1 and later', '<!DOCTYPE html><html><body id="phpbb" class="nojs section-viewtopic"></body></html>'],
    ['3.0, notice at the foot', '<div class="copyright">Powered by <a href="http://www.phpbb.com/">phpBB</a></div>'],
    ['subsilver2', '<div id="wrapfooter"><span class="copyright">Powered by <a href="http://www.phpbb.com/">phpBB</a></span></div>'],
    [
      'head of 3.0',
      '<!DOCTYPE html><html><head><meta name="copyright" content="2000, 2002, 2005, 2007 phpBB Group"></head><body></body></html>',
    ],
    ['all notices cut, prosilver', `${LINKS}${title}${post(77)}${foot()}`],
    ['all notices cut, subsilver2', LINKS + row(77)],
    ['all notices cut, phpBB 2', `<a href="viewforum.php?f=3">x</a><a href="login.php">x</a><table>${row2(77)}</table>`],
  ])('yes: %s', (_what, html) => expect(isIt(html)).toBe(true));

  it.each([
    ['an empty page', ''],
    ['a link to a phpBB board', '<p><a href="https://other.example/viewforum.php?f=3">x</a></p>'],
    ['a page about phpBB', '<p>Hilfe zu <a href="https://www.phpbb.com/">phpBB</a></p>'],
    ['another software with message boxes', '<div id="p77" class="post"><div class="content">x</div></div>'],
    ['vBulletin', '<div class="postbody">x</div><a href="login.php?do=login">x</a>'],
  ])('no: %s', (_what, html) => expect(isIt(html)).toBe(false));
});
