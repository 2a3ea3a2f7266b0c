/** PHP's own web server on 127.0.0.1. */
import { answers, type Daemon, daemon } from './daemon.ts';

export const PHP = ['php-cli', 'php-mysql', 'php-gd', 'php-mbstring', 'php-xml', 'php-curl', 'php-intl', 'php-sqlite3', 'php-apcu'];

const SETTINGS = {
  // No mail leaves this machine.
  sendmail_path: '/bin/true',
  'opcache.enable': '1',
  memory_limit: '512M',
  max_execution_time: '120',
};

const phpSettings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-d', `${name}=${value}`]);

interface Serve {
  folder: string;
  name: string;
  /** Folder of the pages. */
  root: string;
  port: number;
  /** PHP file asked first; what it leaves alone is served as it is. */
  router?: string;
  env?: Record<string, string>;
  /** Path that answers once all is well. */
  probe: string;
}

/** Starts the server; several workers, as a page asks for its own parts while it is made. */
export const servePhp = ({ folder, name, root, port, router, env, probe }: Serve): Promise<Daemon> =>
  daemon({
    folder,
    name,
    command: ['php', ...phpSettings, '-S', `127.0.0.1:${port}`, '-t', root, ...(router ? [router] : [])],
    env: { PHP_CLI_SERVER_WORKERS: '3', ...env },
    ready: () => answers(`http://127.0.0.1:${port}${probe}`),
  });
