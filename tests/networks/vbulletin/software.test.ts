import { describe, expect, it } from 'vitest';
import { software } from '../../../lib/networks/vbulletin/software.ts';
import { ctxOf, post3, post4, post5 } from './page.ts';

const isIt = (html: string): boolean => software(ctxOf(html).root);
const head = (inside: string): string => `<!DOCTYPE html><html><head>${inside}</head><body></body></html>`;

describe('is it vBulletin?', () => {
  it.each([
    ['head', head('<meta name="generator" content="vBulletin 4.2.5">')],
    ['root of 4', '<!DOCTYPE html><html id="vbulletin_html"><body></body></html>'],
    ['body of 5', '<!DOCTYPE html><html><body id="vb-page-body"></body></html>'],
    ['scripts', head('<script src="clientscript/vbulletin_global.js?v=387"></script>')],
    ['a thread of 3', post3(77)],
    ['a thread of 4', post4(77)],
    ['a thread of 5', post5(77)],
    ['the form of its log-in', '<form action="login.php?do=login" method="post"></form>'],
  ])('yes: %s', (_what, html) => expect(isIt(html)).toBe(true));

  it.each([
    ['an empty page', ''],
    ['another software', '<div class="postbody" id="post_77">x</div>'],
    ['phpBB 2', '<form action="login.php" method="post"></form><span class="postbody">x</span>'],
    ['a page about it', head('<meta name="description" content="vBulletin">')],
  ])('no: %s', (_what, html) => expect(isIt(html)).toBe(false));
});
