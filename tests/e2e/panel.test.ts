/** The panel as the browser opens it, beside whatever tab is in front; screens at 200 %; a notice that the browser shows. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ItemRow } from '../../lib/store/schema.ts';
import { play } from './harness/play.ts';
import { press, seen, sees } from './harness/press.ts';
import { sites, startOver, visit } from './harness/scene.ts';
import { until } from './harness/wait.ts';
import { word } from './harness/words.ts';

/** Head of the group of what stands in the thread in front. */
const THREAD = word('queue.group.frontThread');

const stage = play({ sites });
beforeEach(() => startOver(stage()));

type Browser = {
  chrome: {
    sidebarAction: { isOpen(of: object): Promise<boolean> };
    alarms: { create(name: string, of: object): Promise<void> };
    notifications: { getAll(): Promise<Record<string, unknown>> };
    tabs: {
      getCurrent(): Promise<{ id: number }>;
      setZoom(tab: number, factor: number): Promise<void>;
      getZoom(tab: number): Promise<number>;
    };
  };
};

/** The panel Chromium opened beside its pages. */
const panelOf = (): Promise<Page> =>
  until('the panel open', async () => {
    const target = stage()
      .launched.browser.targets()
      .find((one) => one.url() === `${stage().launched.origin}/sidepanel.html`);
    return target?.asPage();
  });

describe('the panel', () => {
  it('opens by a click in the popup and follows the tab in front', async () => {
    const page = await visit(stage(), 'x/conversation');
    await until('items', async () => (await stage().all<ItemRow>('items')).length > 0);
    const popup = await stage().view('popup');
    await press(popup, word('popup.panel'));
    if (stage().kind === 'firefox') {
      const desk = await stage().desk();
      await until('the sidebar open', () => desk.evaluate(() => (globalThis as unknown as Browser).chrome.sidebarAction.isOpen({})));
      return;
    }
    const panel = await panelOf();
    await page.bringToFront();
    await sees(panel, THREAD);
    const other = await stage().go('about:blank');
    await other.bringToFront();
    await until('nothing of the blank tab', async () => !(await seen(panel)).includes(THREAD));
    await page.bringToFront();
    await sees(panel, THREAD);
  });
});

describe('at 200 %', () => {
  it('every screen shows all of it without scrolling sideways', async () => {
    await visit(stage(), 'x/conversation');
    for (const [name, width] of [
      ['sidepanel', 640],
      ['dashboard#people', 640],
      ['options', 640],
      // As wide as it makes itself, with a scroll bar beside it.
      ['popup', 760],
    ] as const) {
      const page = await stage().view(name, { width, height: 900 });
      const zoom = (factor: number): Promise<number> =>
        page.evaluate(async (factor) => {
          const { tabs } = (globalThis as unknown as Browser).chrome;
          const { id } = await tabs.getCurrent();
          await tabs.setZoom(id, factor);
          return tabs.getZoom(id);
        }, factor);
      expect(await zoom(2)).toBe(2);
      await until(`${name} drawn large, nothing to the side`, () =>
        page.evaluate(() => {
          const { clientWidth, scrollWidth } = document.documentElement;
          return clientWidth <= 380 && scrollWidth <= clientWidth;
        }),
      );
      await zoom(1);
      await page.close();
    }
  });
});

describe('a notice', () => {
  it('is shown once by the browser when the time set has come, and tells how much is overdue', async () => {
    await visit(stage(), 'x/conversation');
    await until('items', async () => (await stage().all<ItemRow>('items')).some(({ state }) => state === 'overdue'));
    const desk = await stage().desk();
    const shown = (): Promise<string[]> =>
      desk.evaluate(async () => Object.keys(await (globalThis as unknown as Browser).chrome.notifications.getAll()));
    expect(await shown()).toEqual([]);
    // Set at a time that is past today it would ring tomorrow: as if the browser had been closed until now.
    await stage().settings({ notice: { daily: true, at: '00:00' } });
    await stage().clear(['jobs']);
    const ring = (): Promise<void> =>
      desk.evaluate(() => (globalThis as unknown as Browser).chrome.alarms.create('notice', { when: Date.now() + 100 }));
    await ring();
    const told = async (): Promise<string | undefined> =>
      (await stage().all<{ key: string; day?: string; owed?: boolean }>('jobs')).find(({ key, owed }) => key === 'notice' && !owed)?.day;
    const day = await until('the notice', told, 60);
    // Firefox shows none without a screen, and so knows of none.
    if (stage().kind === 'firefox') return;
    expect(await shown()).toEqual([`daily ${day}`]);
    await stage().clear(['jobs']);
    await ring();
    await until('looked again', told, 60);
    expect(await shown()).toHaveLength(1);
  });
});
