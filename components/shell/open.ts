/** Opening the panel beside the page, and the full page. Both only by the user's click. */
import { browser } from 'wxt/browser';

/** What the two browsers call it; WXT's types know only one of them at a time. */
interface Panels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** The window we are in, asked beforehand: after an `await` the browser no longer takes a click as the user's. */
export const thisWindow = (): Promise<number | null> =>
  browser.windows.getCurrent().then(
    ({ id }) => id ?? null,
    () => null,
  );

/** Opens the panel in that window; must be the first thing a click does. False where the browser would not. */
export function openPanel(window: number | null): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  const opening = sidebarAction
    ? sidebarAction.open()
    : sidePanel && window !== null
      ? sidePanel.open({ windowId: window })
      : Promise.reject(new Error('no panel'));
  return opening.then(
    () => true,
    () => false,
  );
}

/** Opens the full page in a tab, at a hash of components/shell/route.ts. */
export const openDashboard = (hash: string): void => {
  void browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html' as never)}${hash}` });
};
