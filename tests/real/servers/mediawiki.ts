/** MediaWiki as Debian packages it, in German, on a database of files. */
import { appendFileSync, cpSync, mkdirSync } from 'node:fs';
import { staff, VISITORS } from '../talks/mediawiki-http.ts';
import type { Running } from '../servers.ts';
import { need, versionsOf } from './packages.ts';
import { PHP, servePhp } from './php.ts';
import { address, kept } from './place.ts';
import { run } from './run.ts';

export const MEDIAWIKI = [...PHP, 'mediawiki'];

/** Debian's folder is served as it is; only settings and data are ours. */
const ROOT = '/usr/share/mediawiki';

/** What changes with each run, after what its installer wrote. */
const SETTINGS = `
$wgServer = getenv('RK_URL');
$wgSQLiteDataDir = getenv('RK_DATA');
foreach ([&$wgDBservers, &$wgObjectCaches] as &$list) if (is_array($list)) array_walk_recursive($list, function (&$value, $key) {
  if ($key === 'dbDirectory') $value = getenv('RK_DATA');
});
$wgCacheDirectory = __DIR__ . '/cache';
$wgMainCacheType = CACHE_ACCEL;
$wgJobRunRate = 0;
$wgEnableEmail = false;
`;

const environment = (made: string, data: string, url: string): Record<string, string> => ({
  MW_CONFIG_FILE: `${made}/LocalSettings.php`,
  RK_DATA: data,
  RK_URL: url,
});

/** Installs it once: settings, an empty wiki, its people, its words. */
async function make(folder: string): Promise<void> {
  const php = (script: string, args: readonly string[], env = {}): Promise<string> =>
    run('php', [`${ROOT}/maintenance/${script}.php`, ...args], { cwd: folder, env });
  const database = ['--dbtype=sqlite', '--dbname=wiki', `--dbpath=${folder}/data`];
  const site = ['--server=http://127.0.0.1', '--scriptpath=', '--lang=de', '--extensions=ParserFunctions'];
  await php('install', [...database, ...site, `--confpath=${folder}`, `--pass=${staff.password}`, 'Muster Wiki', staff.name]);
  mkdirSync(`${folder}/cache`);
  appendFileSync(`${folder}/LocalSettings.php`, SETTINGS);
  const env = environment(folder, `${folder}/data`, 'http://127.0.0.1');
  for (const { name, password } of VISITORS) await php('createAndPromote', [name, password], env);
  await php('rebuildLocalisationCache', ['--lang=de,en'], env);
}

/** Starts it in `folder`. */
export async function startMediawiki(folder: string): Promise<Running> {
  need(MEDIAWIKI);
  const made = await kept('mediawiki', versionsOf(MEDIAWIKI), import.meta.filename, make);
  const data = `${folder}/data`;
  cpSync(`${made}/data`, data, { recursive: true });
  const { port, url } = await address();
  await servePhp({ folder, name: 'mediawiki', root: ROOT, port, env: environment(made, data, url), probe: '/api.php' });
  return { url };
}
