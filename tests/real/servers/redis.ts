/** Redis in a folder of its own, reached through a socket only. */
import { symlinkSync } from 'node:fs';
import { type Daemon, daemon } from './daemon.ts';
import { run } from './run.ts';

/** Holds the whole server: redis-check-rdb is the same program, told by its name what to be. The package redis-server only adds a service. */
export const REDIS = ['redis-tools'];

/** Asks it one thing. */
export const redis = (socket: string, ...command: string[]): Promise<string> => run('redis-cli', ['-s', socket, '-n', '1', ...command]);

/** Starts it on `dump.rdb` in `folder`, if that is there; its socket is `redis.sock` there. */
export function startRedis(folder: string): Promise<Daemon> {
  symlinkSync('/usr/bin/redis-check-rdb', `${folder}/redis-server`);
  const socket = `${folder}/redis.sock`;
  return daemon({
    folder,
    name: 'redis',
    command: ['./redis-server', '--port', '0', '--unixsocket', socket, '--dir', folder, '--save', ''],
    ready: async () => (await redis(socket, 'ping')).trim() === 'PONG',
  });
}
