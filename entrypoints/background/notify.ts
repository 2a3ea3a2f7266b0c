/**
 * Showing a notice exactly once, though the worker may die at any moment: it is noted as owed before it is shown and as
 * shown afterwards; what is still owed at the next start is shown unless it stands there already.
 */
import { browser } from 'wxt/browser';
import { line } from '../../lib/line.ts';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkName } from '../../lib/networks/index.ts';
import { CHECK_BACK } from './alarms.ts';

/** Checks for notices, one after the other: start and alarm come at the same moment where an alarm woke the worker. */
export const checkInTurn = line();

/** Counts and networks, nothing of what people are called or wrote. */
export interface Words {
  title: string;
  message: string;
}

const may = async (): Promise<boolean> =>
  Boolean(browser.notifications) && (await browser.permissions.contains({ permissions: ['notifications'] }));

/**
 * Shows `words` under 'kind at', in place of an earlier one of its kind; nothing where it stands there already, and nothing
 * without the browser's leave. `at` names which one it is.
 */
export async function notify(kind: string, at: string | number, words: Words): Promise<void> {
  if (!(await may())) return;
  const id = `${kind} ${at}`;
  const there = Object.keys(await browser.notifications.getAll());
  if (there.includes(id)) return;
  for (const old of there) if (old.startsWith(`${kind} `)) await browser.notifications.clear(old);
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png' as never), ...words });
}

/** How many of each network, most first: 'LinkedIn 2, X 1'. */
export const networkWords = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([network, count]) => t('notices.network', [networkName(network), count]))
    .join(', ');

/** Does this network give notices? */
export const isMuted = ({ notice }: Pick<Settings, 'notice'>, network: string): boolean => notice.muted?.includes(network) ?? false;

let listening = false;

/** Hears clicks; the browser has `notifications` only once it was granted, so it is asked again when permissions come. */
export function hearClicks(): void {
  if (listening || !browser.notifications) return;
  listening = true;
  browser.notifications.onClicked.addListener((id) => void openQueue(id).catch(() => {}));
}

/** Ends the id of a notice that is about the plan alone. */
export const PLAN = ' plan';

const screenOf = (id: string): string => (id.startsWith(`${CHECK_BACK} `) ? 'posts' : id.endsWith(PLAN) ? 'plan' : 'queue');

/** The click opens the queue, or the posts or the plan where it is about those. */
export async function openQueue(id: string): Promise<void> {
  await browser.notifications.clear(id);
  const url = browser.runtime.getURL(`/dashboard.html#${screenOf(id)}` as never);
  // Without any window a tab has no place (the browser lives on in the dock or the background).
  await browser.tabs.create({ url }).catch(() => browser.windows.create({ url }));
}
