/** A saved reply put into the network's own answer field by a click in the panel: beside what was typed, never sent, without a trace. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SavedReply } from '../../lib/model/settings.ts';
import { play } from './harness/play.ts';
import { press, seen, sees } from './harness/press.ts';
import { firstMark, sites, startOver, visit } from './harness/scene.ts';
import { tabOf } from './harness/tab.ts';
import { until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const TEXT = 'Guten Tag!\n\nDanke für den Hinweis.\nWir sehen nach.';
const LINES = TEXT.split(/\n+/);
const REPLY: SavedReply = { id: 'thanks', title: 'Dank', folder: '', language: 'de', department: null, promotional: false, text: TEXT };

const stage = play({ sites });
beforeEach(async () => {
  await startOver(stage());
  await stage().settings({ replies: [REPLY] });
});

/** Opens the page, and beside it the panel with an item of it. `prepare`: what the page does before the panel comes. */
async function beside(
  name: string,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<{ page: Page; panel: Page; item: string }> {
  const page = await visit(stage(), name);
  const { item } = await firstMark(page, 'overdue');
  // Whatever the page would send goes nowhere, and is told.
  await page.evaluate(() => {
    const sent: string[] = [];
    Object.assign(globalThis, { sent });
    for (const type of ['submit', 'click', 'keydown']) document.addEventListener(type, () => sent.push(type), true);
  });
  await prepare(page);
  await page.evaluate(() => (globalThis as unknown as { sent: string[] }).sent.splice(0));
  const panel = await stage().view(`sidepanel?tab=${await tabOf(stage(), page.url())}#queue/${item}`, { width: 360, height: 2000 });
  return { page, panel, item };
}
const insert = (panel: Page): Promise<void> => press(panel, word('reply.putIn'), '.rk-reply-preview');
const sent = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { sent: string[] }).sent);
/** The lines in the field, and its attributes' names. */
const field = (page: Page, selector: string): Promise<{ lines: string[]; attributes: string[] }> =>
  page.evaluate((selector) => {
    const el = document.querySelector<HTMLTextAreaElement>(selector) as HTMLTextAreaElement;
    // biome-ignore lint/performance/useDomNodeTextContent: paragraphs are lines only as they are shown
    const text = el.localName === 'textarea' ? el.value : el.innerText;
    return { lines: text.split('\n').filter((line) => line.trim()), attributes: el.getAttributeNames() };
  }, selector);

describe('Insert', () => {
  it.each([
    ['wordpress/classic', 'WordPress', '#comment'],
    ['linkedin/post', 'LinkedIn', '.ql-editor'],
  ])('%s: stands behind what was typed, and nothing was sent', async (name, network, selector) => {
    const { page, panel, item } = await beside(name, async (page) => {
      await page.click(selector);
      await page.keyboard.type('Hallo Erika, ');
    });
    const before = await field(page, selector);
    await insert(panel);
    await sees(panel, word('reply.inserted', [network]), '.rk-reply-status');
    const { lines, attributes } = await field(page, selector);
    expect(lines).toEqual([`Hallo Erika, ${LINES[0]}`, ...LINES.slice(1)]);
    expect(attributes).toEqual(before.attributes);
    expect(await sent(page)).toEqual([]);

    // The full page stands beside none.
    const full = await stage().view(`dashboard#queue/${item}`, { width: 1280, height: 2000 });
    await sees(full, word('reply.copy'), '.rk-reply-preview');
    expect(await seen(full, '.rk-reply-preview')).not.toContain(word('reply.putIn'));
  });

  it('an editor with a copy of its own is given a paste it can read', async () => {
    const { page, panel } = await beside('x/conversation', (page) =>
      page.evaluate(() => {
        for (const el of document.querySelectorAll('[data-testid="tweetTextarea_0"]')) el.remove();
        const el = document.createElement('div');
        el.className = 'public-DraftEditor-content';
        el.contentEditable = 'true';
        el.dataset.testid = 'tweetTextarea_0';
        let held = 'Hallo ';
        const draw = (): void =>
          el.replaceChildren(...held.split('\n').map((line) => Object.assign(document.createElement('div'), { textContent: line })));
        el.addEventListener('paste', (event) => {
          event.preventDefault();
          held += event.clipboardData?.getData('text/plain');
          draw();
        });
        // What was not pasted is drawn over.
        el.addEventListener('input', draw);
        draw();
        document.body.prepend(el);
      }),
    );
    await insert(panel);
    await sees(panel, word('reply.inserted', ['X']), '.rk-reply-status');
    expect((await field(page, '.public-DraftEditor-content')).lines).toEqual([`Hallo ${LINES[0]}`, ...LINES.slice(1)]);
    expect(await sent(page)).toEqual([]);
  });

  it('without an open field says what to do; clicked into, it goes there; a page that does not take it is told', async () => {
    const { page, panel } = await beside('wordpress/classic', (page) =>
      page.evaluate(() => {
        document.querySelector('#commentform')?.remove();
        document.body.insertAdjacentHTML('afterbegin', '<textarea id="own-theme"></textarea>');
      }),
    );
    await insert(panel);
    await sees(panel, word('reply.insertNone'), '.rk-reply-status');
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('');

    await page.bringToFront();
    await page.click('#own-theme');
    await insert(panel);
    await sees(panel, word('reply.inserted', ['WordPress']), '.rk-reply-status');
    expect((await field(page, '#own-theme')).lines).toEqual(LINES);

    await page.evaluate(() => {
      const el = document.querySelector('#own-theme') as HTMLTextAreaElement;
      el.addEventListener('input', () => {
        el.value = '';
      });
    });
    await insert(panel);
    await sees(panel, word('reply.insertFailed'), '.rk-reply-status');
    await until('copying stays', async () => (await seen(panel, '.rk-reply-preview')).includes(word('reply.copy')));
  });
});
