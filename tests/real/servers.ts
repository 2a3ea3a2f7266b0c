/** Starts all servers before the tests and ends them after; tells the tests where each is, or why it is not. */
import { mkdirSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { endDaemons } from './servers/daemon.ts';
import { MEDIAWIKI, startMediawiki } from './servers/mediawiki.ts';
import { NODEBB, startNodebb } from './servers/nodebb.ts';
import { nodebbPackage } from './servers/nodebb-package.ts';
import { installMissing, Unavailable } from './servers/packages.ts';
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
  /** Debian packages. */
  packages: readonly string[];
  /** What comes from npm; fetched meanwhile. */
  fetch?: () => Promise<unknown>;
  start(folder: string): Promise<Running>;
}

const SYSTEMS: Record<string, System> = {
  mediawiki: { packages: MEDIAWIKI, start: startMediawiki },
  nodebb: { packages: NODEBB, fetch: nodebbPackage, start: startNodebb },
  wordpress: { packages: WORDPRESS, start: startWordpress },
};

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Starts one when its packages are there. */
async function start({ fetch, start }: System, folder: string, installed: Promise<void>): Promise<Server> {
  mkdirSync(folder);
  try {
    await Promise.all([installed, fetch?.()]);
    return await start(folder);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return error instanceof Unavailable ? { skip: why } : { failed: why };
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const work = workFolder();
  const packages = new Set(Object.values(SYSTEMS).flatMap((system) => system.packages));
  const installed = installMissing([...packages], say);
  const servers = Object.entries(SYSTEMS).map(async ([name, system]) => [name, await start(system, `${work}/${name}`, installed)] as const);
  project.provide('servers', Object.fromEntries(await Promise.all(servers)));
  return async () => {
    await endDaemons();
    rmSync(work, { recursive: true, force: true });
  };
}
