/** What is done to NodeBB without a browser. */
import { createRequire } from 'node:module';
import type { Running } from '../servers.ts';
import { redis } from '../servers/redis.ts';
import { Visitor } from '../servers/visitor.ts';

export const staff = { name: 'muster', password: 'Muster-Pass-1' };

/** The form of the page, with the token its script adds. */
async function send(visitor: Visitor, path: string, fields: Record<string, string>): Promise<void> {
  const { csrf_token: token } = JSON.parse((await visitor.get('/api/config')).text) as { csrf_token: string };
  const { status, text } = await visitor.form(path, fields, { 'x-csrf-token': token });
  if (status !== 200) throw new Error(`NodeBB refused ${path}: ${status} ${text.slice(0, 300)}`);
}

/** Somebody new, logged in. */
export async function register(url: string, username: string): Promise<Visitor> {
  const visitor = new Visitor(url);
  const password = 'Muster-Pass-2';
  await send(visitor, '/register', { username, email: `${username}@kunde.example`, password, 'password-confirm': password });
  return visitor;
}

export async function logIn(url: string): Promise<Visitor> {
  const visitor = new Visitor(url);
  await send(visitor, '/login', { username: staff.name, password: staff.password, remember: 'off' });
  return visitor;
}

interface Socket {
  on(event: string, heard: (error: unknown) => void): void;
  emit(event: string, data: unknown, done: (error: { message: string } | null, answer: Record<string, unknown>) => void): void;
  close(): void;
}

/** NodeBB takes posts through its socket only; the client is the one it hands to browsers. */
export function say(visitor: Visitor, { url, files }: Running, event: string, data: object): Promise<Record<string, unknown>> {
  const connect = createRequire(`${files}/app.js`)('socket.io-client') as (url: string, options: object) => Socket;
  const socket = connect(url, { forceNew: true, reconnection: false, extraHeaders: { cookie: visitor.cookie } });
  return new Promise<Record<string, unknown>>((done, failed) => {
    for (const event of ['connect_error', 'error']) socket.on(event, failed);
    socket.emit(event, data, (error, answer) => (error ? failed(new Error(`${event}: ${error.message}`)) : done(answer)));
  }).finally(() => socket.close());
}

/** Makes a post some days old; no interface does. */
export const ageBy = ({ database = '' }: Running, pid: string, days: number): Promise<string> =>
  redis(database, 'hset', `post:${pid}`, 'timestamp', String(Date.now() - days * 86_400_000));
