/** MariaDB in a folder of its own, reached through a socket only: user root, no password. */
import { mkdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { type Daemon, daemon } from './daemon.ts';
import { run } from './run.ts';

export const MARIADB = ['mariadb-server-core', 'mariadb-client-core'];

/** A server that lives for a few minutes need not wait for the disk, nor keep room for millions of rows. */
const SMALL = [
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-flush-method=nosync',
  '--skip-innodb-doublewrite',
  '--innodb-log-file-size=8M',
  '--innodb-buffer-pool-size=64M',
  '--skip-log-bin',
];

const asUser = (): string[] => (process.getuid?.() === 0 ? ['--user=root'] : []);

/** Makes an empty data folder. */
export async function makeMariadb(data: string): Promise<void> {
  mkdirSync(data);
  const options = [`--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', '--innodb-log-file-size=8M'];
  await run('mariadb-install-db', ['--no-defaults', ...asUser(), ...options]);
}

const answers = (socket: string): Promise<boolean> =>
  new Promise((done) => {
    const probe = connect(socket, () => {
      probe.destroy();
      done(true);
    });
    probe.on('error', () => done(false));
  });

/** Starts it on a data folder; its socket is `mariadb.sock` in `folder`. `first`: a file of SQL to run at the start. */
export function startMariadb(folder: string, data: string, first?: string): Promise<Daemon> {
  const places = [`--datadir=${data}`, `--socket=${folder}/mariadb.sock`, `--pid-file=${folder}/mariadb.pid`, '--skip-networking'];
  return daemon({
    folder,
    name: 'mariadb',
    command: ['mariadbd', '--no-defaults', ...asUser(), ...places, ...SMALL, ...(first ? [`--init-file=${first}`] : [])],
    ready: () => answers(`${folder}/mariadb.sock`),
  });
}

/** Ends it so that the data folder can be kept. */
export async function closeMariadb(folder: string, server: Daemon): Promise<void> {
  process.kill(Number(readFileSync(`${folder}/mariadb.pid`, 'utf8')), 'SIGTERM');
  await server.gone;
}
