import { describe, expect, it } from 'vitest';
import { software } from '../../../lib/networks/smf/software.ts';
import { BOARD, ctxOf, post } from './page.ts';

const isIt = (html: string): boolean => software(ctxOf(html).root);
const head = (inside: string): string => `<!DOCTYPE html><html><head>${inside}</head><body></body></html>`;

describe('is it SMF?', () => {
  it.each([
    ['links in the head', head(`<link rel="help" href="${BOARD}index.php?action=help">`)],
    [
      'notice of 2.x',
      '<ul><li class="copyright"><a href="https://www.simplemachines.org" title="Simple Machines" target="_blank">SMF 2.0.19</a></li></ul>',
    ],
    ['notice of 1.1', '<a href="http://www.simplemachines.org/" title="Simple Machines Forum" target="_blank">Powered by SMF 1.1.21</a>'],
    ['a board without notice', `<div id="topic_container"><span id="msg_77"><a href="${BOARD}index.php?topic=12.0">x</a></span></div>`],
    ['a topic without notice', `<form action="${BOARD}index.php?action=quickmod2;topic=12.0">${post(77)}</form>`],
  ])('yes: %s', (_what, html) => expect(isIt(html)).toBe(true));

  it.each([
    ['an empty page', ''],
    ['a page about SMF', '<p>Hilfe zu <a href="https://www.simplemachines.org/">SMF</a></p>'],
    ['a help link of others', head('<link rel="help" href="/hilfe">')],
    ['another software', '<div id="msg_77"><a href="#">x</a></div>'],
  ])('no: %s', (_what, html) => expect(isIt(html)).toBe(false));
});
