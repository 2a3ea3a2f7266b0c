/** NodeBB 1.4 (2016): its marks in the page are those of today's. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Running } from '../servers.ts';
import { staff } from '../talks/nodebb-http.ts';
import { answers, daemon } from './daemon.ts';
import { nodebbPackage } from './nodebb-package.ts';
import { need, versionsOf } from './packages.ts';
import { address, kept } from './place.ts';
import { REDIS, redis, startRedis } from './redis.ts';
import { run } from './run.ts';

export const NODEBB = REDIS;

/** Passwords of a forum that lives for minutes need no slow hash. */
const QUICK = { bcrypt_rounds: '4' };
/** What it asks newcomers to wait. */
const CONFIG = ['postDelay', '0', 'initialPostDelay', '0', 'newbiePostDelay', '0', 'defaultLang', 'de'];

/** Sets it up once: scripts and styles in the package's own folder, and a database with its first account. */
async function make(folder: string, work: string, files: string): Promise<void> {
  mkdirSync(work);
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
  const said = await run(process.execPath, ['app.js', `--setup=${JSON.stringify(answers)}`], { cwd: files, env: QUICK });
  // Its exit code is 0 in any case.
  if (!said.includes('Setup Completed')) throw new Error(`NodeBB was not set up: ${said.slice(-2000)}`);
  // They want to fetch pictures from elsewhere.
  await redis(socket, 'zrem', 'plugins:active', 'nodebb-plugin-emoji-one', 'nodebb-plugin-emoji-extended');
  await redis(socket, 'hmset', 'config', ...CONFIG);
  await redis(socket, 'save');
  await database.end();
  copyFileSync(`${work}/dump.rdb`, `${folder}/dump.rdb`);
  mkdirSync(`${files}/public/uploads/sounds`, { recursive: true });
}

/** Starts it in `folder`. */
export async function startNodebb(folder: string): Promise<Running> {
  need(REDIS);
  const files = await nodebbPackage();
  const made = await kept('nodebb-site', versionsOf(REDIS) + files, import.meta.filename, (half) => make(half, `${folder}/setup`, files));
  copyFileSync(`${made}/dump.rdb`, `${folder}/dump.rdb`);
  await startRedis(folder);
  const database = `${folder}/redis.sock`;
  const { port, url } = await address();
  const config = {
    url,
    port,
    bind_address: '127.0.0.1',
    secret: 'for one test',
    database: 'redis',
    redis: { host: database, database: 1 },
  };
  writeFileSync(`${folder}/config.json`, JSON.stringify(config));
  await daemon({
    folder: files,
    logs: folder,
    name: 'nodebb',
    command: [process.execPath, 'app.js', `--config=${folder}/config.json`],
    env: QUICK,
    ready: () => answers(`${url}/api/config`),
  });
  return { url, files, database };
}
