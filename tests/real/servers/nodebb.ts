/** NodeBB 1.4 (2016) from npm: its marks in the page are those of today's. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { staff } from '../talks/nodebb-http.ts';
import { type Daemon, daemon } from './daemon.ts';
import { versionsOf } from './packages.ts';
import { freePort, kept } from './place.ts';
import { REDIS, redis, startRedis } from './redis.ts';
import { run } from './run.ts';

export const NODEBB = REDIS;
const VERSION = '1.4.0';

/** What a forum asks of newcomers would only be waiting; a visitor's words count at once. */
const CONFIG = ['postDelay', '0', 'initialPostDelay', '0', 'newbiePostDelay', '0', 'defaultLang', 'de'];

/** Fetches it from npm into `folder`, as a package of its own: it looks for its themes in its own node_modules. */
async function fetchPackage(folder: string): Promise<void> {
  const npm = (cwd: string, ...args: string[]): Promise<string> => run('npm', [...args, '--loglevel=error'], { cwd });
  const file = (await npm(folder, 'pack', `nodebb@${VERSION}`)).trim().split('\n').at(-1) ?? '';
  await run('tar', ['xzf', file], { cwd: folder });
  // Its own lock would pull in what cannot be built any more.
  await npm(`${folder}/package`, 'install', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund');
}

/** Installs it once: packages, built files, and a database with its first account. */
async function make(folder: string, work: string): Promise<void> {
  await fetchPackage(folder);
  const database = await startRedis(work);
  const socket = `${work}/redis.sock`;
  const answers = {
    url: 'http://127.0.0.1:4567',
    'admin:username': staff.name,
    'admin:password': staff.password,
    'admin:password:confirm': staff.password,
    'admin:email': 'forum@muster-systemhaus.example',
    database: 'redis',
    'redis:host': socket,
    'redis:database': 1,
  };
  const said = await run(process.execPath, ['app.js', `--setup=${JSON.stringify(answers)}`], { cwd: `${folder}/package` });
  // Its exit code is 0 in any case.
  if (!said.includes('Setup Completed')) throw new Error(`NodeBB was not installed: ${said.slice(-2000)}`);
  // They want to fetch pictures from elsewhere.
  await redis(socket, 'zrem', 'plugins:active', 'nodebb-plugin-emoji-one', 'nodebb-plugin-emoji-extended');
  await redis(socket, 'hmset', 'config', ...CONFIG);
  await redis(socket, 'save');
  await database.end();
  copyFileSync(`${work}/dump.rdb`, `${folder}/dump.rdb`);
  mkdirSync(`${folder}/package/public/uploads/sounds`, { recursive: true });
}

/** Starts it in `folder`. */
export async function startNodebb(folder: string): Promise<{ url: string; files: string; database: string }> {
  const made = await kept('nodebb', versionsOf(REDIS), import.meta.filename, (half) => {
    mkdirSync(join(folder, 'install'));
    return make(half, join(folder, 'install'));
  });
  copyFileSync(`${made}/dump.rdb`, `${folder}/dump.rdb`);
  await startRedis(folder);
  const [files, database] = [`${made}/package`, `${folder}/redis.sock`];
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = {
    url,
    port,
    bind_address: '127.0.0.1',
    secret: 'for one test',
    database: 'redis',
    redis: { host: database, database: 1 },
  };
  writeFileSync(`${folder}/config.json`, JSON.stringify(config));
  await serve(folder, files, url);
  return { url, files, database };
}

const serve = (folder: string, files: string, url: string): Promise<Daemon> =>
  daemon({
    folder: files,
    logs: folder,
    name: 'nodebb',
    command: [process.execPath, 'app.js', `--config=${folder}/config.json`],
    ready: async () => (await fetch(`${url}/api/config`)).ok,
  });
