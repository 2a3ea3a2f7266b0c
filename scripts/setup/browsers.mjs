/**
 * Which browsers this machine has, and (Debian, as root) their installation. Plain JavaScript with Node's own modules
 * only: it runs before anything is installed, on Node 18.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Names on the PATH, best first. */
const NAMES = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** Usual places on macOS and Windows. */
const PLACES = {
  darwin: {
    chrome: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    firefox: ['Firefox', 'Firefox Developer Edition'].map((name) => `/Applications/${name}.app/Contents/MacOS/firefox`),
  },
  win32: {
    chrome: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
    firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) if (folder && runs(join(folder, name))) return join(folder, name);
  return null;
}

/**
 * The program of a browser, 'chrome' (any Chromium: Chromium, Chrome, Edge) or 'firefox', or null.
 * CHROME_PATH and FIREFOX_PATH come first.
 */
export function findBrowser(kind) {
  const set = process.env[kind === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  if (set) return existsSync(set) ? set : null;
  for (const name of NAMES[kind]) {
    const found = onPath(name);
    if (found) return found;
  }
  const places = PLACES[process.platform]?.[kind] ?? [];
  const roots =
    process.platform === 'win32'
      ? [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean)
      : [''];
  for (const root of roots)
    for (const place of places) if (existsSync(root ? join(root, place) : place)) return root ? join(root, place) : place;
  return null;
}

const debianAsRoot = () =>
  process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0 && onPath('apt-get') !== null;

/** Debian packages that are missing: the browsers asked for, Firefox's German words, and a font so that pictures show letters. */
function missingPackages(kinds) {
  const packages = [];
  if (kinds.includes('chrome') && !findBrowser('chrome')) packages.push('chromium');
  if (kinds.includes('firefox') && !findBrowser('firefox')) packages.push('firefox-esr', 'firefox-esr-l10n-de');
  if (packages.length > 0 && !existsSync('/usr/share/fonts/truetype/liberation')) packages.push('fonts-liberation');
  if (packages.length > 0 && !existsSync('/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf')) packages.push('fonts-noto-color-emoji');
  return packages;
}

/** Installs what is missing of `kinds` where that can be done; returns what there is then. `say` takes one line at a time. */
export function ensureBrowsers(kinds, say) {
  const packages = missingPackages(kinds);
  if (packages.length > 0 && debianAsRoot()) {
    say(`installing ${packages.join(', ')} with apt-get`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
    if (!apt('-q', 'update')) say('apt-get update failed; trying with the lists at hand');
    if (!apt('-q', 'install', '-y', '--no-install-recommends', ...packages)) say('apt-get install failed');
  }
  return Object.fromEntries(kinds.map((kind) => [kind, findBrowser(kind)]));
}

/** One line that tells what to install, for machines where that cannot be done here. */
export const installHint = (kind) =>
  kind === 'firefox'
    ? 'no Firefox found: install Firefox 140 or newer, or set FIREFOX_PATH'
    : 'no Chrome, Chromium or Edge found: install one (120 or newer), or set CHROME_PATH';

/** True where a window can be shown. */
export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** True where Chromium needs --no-sandbox: it refuses to start as root otherwise. */
export const asRoot = () => process.getuid?.() === 0;
