/** SMF's addresses as facts: parts of the query stand apart by semicolons, "index.php?topic=12.msg34;topicseen". Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';
import { absolute, plainAddress } from '../shared/address.ts';
import { typedAddress } from '../shared/typed.ts';

/** Which actions show what; others (post, pm, admin …) show nothing for us. */
const ACTIONS: Record<string, PageKind> = {
  search2: 'search',
  search: 'search',
  unread: 'feed',
  unreadreplies: 'feed',
  recent: 'feed',
  profile: 'profile',
};

/** A part of an address: in the query, or in the path ("index.php/topic,12.0.html"), or by a plain address ("…-t12.0.html", "…-b3.0/"). */
export function partOf(url: URL, name: 'topic' | 'board' | 'action' | 'u' | 'msg'): string | null {
  const inQuery = RegExp(`[?;&]${name}=([\\w.]+)`).exec(url.search)?.[1];
  if (inQuery) return inQuery;
  const letter = { topic: 't', board: 'b', action: '', u: '', msg: '' }[name];
  return (
    RegExp(`/${name},([\\w.]+?)(?:\\.html)?(?:/|$)`).exec(url.pathname)?.[1] ??
    (letter ? (RegExp(`-${letter}(\\d+(?:\\.(?:msg)?\\d+)?)(?:\\.html|/|$)`).exec(url.pathname)?.[1] ?? null) : null)
  );
}

/** Number of the topic in an address, or null. */
export const topicIn = (url: URL): string | null => /^\d+/.exec(partOf(url, 'topic') ?? '')?.[0] ?? null;

/** What an address is and its canonical form: without session and page of the topic. */
export const page: Network['page'] = (url) => {
  const topic = topicIn(url);
  const board = /^\d+/.exec(partOf(url, 'board') ?? '')?.[0];
  const action = partOf(url, 'action');
  const user = /^\d+/.exec(partOf(url, 'u') ?? '')?.[0];
  // `action=post;topic=…` is a form, `?msg=…` (2.1) leads to a message.
  const kind: PageKind = action
    ? (ACTIONS[action] ?? 'other')
    : topic || partOf(url, 'msg')
      ? 'post'
      : /^\/profile\b/.test(url.pathname)
        ? 'profile'
        : board || /(\/|index\.php)$/.test(url.pathname)
          ? 'feed'
          : 'other';
  const told = Object.entries({
    action,
    topic: topic && `${topic}.0`,
    board: board && !topic ? `${board}.0` : null,
    u: user,
    msg: topic ? null : partOf(url, 'msg'),
  });
  const inQuery = /[?;&](action|topic|board|u|msg)=/.test(url.search);
  const query = told.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join(';');
  return { kind, url: url.origin + url.pathname + (inQuery && query ? `?${query}` : '') };
};

/** Keys of an account: 'host/path|u=5' by its number, else the plain address. */
export const accountKeys: Network['accountKeys'] = ({ url }) => {
  const at = typedAddress(url);
  if (!at) return [];
  const user = /^\d+$/.exec(partOf(at, 'u') ?? '')?.[0];
  const key = user ? `${plainAddress(at.origin + at.pathname.replace(/\/(index\.php|profile\/?)?$/, ''))}|u=${user}` : plainAddress(at);
  return key ? [key] : [];
};

/** Address of a link on the page without the session's number and where it was found, or null. */
export const linkOf = (href: string | null | undefined, base: URL): string | null =>
  absolute(href?.replace(/PHPSESSID=\w*[;&]?|;topicseen\b/g, '').replace(/\?(?=#|$)/, ''), base)?.href ?? null;
