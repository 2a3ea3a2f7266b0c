/** The sample page that demo and e2e use must behave like WordPress: what its form appends is read as core's own. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readSample, expand } from '../../../scripts/pages/sample.ts';
import { wordpress } from '../../../lib/networks/wordpress/index.ts';
import { readPage } from '../../../lib/reader/page.ts';

it('a reply and a comment sent from the sample page’s form appear as own ones', () => {
  const { url, source } = readSample('tests/pages/wordpress/classic.html');
  const { window } = new JSDOM(expand(source, Date.now()), { url, runScripts: 'dangerously' });
  const { document } = window;
  const send = (text: string): void => {
    (document.querySelector('#comment') as HTMLTextAreaElement).value = text;
    document.querySelector('#commentform')?.dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
  };
  const before = readPage(wordpress, { root: document, url: new URL(url), now: Date.now() }).comments.length;
  (document.querySelector('#comment-907 .comment-reply-link') as HTMLElement).click();
  send('Die Störung ist behoben.');
  send('Noch ein Nachtrag.');
  const { comments } = readPage(wordpress, { root: document, url: new URL(window.location.href), now: Date.now() });
  expect(comments).toHaveLength(before + 2);
  expect(comments.find(({ text }) => text === 'Die Störung ist behoben.')).toMatchObject({
    parent: '907',
    author: { name: 'Jana Beispiel', handle: 'jana-beispiel' },
  });
  const last = comments.find(({ text }) => text === 'Noch ein Nachtrag.');
  expect(last).toMatchObject({ parent: null, post: '412', author: { handle: 'jana-beispiel' } });
  expect(Math.abs((last?.time?.from ?? 0) - Date.now())).toBeLessThan(10_000);
});
