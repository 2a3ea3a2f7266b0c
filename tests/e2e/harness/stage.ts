/** One browser with the extension, sample pages at their true addresses, and a look at what was stored. Tests and the demo play on it. */
import type { Page } from 'puppeteer-core';
import type { Message } from '../../../lib/messages.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import type { StoreName } from '../../../lib/store/schema.ts';
import { type Kind, type Launched, type StartOptions, launch } from './launch.ts';
import { type Site, Sites } from './sites.ts';
import { until } from './wait.ts';

export interface StageOptions extends StartOptions {
  sites?: readonly Site[];
  /** Default: the e2e build of this browser. */
  extension?: string;
}

type ExtensionGlobal = {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> }; action: { getBadgeText(of: object): Promise<string> } };
};

const POPUP = { width: 360, height: 600 };

export class Stage {
  readonly launched: Launched;
  readonly sites: Sites;
  /** What pages wrote to their consoles and threw, for the log of a failed test. */
  readonly log: string[] = [];
  /** Errors thrown on the extension's own pages: there must be none. */
  readonly faults: string[] = [];
  readonly pages = new Set<Page>();
  private dark: boolean;
  private deskPage: Page | null = null;

  private constructor(launched: Launched, options: StageOptions) {
    this.launched = launched;
    this.sites = new Sites(options.sites ?? []);
    this.dark = options.dark ?? false;
  }

  static async open(options: StageOptions): Promise<Stage> {
    const launched = await launch({ extension: `.output/${options.kind}-mv3-e2e`, ...options });
    return new Stage(launched, options);
  }

  get kind(): Kind {
    return this.launched.kind;
  }

  private async newPage(name: string, own: boolean): Promise<Page> {
    const page = await this.launched.browser.newPage();
    this.pages.add(page);
    page.on('close', () => this.pages.delete(page));
    page.on('console', (message) => this.log.push(`${name} ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => {
      const line = `${name} threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
      this.log.push(line);
      if (own) this.faults.push(line);
    });
    await this.shade(page);
    return page;
  }

  private async shade(page: Page): Promise<void> {
    // Firefox has it from a preference at launch.
    if (this.kind === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.dark ? 'dark' : 'light' }]);
  }

  /** Light or dark for all pages from now on (Chromium; in Firefox set at launch). */
  async setDark(dark: boolean): Promise<void> {
    this.dark = dark;
    for (const page of this.pages) await this.shade(page);
  }

  /** Opens a network's page at its true address. */
  async visit(url: string): Promise<Page> {
    const page = await this.newPage(url, false);
    await this.sites.serve(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** Opens a page of a server on 127.0.0.1 as it is (with `loopback`). */
  async go(url: string): Promise<Page> {
    const page = await this.newPage(url, false);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** Opens one of the extension's own pages ('popup', 'options', 'dashboard', 'sidepanel?tab=3' …, with hash if wanted) in a tab. */
  async view(name: string, viewport: { width: number; height: number } | null = name.startsWith('popup') ? POPUP : null): Promise<Page> {
    const page = await this.newPage(name, true);
    if (viewport) await page.setViewport(viewport);
    const [, file, rest] = /^([^?#]*)(.*)$/.exec(name) ?? [];
    const address = `${this.launched.origin}/${file}.html${rest}`;
    // In Firefox going to moz-extension: never resolves, though it works.
    const going = page.goto(address).catch(() => {});
    if (this.kind === 'chrome') await going;
    await until(`${name} open`, () =>
      page.evaluate((start) => location.href.startsWith(start) && document.readyState === 'complete', this.launched.origin),
    );
    return page;
  }

  /** A page of the extension kept open to speak and look through. */
  async desk(): Promise<Page> {
    if (!this.deskPage || this.deskPage.isClosed()) this.deskPage = await this.view('popup');
    return this.deskPage;
  }

  /** Sends a message as an extension page does; resolves with the background's answer. */
  async send<Answer = Record<string, unknown>>(message: Message): Promise<Answer> {
    const desk = await this.desk();
    return (await desk.evaluate(
      (sent) => (globalThis as unknown as ExtensionGlobal).chrome.runtime.sendMessage(sent),
      message as never,
    )) as Answer;
  }

  /** Changes settings, keeping the rest as stored. Throws where the background refuses. */
  async settings(change: Partial<Settings>): Promise<void> {
    const [stored] = await this.all<Settings>('settings');
    const answer = await this.send({ type: 'settings', settings: { ...stored, ...change } });
    if ('error' in answer) throw new Error(`settings refused: ${JSON.stringify(answer)}`);
  }

  /** All records of one store; empty where the database or the store does not exist yet. */
  async all<Row = Record<string, unknown>>(store: StoreName): Promise<Row[]> {
    const desk = await this.desk();
    const text = await desk.evaluate(
      (store) =>
        new Promise<string>((done, failed) => {
          const opening = indexedDB.open('rueckkanal');
          // Not there yet: leave it to the background to make it.
          opening.onupgradeneeded = () => opening.transaction?.abort();
          opening.onerror = () => done('[]');
          opening.onsuccess = () => {
            const database = opening.result;
            if (!database.objectStoreNames.contains(store)) {
              database.close();
              done('[]');
              return;
            }
            const asking = database.transaction(store).objectStore(store).getAll();
            asking.onsuccess = () => {
              database.close();
              // As text: WebDriver BiDi gives an object that stands in two places only once.
              done(JSON.stringify(asking.result));
            };
            asking.onerror = () => {
              database.close();
              failed(asking.error);
            };
          };
        }),
      store,
    );
    return JSON.parse(text) as Row[];
  }

  /** Empties some stores, as if their records had never come in; figures stay as they were. */
  async clear(stores: readonly StoreName[]): Promise<void> {
    const desk = await this.desk();
    await desk.evaluate(
      (names) =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open('rueckkanal');
          opening.onupgradeneeded = () => opening.transaction?.abort();
          opening.onerror = () => done();
          opening.onsuccess = () => {
            const tx = opening.result.transaction(names, 'readwrite');
            for (const name of names) tx.objectStore(name).clear();
            tx.onabort = () => failed(tx.error);
            tx.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
      stores as StoreName[],
    );
  }

  /** Text on the toolbar button. */
  async badge(): Promise<string> {
    const desk = await this.desk();
    return desk.evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.action.getBadgeText({}));
  }

  /** Chromium: ends the service worker as the browser does after 30 s without work. False where there is none to end. */
  async killWorker(): Promise<boolean> {
    if (this.kind !== 'chrome') return false;
    const target = this.launched.browser
      .targets()
      .find((one) => one.type() === 'service_worker' && one.url().startsWith(this.launched.origin));
    const worker = await target?.worker().catch(() => null);
    if (!worker) return false;
    // It may be gone by itself in between.
    return worker.close().then(
      () => true,
      () => false,
    );
  }

  /** Closes the network pages and own pages, all but the desk. */
  async tidy(): Promise<void> {
    for (const page of [...this.pages]) if (page !== this.deskPage) await page.close().catch(() => {});
  }

  async close(): Promise<void> {
    await this.launched.close();
  }
}
