/**
 * The context menu on web pages: watch the selected term, keep the person behind a link, log an answer of ours, note a page in the agenda.
 * Each only opens our full page with a form filled; nothing is kept before the user presses its button.
 */
import { browser, type Browser } from 'wxt/browser';
import { termWord } from '../../components/listening/terms.ts';
import { hashWith } from '../../components/shell/given.ts';
import { line } from '../../lib/line.ts';
import { t } from '../../lib/i18n.ts';
import { AGENDA_TITLE, LINK } from '../../lib/model/plan.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { currentSettings } from './memory.ts';

type Context = 'selection' | 'link' | 'page';
/** What is needed of a click: the browser's own, a page's title where it tells it. */
type Click = Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'selectionText' | 'linkUrl' | 'pageUrl'>;

interface Menu {
  id: string;
  contexts: [Context, ...Context[]];
  title: () => string;
  /** The place of the full page it opens. */
  hash: (click: Click, title: string) => string;
}

const WEB = ['http://*/*', 'https://*/*'];

/** The address, without its query where it is too long with it; '' where it is too long even so. */
const linkOf = (address: string): string => [address, address.replace(/[?#].*/s, '')].find(({ length }) => length <= LINK) ?? '';

const MENUS: readonly Menu[] = [
  {
    id: 'watch',
    contexts: ['selection'],
    title: () => t('menu.watch'),
    hash: ({ selectionText = '' }) => hashWith('listening', 'terms', { word: termWord(selectionText) }),
  },
  {
    id: 'person',
    contexts: ['link'],
    title: () => t('menu.person'),
    hash: ({ linkUrl = '' }) => hashWith('people', 'new', { url: linkOf(linkUrl) }),
  },
  {
    id: 'log',
    contexts: ['page', 'link'],
    title: () => t('menu.log'),
    // Around the link of a mail address or a script it is the page that is meant.
    hash: ({ linkUrl = '', pageUrl = '' }) => hashWith('people', 'log', { url: linkOf(/^https?:/.test(linkUrl) ? linkUrl : pageUrl) }),
  },
  {
    id: 'remind',
    contexts: ['page'],
    title: () => t('menu.remind'),
    hash: ({ pageUrl = '' }, title) => hashWith('plan', 'agenda', { title: title.slice(0, AGENDA_TITLE), url: linkOf(pageUrl) }),
  },
];

/** Two changes at once must not both create: an id can be there only once. */
const inLine = line();

/** The menu as it should be: in the language of the settings, none without consent. At every start of the worker and after new settings. */
export const syncMenus = (settings: Pick<Settings, 'consented'>): Promise<void> =>
  inLine(async () => {
    await browser.contextMenus.removeAll();
    if (!settings.consented) return;
    for (const { id, contexts, title } of MENUS)
      browser.contextMenus.create({
        id,
        contexts,
        title: title(),
        documentUrlPatterns: WEB,
        // Not with pages: Firefox would show it on links alone.
        ...(contexts[0] === 'link' && { targetUrlPatterns: WEB }),
      });
  });

/** Opens the form a click asks for; the consent is asked again, a menu may outlive it by a moment. */
export async function onMenu(click: Click, title = ''): Promise<void> {
  const menu = MENUS.find(({ id }) => id === click.menuItemId);
  if (!menu || !(await currentSettings()).consented) return;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html' as never)}${menu.hash(click, title)}` });
}
