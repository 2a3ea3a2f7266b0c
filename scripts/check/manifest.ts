/** What the built extension may do, to the letter: a new permission must be wanted, not slip in (FIELD.md, consent first, no footprint). */
import { readFileSync } from 'node:fs';
import { buildFolder } from './builds.ts';
import { type Result, check } from './suite.ts';

/** Hosts asked for one by one on the welcome page; the last is for self-hosted sites a user adds, and asked for with their address. */
const HOSTS = [
  ...['*://*.facebook.com/*', '*://*.instagram.com/*', '*://*.twitter.com/*', '*://*.x.com/*'],
  ...['linkedin.com', 'xing.com', 'youtube.com', 'threads.com', 'threads.net', 'tiktok.com', 'reddit.com'].map(
    (host) => `https://*.${host}/*`,
  ),
  ...['bsky.app', 'news.ycombinator.com', 'disqus.com'].map((host) => `https://${host}/*`),
  ...[
    'stackexchange.com',
    'stackoverflow.com',
    'superuser.com',
    'serverfault.com',
    'askubuntu.com',
    'mathoverflow.net',
    'stackapps.com',
  ].map((host) => `https://*.${host}/*`),
  '*://*/*',
];

/** The manifest's keys that grant something or leave a footprint, as they must be. */
const EXPECTED: Record<string, unknown> = {
  permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
  optional_permissions: ['notifications'],
  optional_host_permissions: HOSTS,
  host_permissions: undefined,
  content_scripts: undefined,
  web_accessible_resources: undefined,
  externally_connectable: undefined,
  content_security_policy: undefined,
  declarative_net_request: undefined,
};

const sorted = (value: unknown): unknown => (Array.isArray(value) ? [...value].sort() : value);

/** What Chrome alone asks for: its panel beside the page needs a permission, Firefox's sidebar none. */
const ONLY_CHROME = ['sidePanel'];

/** Problems of one manifest, one line each. */
export function manifestProblems(manifest: Record<string, unknown>, browser: 'chrome' | 'firefox'): string[] {
  const wantedOf = (key: string, value: unknown): unknown =>
    key === 'permissions' && browser === 'chrome' ? [...(value as string[]), ...ONLY_CHROME] : value;
  return Object.entries(EXPECTED).flatMap(([key, plain]) => {
    const value = wantedOf(key, plain);
    const found = JSON.stringify(sorted(manifest[key]));
    const wanted = JSON.stringify(sorted(value));
    return found === wanted ? [] : [`${key}: ${found ?? 'missing'}, expected ${wanted ?? 'nothing'}`];
  });
}

/** Holds the production manifest of one browser against the list. */
export function permissions(browser: 'chrome' | 'firefox'): Result {
  const manifest = JSON.parse(readFileSync(`${buildFolder(browser, 'production')}/manifest.json`, 'utf8')) as Record<string, unknown>;
  return check(manifestProblems(manifest, browser));
}
