/** Starts all servers before the tests and ends them after; tells the tests where each is, or why it is not. */
import { mkdirSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { endDaemons } from './servers/daemon.ts';
import { MEDIAWIKI, startMediawiki } from './servers/mediawiki.ts';
import { NODEBB, startNodebb } from './servers/nodebb.ts';
import { ensurePackages } from './servers/packages.ts';
import { workFolder } from './servers/place.ts';
import { startWordpress, WORDPRESS } from './servers/wordpress.ts';

/** A server that runs. */
export interface Running {
  url: string;
  /** Folder of the software, where a test needs something from it. */
  files?: string;
  /** Socket of its database, where there is no other way to make something old. */
  database?: string;
}

/** `skip`: cannot be had on this machine; `failed`: could be, but does not run. */
export type Server = Running | { skip: string } | { failed: string };

declare module 'vitest' {
  interface ProvidedContext {
    servers: Record<string, Server>;
  }
}

interface System {
  packages: readonly string[];
  start(folder: string): Promise<Running>;
}

const SYSTEMS: Record<string, System> = {
  mediawiki: { packages: MEDIAWIKI, start: startMediawiki },
  nodebb: { packages: NODEBB, start: startNodebb },
  wordpress: { packages: WORDPRESS, start: startWordpress },
};

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function start([name, { packages, start }]: [string, System], work: string, missing: readonly string[]): Promise<[string, Server]> {
  const lacking = packages.filter((one) => missing.includes(one));
  if (lacking.length > 0)
    return [name, { skip: `not installed: ${lacking.join(', ')} (apt-get installs them where npm test runs as root on Debian)` }];
  const folder = `${work}/${name}`;
  mkdirSync(folder);
  try {
    return [name, await start(folder)];
  } catch (error) {
    return [name, { failed: error instanceof Error ? error.message : String(error) }];
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const work = workFolder();
  const end = async (): Promise<void> => {
    await endDaemons();
    rmSync(work, { recursive: true, force: true });
  };
  try {
    const missing = ensurePackages([...new Set(Object.values(SYSTEMS).flatMap(({ packages }) => packages))], say);
    const servers = await Promise.all(Object.entries(SYSTEMS).map((system) => start(system, work, missing)));
    project.provide('servers', Object.fromEntries(servers));
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
