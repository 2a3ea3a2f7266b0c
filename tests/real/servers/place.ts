/** Where servers live for one run, where what is slow to make is kept for the next, and free ports. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
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

/** A folder for this run. Takes away what runs that were killed left behind. */
export function workFolder(): string {
  for (const name of readdirSync(tmpdir())) {
    const pid = NAME.exec(name)?.[1];
    if (pid && !alive(+pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
  return mkdtempSync(join(tmpdir(), `rueckkanal-real-${process.pid}-`));
}

/**
 * A folder outside the checkout that `make` filled, in this run or an earlier one. It is made anew when `version` or the file with
 * the recipe changes; older ones are thrown away. Half made ones never show.
 */
export async function kept(name: string, version: string, recipe: string, make: (folder: string) => Promise<void>): Promise<string> {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'rueckkanal');
  mkdirSync(cache, { recursive: true });
  const key = createHash('sha256').update(version).update(readFileSync(recipe)).digest('hex').slice(0, 12);
  const folder = join(cache, `${name}-${key}`);
  if (existsSync(folder)) return folder;
  for (const old of readdirSync(cache)) if (old.startsWith(`${name}-`)) rmSync(join(cache, old), { recursive: true, force: true });
  const half = mkdtempSync(join(cache, `${name}-half-`));
  await make(half);
  renameSync(half, folder);
  return folder;
}

/** A port of 127.0.0.1 nobody listens on just now. */
export const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
