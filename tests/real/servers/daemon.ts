/** Servers that end with us, however we end. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { until } from '../../e2e/harness/wait.ts';
import { environment } from './run.ts';

export interface Start {
  /** Where it runs. */
  folder: string;
  /** Folder its log goes to; by default the same. */
  logs?: string;
  name: string;
  command: readonly string[];
  env?: Record<string, string>;
  /** True once it serves; a throw counts as not yet. */
  ready: () => Promise<boolean> | boolean;
}

/** Does a page come from there? */
export const answers = async (url: string): Promise<boolean> => (await fetch(url, { signal: AbortSignal.timeout(20_000) })).ok;

export interface Daemon {
  /** Resolves when it is gone. */
  gone: Promise<void>;
  /** Ends it at once, with all it started. */
  end(): Promise<void>;
}

/**
 * The server runs in a process group of its own, beside a shell that reads a pipe of ours. When we end, even killed, the pipe
 * closes and the shell ends the group with it: workers too, which outlive the process that started them.
 */
const KEEPER = '("$@" </dev/null; kill -KILL 0) & read -r _; kill -KILL 0';

const running = new Set<Daemon>();

/** Starts a server and waits until it is ready. Throws with the end of its log where it ends before or takes longer than a minute. */
export async function daemon({ folder, logs = folder, name, command, env, ready }: Start): Promise<Daemon> {
  const log = `${logs}/${name}.log`;
  const file = openSync(log, 'a');
  const child = spawn('sh', ['-c', KEEPER, 'sh', ...command], {
    cwd: folder,
    env: environment(env),
    detached: true,
    stdio: ['pipe', file, file],
  });
  closeSync(file);
  // Closing a pipe nobody reads any more is no matter.
  child.stdin?.on('error', () => {});
  const gone = new Promise<void>((done) => child.once('close', () => done()));
  const one: Daemon = {
    gone,
    end() {
      child.stdin?.end();
      return gone;
    },
  };
  running.add(one);
  void gone.then(() => running.delete(one));
  let up = false;
  await until(
    `${name} to serve`,
    async () => {
      up = running.has(one) && (await ready());
      return up || !running.has(one);
    },
    60,
  ).catch(() => {});
  if (!up) throw new Error(`${name} does not serve; its log ends:\n${readFileSync(log, 'utf8').slice(-2000)}`);
  return one;
}

/** Ends all servers and waits until they are gone. */
export async function endDaemons(): Promise<void> {
  await Promise.all([...running].map((one) => one.end()));
}
