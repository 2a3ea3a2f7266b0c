/** Where servers live for one run, where what is slow to make is kept for the next, and free ports. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = /^rueckkanal-real-(\d+)-/;

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const throwAway = (path: string): void => rmSync(path, { recursive: true, force: true });

/** A folder for this run. Takes away what runs that were killed left behind. */
export function workFolder(): string {
  for (const name of readdirSync(tmpdir())) {
    const pid = NAME.exec(name)?.[1];
    if (pid && !alive(+pid)) throwAway(join(tmpdir(), name));
  }
  return mkdtempSync(join(tmpdir(), `rueckkanal-real-${process.pid}-`));
}

/** Longer than anything takes to make: whoever began it is gone. */
const HOUR = 3_600_000;

/** Kept things of this name that are of no use any more: other versions, and what was left half made. */
const outdated = (cache: string, name: string): string[] =>
  readdirSync(cache).filter((entry) => {
    if (!entry.startsWith(`${name}-`)) return false;
    const rest = entry.slice(name.length + 1);
    return /^[0-9a-f]{12}$/.test(rest) || (rest.startsWith('half-') && Date.now() - statSync(join(cache, entry)).mtimeMs > HOUR);
  });

/**
 * A folder outside the checkout that `make` filled, in this run or an earlier one. It is made anew when `version` or the file with
 * the recipe changes. Half made ones never show.
 */
export async function kept(name: string, version: string, recipe: string, make: (folder: string) => Promise<void>): Promise<string> {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'rueckkanal');
  mkdirSync(cache, { recursive: true });
  const key = createHash('sha256').update(version).update(readFileSync(recipe)).digest('hex').slice(0, 12);
  const folder = join(cache, `${name}-${key}`);
  if (existsSync(folder)) return folder;
  for (const old of outdated(cache, name)) throwAway(join(cache, old));
  const half = mkdtempSync(join(cache, `${name}-half-`));
  try {
    await make(half);
    // Another run may have been quicker.
    if (!existsSync(folder)) renameSync(half, folder);
  } finally {
    throwAway(half);
  }
  return folder;
}

/** A port of 127.0.0.1 nobody listens on just now, and the address it gives. */
export const address = (): Promise<{ port: number; url: string }> =>
  new Promise((done, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done({ port, url: `http://127.0.0.1:${port}` }));
    });
  });
