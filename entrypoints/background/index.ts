/** The only writer of the store. Wires the browser's events to the modules beside; all state is in the store, the worker may die at any time. */
import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { CHECK_BACK, DAILY, DUE_SOON, followClock, GO_ON, NOTICE, ensureDaily, TICK } from './alarms.ts';
import { checkCheckBack } from './check-back.ts';
import { tick } from './clock.ts';
import { cleanUp } from './daily.ts';
import { checkDueSoon } from './due-soon.ts';
import { failed } from './failed.ts';
import { onInstalled } from './install.ts';
import { currentSettings } from './memory.ts';
import { onMenu, syncMenus } from './menus.ts';
import { checkNotice } from './notice.ts';
import { hearClicks } from './notify.ts';
import { goOnRecomputing } from './recompute.ts';
import { syncScripts } from './registration.ts';
import { onMessage } from './router.ts';

/** Runs a task of the background's own; a failure is told in the console, the next event tries again. */
const quietly = (task: () => Promise<unknown>): void => {
  task().catch(failed);
};

/** At every start of the worker: alarms, badge and scripts as they should be, and jobs that were cut off. */
async function start(): Promise<void> {
  const settings = await currentSettings();
  quietly(() => syncMenus(settings));
  await syncScripts(settings);
  await tick();
  await followClock();
  await ensureDaily();
  // A notice that cannot be shown holds up nothing else.
  quietly(() => checkNotice(settings));
  quietly(() => checkDueSoon(settings));
  quietly(() => checkCheckBack(settings));
  await goOnRecomputing();
}

async function onAlarm({ name }: Pick<Browser.alarms.Alarm, 'name'>): Promise<void> {
  if (name === TICK) await tick();
  else if (name === DAILY) await cleanUp();
  else if (name === GO_ON) await goOnRecomputing();
  else if (name === DUE_SOON) await checkDueSoon(await currentSettings());
  else if (name === CHECK_BACK) await checkCheckBack(await currentSettings());
  else if (name === NOTICE) {
    // Its figures are by the clock: items whose moment came just now are moved first.
    await tick();
    await checkNotice(await currentSettings());
  }
}

const sync = async (): Promise<void> => syncScripts(await currentSettings());

export default defineBackground(() => {
  // Listeners first and at once: an event that woke the worker is lost otherwise.
  browser.runtime.onMessage.addListener(onMessage);
  browser.runtime.onInstalled.addListener((details) => quietly(() => onInstalled(details)));
  // Its listener alone makes the browser start the worker, and with it `start`.
  browser.runtime.onStartup.addListener(() => {});
  browser.alarms.onAlarm.addListener((alarm) => quietly(() => onAlarm(alarm)));
  browser.contextMenus.onClicked.addListener((click, tab) => quietly(() => onMenu(click, tab?.title)));
  hearClicks();
  browser.permissions.onAdded.addListener(() => {
    hearClicks();
    quietly(sync);
  });
  browser.permissions.onRemoved.addListener(() => quietly(sync));
  quietly(start);
});
