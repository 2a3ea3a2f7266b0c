/** The gates of `npm test` that are code of our own stop what they are there to stop. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { networks } from '../../lib/networks/index.ts';
import { manifestProblems } from '../../scripts/check/manifest.ts';
import { loads, weigh } from '../../scripts/check/size.ts';
import { check } from '../../scripts/check/suite.ts';

const GOOD = {
  permissions: ['scripting', 'activeTab', 'alarms', 'contextMenus', 'storage', 'unlimitedStorage'],
  optional_permissions: ['notifications'],
  optional_host_permissions: manifestHosts(),
};

function manifestHosts(): string[] {
  // What the check itself expects, read off its own complaint.
  const line =
    manifestProblems({ optional_host_permissions: [] }, 'firefox').find((problem) => problem.startsWith('optional_host_permissions')) ?? '';
  return JSON.parse(/expected (\[.*\])$/.exec(line)?.[1] ?? '[]') as string[];
}

describe('permission gate', () => {
  it('lets the known list pass, in any order', () => expect(manifestProblems(GOOD, 'firefox')).toEqual([]));
  it('knows the hosts of every network, and one pattern for sites of the user’s', () =>
    expect([...GOOD.optional_host_permissions].sort()).toEqual([...networks.flatMap(({ hosts }) => hosts), '*://*/*'].sort()));
  it.each([
    [{ ...GOOD, permissions: [...GOOD.permissions, 'tabs'] }, 'permissions'],
    [{ ...GOOD, permissions: ['activeTab'] }, 'permissions'],
    [{ ...GOOD, host_permissions: ['*://*/*'] }, 'host_permissions'],
    [{ ...GOOD, content_scripts: [{ matches: ['*://*/*'] }] }, 'content_scripts'],
    [{ ...GOOD, web_accessible_resources: [{ resources: ['icon/16.png'], matches: ['*://*/*'] }] }, 'web_accessible_resources'],
    [{ ...GOOD, externally_connectable: { matches: ['*://*.example.com/*'] } }, 'externally_connectable'],
  ])('stops %j', (manifest, key) => expect(manifestProblems(manifest, 'firefox').map((line) => line.split(':')[0])).toEqual([key]));
});

describe('size gate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rk-size-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'chunks'));
  writeFileSync(
    join(folder, 'popup.html'),
    '<script type="module" src="/chunks/popup.js"></script><link rel="stylesheet" href="/popup.css">',
  );
  writeFileSync(join(folder, 'popup.css'), 'a{}');
  writeFileSync(join(folder, 'chunks/popup.js'), 'import{a}from"./shared.js";import("./later.js");a();');
  writeFileSync(join(folder, 'chunks/shared.js'), 'export const a=()=>0;');
  writeFileSync(join(folder, 'chunks/later.js'), 'x'.repeat(9999));

  it('counts what a page loads at once, not what it may load later', () => {
    expect([...loads(folder, 'popup.html')].sort()).toEqual(['chunks/popup.js', 'chunks/shared.js', 'popup.css', 'popup.html']);
    expect(weigh(folder, 'popup.html').bytes).toBeLessThan(400);
  });
  it('finds nothing where nothing was built', () => expect(weigh(folder, 'options.html').files).toBe(0));
});

it('a check with a problem counts as failed', () => {
  expect(check([])).toMatchObject({ passed: 1, failed: 0 });
  expect(check(['too big'])).toMatchObject({ passed: 0, failed: 1, lines: ['too big'] });
});
