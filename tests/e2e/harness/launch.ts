/** Starts a browser with the extension in it; no page of it ever reaches the network, at most servers on 127.0.0.1. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { asRoot, findBrowser, installHint } from '../../../scripts/setup/browsers.mjs';

export type Kind = 'chrome' | 'firefox';

export interface StartOptions {
  kind: Kind;
  headless?: boolean;
  /** Keeps what the browser stored between two launches; a fresh one by default, removed at the end. */
  profile?: string;
  /** The browser's own language. */
  language?: 'de' | 'en';
  /** Firefox takes light or dark from the start; Chromium per page. */
  dark?: boolean;
  size?: { width: number; height: number };
  /** Lets pages reach servers on 127.0.0.1, and those only. */
  loopback?: boolean;
}

export interface LaunchOptions extends StartOptions {
  /** Folder of the built extension. */
  extension: string;
}

export interface Launched {
  kind: Kind;
  dark: boolean;
  browser: Browser;
  /** Origin of the extension's own pages, without last slash. */
  origin: string;
  close(): Promise<void>;
}

const GECKO_ID = 'rueckkanal@rueckkanal.de';
/** Firefox gives every installation a random one; a fixed one lets us open the extension's pages. */
const UUID = '0a51c1de-7e57-4bed-8bad-facade000001';

const CHROME_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whatever interception lets through ends here. */
const nowhere = (loopback: boolean): string => `--host-resolver-rules=MAP * ~NOTFOUND${loopback ? ', EXCLUDE 127.0.0.1' : ''}`;

const firefoxPrefs = ({ language = 'de', dark = false, loopback = false }: StartOptions): Record<string, unknown> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  // So that a second launch with the same profile finds what the first one stored.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'intl.locale.requested': language === 'de' ? 'de' : 'en-US',
  'intl.accept_languages': language === 'de' ? 'de,en' : 'en-US,en',
  'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  // WebDriver BiDi sets 0, with which the tab switcher of a headless Firefox may go round and round for good: a whole core,
  // in every third browser (seen in a profile: AsyncTabSwitcher, onUnloadTimeout).
  'browser.tabs.remote.unloadDelayMs': 100,
  // Firefox never asks a proxy for 127.0.0.1; everything else ends at one that is not there.
  ...(loopback
    ? {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': 9,
        'network.proxy.share_proxy_settings': true,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': 9,
      }
    : {}),
});

/** Where the run keeps a Firefox profile made ready (warm.ts), told to its workers. */
export const WARM = 'RK_FIREFOX_PROFILE';

/** Folder of a new profile; Firefox's is a copy of the one made ready, if there is one. */
export function freshProfile(kind: Kind): string {
  const profile = mkdtempSync(join(tmpdir(), 'rk-profile-'));
  const warm = process.env[WARM];
  if (kind === 'firefox' && warm) cpSync(warm, profile, { recursive: true });
  return profile;
}

/** Starts the browser by itself. Throws with one line where it is not there. */
export async function start(options: StartOptions & { profile: string }): Promise<Browser> {
  const { kind, language = 'de', headless = true, size = { width: 1280, height: 900 } } = options;
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(installHint(kind));
  const common = {
    executablePath,
    headless,
    userDataDir: options.profile,
    defaultViewport: headless ? size : null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    protocolTimeout: 60_000,
  } as const;
  return kind === 'chrome'
    ? puppeteer.launch({
        ...common,
        enableExtensions: true,
        pipe: true,
        args: [
          ...CHROME_ARGS,
          nowhere(options.loopback ?? false),
          `--lang=${language}`,
          `--window-size=${size.width},${size.height}`,
          ...(asRoot() ? ['--no-sandbox'] : []),
        ],
        env: { ...process.env, LANGUAGE: language },
      })
    : puppeteer.launch({
        ...common,
        browser: 'firefox',
        args: ['--remote-allow-system-access', `--width=${size.width}`, `--height=${size.height}`],
        extraPrefsFirefox: firefoxPrefs(options),
      });
}

/** Starts the browser and installs the extension. Throws with one line where the browser is not there. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { kind } = options;
  const profile = options.profile ?? freshProfile(kind);
  const browser = await start({ ...options, profile });
  const id = await browser.installExtension(resolve(options.extension));
  return {
    kind,
    dark: options.dark ?? false,
    browser,
    origin: kind === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${UUID}`,
    async close() {
      await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
