/** On which pages a taught reader reads. Pure. */
import type { Taught } from '../../../model/taught.ts';

/** Parts of a path that name a thing rather than a kind of thing: numbers, words with digits, long titles. */
const VARIES = /\d|%|^.{25,}$|-.*-/;

/** Path of pages like this one: '/thread/77-drucker' → '/thread/*', '/' stays, the last of several parts always varies. */
export function pathLike(pathname: string): string {
  const parts = pathname.split('/').filter(Boolean);
  return `/${parts.map((part, index) => (VARIES.test(part) || (index > 0 && index === parts.length - 1) ? '*' : part)).join('/')}`;
}

/** True where the reader was taught for this address. */
export function isTaughtFor({ origin, path }: Pick<Taught, 'origin' | 'path'>, url: URL): boolean {
  if (url.origin !== origin) return false;
  const wanted = path.split('/').filter(Boolean);
  const parts = url.pathname.split('/').filter(Boolean);
  const open = wanted.at(-1) === '**';
  if (open ? parts.length < wanted.length - 1 : parts.length !== wanted.length) return false;
  return wanted.every((part, index) => part === '**' || part === '*' || part === parts[index]);
}
