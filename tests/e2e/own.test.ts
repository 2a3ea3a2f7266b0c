/** What our own accounts do is recorded once, with a receipt and Undo; what others do, never. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { demoSettings } from '../../scripts/demo/job.ts';
import { firstMark, interactions, itemShows, pressInToast, sites, startOver, toastText, visit } from './harness/scene.ts';
import { play } from './harness/play.ts';
import { named, press } from './harness/press.ts';
import { settled, until } from './harness/wait.ts';
import { word } from './harness/words.ts';

const stage = play({ sites });
beforeEach(() => startOver(stage()));

/** Clicks with the mouse as the user does; the page's own script answers. */
async function click(page: Page, css: string): Promise<void> {
  await page.bringToFront();
  const el = await until(css, () => page.$(css));
  await el.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await el.click();
}

describe('an own comment written on the page', () => {
  const MINE = 'Vielen Dank für den Hinweis, wir melden uns heute noch.';

  async function write(page: Page): Promise<void> {
    await page.bringToFront();
    await page.focus('#comment');
    await page.keyboard.type(MINE);
    await click(page, '#submit');
  }
  const mine = async (): Promise<string[]> =>
    (await interactions(stage(), 'wordpress')).filter(({ excerpt }) => excerpt.startsWith(MINE.slice(0, 20))).map(({ id }) => id);

  it('is recorded once, with a receipt; Undo takes it back and it stays away', async () => {
    const page = await visit(stage(), 'wordpress/classic');
    await write(page);
    await until('recorded', async () => (await mine()).length === 1);
    await until('receipt', async () => (await toastText(page)).includes(word('notice.recordedComment')));
    await settled('interactions', () => interactions(stage(), 'wordpress'));
    expect(await mine()).toHaveLength(1);
    await pressInToast(page, word('notice.recordedComment'), word('page.undo'));
    await until('taken back', async () => (await mine()).length === 0);
    await until('told', async () => (await toastText(page)).includes(word('notice.undone')));
  });

  it('answers the comment it stands under', async () => {
    const page = await visit(stage(), 'wordpress/classic');
    const { item } = await firstMark(page, 'overdue');
    const stored = (await stage().all<{ id: string; comments: string[] }>('items')).find(({ id }) => id === item);
    const id = stored?.comments[0]?.replace(/^.*[|/]/, '');
    await click(page, `#comment-${id} > article .comment-reply-link`);
    await write(page);
    await itemShows(stage(), item, 'answered');
  });
});

describe('a reaction on X', () => {
  const like = 'article[tabindex="0"] [data-testid="like"]';
  const likes = async (): Promise<number> => (await interactions(stage(), 'x')).filter(({ kind }) => kind === 'reaction').length;

  it('is recorded once after the button changed, in this tab, after a reload and in a second tab', async () => {
    const page = await visit(stage(), 'x/conversation');
    await click(page, like);
    await until('recorded', async () => (await likes()) === 1);
    await until('receipt', async () => (await toastText(page)).includes(word('notice.recordedReaction')));
    await page.reload({ waitUntil: 'domcontentloaded' });
    await firstMark(page, 'overdue');
    await click(page, like);
    const second = await visit(stage(), 'x/conversation');
    await click(second, like);
    await until('button pressed', () => second.$('article[tabindex="0"] [data-testid="unlike"]'));
    await settled('interactions', () => interactions(stage(), 'x'), 20);
    expect(await likes()).toBe(1);
  });

  it('is not recorded where the account is not one of ours', async () => {
    await stage().settings({ own: (demoSettings(sites).own ?? []).filter(({ network }) => network !== 'x') });
    const page = await visit(stage(), 'x/conversation');
    await click(page, like);
    await until('button pressed', () => page.$('article[tabindex="0"] [data-testid="unlike"]'));
    await settled('interactions', () => interactions(stage(), 'x'));
    expect(await interactions(stage(), 'x')).toEqual([]);
  });

  it('is not recorded while paused', async () => {
    const page = await visit(stage(), 'x/conversation');
    const before = await interactions(stage(), 'x');
    await stage().settings({ paused: true });
    await until('marks gone', async () => (await page.evaluate(() => document.querySelectorAll('rk-mark').length)) === 0);
    await click(page, like);
    await until('button pressed', () => page.$('article[tabindex="0"] [data-testid="unlike"]'));
    await settled('interactions', () => interactions(stage(), 'x'));
    expect(await interactions(stage(), 'x')).toEqual(before);
  });

  it('never record this account: stops it for good', async () => {
    const page = await visit(stage(), 'x/conversation');
    await click(page, like);
    await until('receipt', async () => (await toastText(page)).includes(word('notice.recordedReaction')));
    await pressInToast(page, word('notice.recordedReaction'), word('page.never'));
    await until('kept', async () => ((await stage().all<{ never: string[] }>('settings'))[0]?.never.length ?? 0) > 0);
    const before = await interactions(stage(), 'x');
    await click(page, 'article[tabindex="0"] [data-testid="retweet"]');
    await until('button pressed', () => page.$('article[tabindex="0"] [data-testid="unretweet"]'));
    await settled('interactions', () => interactions(stage(), 'x'));
    expect(await interactions(stage(), 'x')).toEqual(before);
  });
});

describe('following', () => {
  it.each([
    ['x/profile', 'x', 'main'],
    ['instagram/profile', 'instagram', 'header'],
  ])('%s is recorded once', async (name, network, within) => {
    const page = await visit(stage(), name);
    await press(page, 'Folgen', within);
    await until('recorded', async () => (await interactions(stage(), network)).some(({ kind }) => kind === 'follow'));
    await until('receipt', async () => (await toastText(page)).includes(word('notice.recordedFollow')));
    await page.reload({ waitUntil: 'domcontentloaded' });
    await press(page, 'Folgen', within);
    await named(page, network === 'x' ? 'Folge ich' : 'Gefolgt', within);
    await settled('interactions', () => interactions(stage(), network), 20);
    expect((await interactions(stage(), network)).filter(({ kind }) => kind === 'follow')).toHaveLength(1);
  });
});
