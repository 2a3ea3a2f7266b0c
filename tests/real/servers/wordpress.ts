/** WordPress as Debian packages it, installed in German. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { admin, field, logIn } from '../talks/wordpress-http.ts';
import type { Running } from '../servers.ts';
import type { Daemon } from './daemon.ts';
import { closeMariadb, MARIADB, makeMariadb, startMariadb } from './mariadb.ts';
import { need, versionsOf } from './packages.ts';
import { PHP, servePhp } from './php.ts';
import { address, kept } from './place.ts';
import { run } from './run.ts';
import { Visitor } from './visitor.ts';

export const WORDPRESS = [...MARIADB, ...PHP, 'wordpress', 'wordpress-l10n', 'wordpress-theme-twentytwentythree'];

/** Its address and the database's socket change with each run. */
const CONFIG = `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('RK_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', getenv('RK_URL'));
define('WP_SITEURL', getenv('RK_URL'));
define('WP_DEFAULT_THEME', 'twentytwentythree');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
  define($name . '_KEY', 'key of a site that lives for one test');
  define($name . '_SALT', 'salt of a site that lives for one test');
}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Files as they are, everything else to WordPress: what rewriting rules do elsewhere. */
const ROUTER = `<?php
$path = $_SERVER['DOCUMENT_ROOT'] . rtrim(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH), '/');
if (is_file($path) || is_file($path . '/index.php')) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
`;

/** Starts the database on `data` and the site kept in `made`; `folder` is where they work. */
async function serve(folder: string, made: string, data: string, first?: string): Promise<{ url: string; database: Daemon; site: Daemon }> {
  const database = await startMariadb(folder, data, first);
  const { port, url } = await address();
  const site = await servePhp({
    folder,
    name: 'wordpress',
    root: `${made}/wordpress`,
    port,
    router: `${made}/router.php`,
    env: { RK_URL: url, RK_SOCKET: `${folder}/mariadb.sock` },
    probe: '/readme.html',
  });
  return { url, database, site };
}

/** Installs it once: the files of the package with our configuration, and a database that holds the site. */
async function make(folder: string, work: string): Promise<void> {
  // Debian's own wp-config.php looks for its settings in /etc.
  await run('cp', ['-rL', '/usr/share/wordpress', `${folder}/wordpress`]);
  writeFileSync(`${folder}/wordpress/wp-config.php`, CONFIG);
  writeFileSync(`${folder}/router.php`, ROUTER);
  writeFileSync(`${folder}/first.sql`, 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n');
  await makeMariadb(`${folder}/mariadb`);
  const { url, database, site } = await serve(work, folder, `${folder}/mariadb`, `${folder}/first.sql`);
  await install(url);
  await site.end();
  await closeMariadb(work, database);
}

async function install(url: string): Promise<void> {
  const answers = {
    weblog_title: 'Muster Systemhaus',
    user_name: admin.name,
    admin_password: admin.password,
    admin_password2: admin.password,
    pw_weak: 'on',
    admin_email: 'blog@muster-systemhaus.example',
    language: 'de_DE',
  };
  const { text } = await new Visitor(url).form('/wp-admin/install.php?step=2', answers);
  if (!text.includes('wp-login.php')) throw new Error(`WordPress was not installed: ${text.replace(/<[^>]*>/g, ' ').slice(0, 500)}`);
  const visitor = new Visitor(url);
  await logIn(visitor);
  // As most blogs are set: comments show at once, answers stand below what they answer.
  const nonce = field((await visitor.get('/wp-admin/options-discussion.php')).text, '_wpnonce');
  await visitor.form('/wp-admin/options.php', {
    option_page: 'discussion',
    action: 'update',
    _wpnonce: nonce,
    default_comment_status: 'open',
    require_name_email: '1',
    thread_comments: '1',
    thread_comments_depth: '5',
    comment_order: 'asc',
    show_avatars: '1',
    avatar_rating: 'G',
    avatar_default: 'mystery',
  });
}

/** Starts it in `folder`. */
export async function startWordpress(folder: string): Promise<Running> {
  need(WORDPRESS);
  const made = await kept('wordpress', versionsOf(WORDPRESS), import.meta.filename, async (half) => {
    mkdirSync(`${folder}/install`);
    await make(half, `${folder}/install`);
  });
  cpSync(`${made}/mariadb`, `${folder}/mariadb`, { recursive: true });
  const { url } = await serve(folder, made, `${folder}/mariadb`);
  return { url };
}
