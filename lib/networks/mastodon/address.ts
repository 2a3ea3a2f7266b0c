/** Mastodon's addresses as facts: the same paths on every server, with '/web' before them until version 4. Pure. */
import type { Interval, PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';
import { absolute } from '../shared/address.ts';

/** '/@anna', '/@anna@other.example', '/users/anna', each also as the beginning of a post's address. Groups: name, host, the rest. */
const ACTOR = /^(?:\/web|\/deck)?\/(?:@|users\/)([\w.-]{1,100})(?:@([\w.-]{3,200}))?(?:\/([^?#]*))?$/;

/** Account in an address ('anna@social.example'), in lower case; null where it leads to none. */
export function acctIn(url: URL | null): string | null {
  const [, name, host] = (url && ACTOR.exec(url.pathname.replace(/\/+$/, ''))) ?? [];
  return name && url ? `${name}@${host ?? url.host}`.toLowerCase() : null;
}

/** Number of the post in an address, or null. */
export const statusIn = (url: URL | null): string | null =>
  (url &&
    (/^(?:statuses\/)?(\d{1,20})(?:\/embed)?$/.exec(ACTOR.exec(url.pathname.replace(/\/+$/, ''))?.[3] ?? '')?.[1] ??
      /^(?:\/web|\/deck)?\/statuses\/(\d{1,20})\/?$/.exec(url.pathname)?.[1])) ||
  null;

/**
 * The moment in a post's number: milliseconds since 1970, then 16 bits (since version 1.5; captures/mastodon/DOM.md).
 * Null for older numbers, and for a moment that lies ahead of `now` (epoch ms).
 */
export function idTime(id: string, now: number): Interval | null {
  if (!/^\d{17,19}$/.test(id)) return null;
  const at = Number(BigInt(id) >> 16n);
  return at < Date.UTC(2016, 0) || at > now + 86_400_000 ? null : { from: at, to: at };
}

const FEED =
  /^(?:\/home|\/public(?:\/\w+)?|\/local|\/federated|\/explore(?:\/\w+)?|\/timelines\/(?:home|public.*)|\/lists\/\d+|\/timelines\/list\/\d+|\/bookmarks|\/favourites|\/getting-started)?$/;

/** Kind of page and canonical address: on its own server, without '/web'. */
export function page(url: URL): { kind: PageKind; url: string } {
  const path = url.pathname.replace(/\/+$/, '');
  const bare = path.replace(/^\/(?:web|deck)(?=\/|$)/, '');
  const id = statusIn(url);
  const [, name, host, rest = ''] = ACTOR.exec(path) ?? [];
  const at = name && `/@${name}${host ? `@${host}` : ''}`;
  if (id) return { kind: 'post', url: url.origin + (at ? `${at}/${id}` : bare) };
  if (at)
    return /^(?:|with_replies|media|featured|tagged\/.*)$/.test(rest)
      ? { kind: 'profile', url: url.origin + at }
      : { kind: 'other', url: url.origin + at + (rest && `/${rest}`) };
  const kind = /^\/accounts\/\d+$/.test(bare)
    ? 'profile'
    : /^\/(?:tags\/|timelines\/tag\/|search)/.test(bare)
      ? 'search'
      : bare.startsWith('/notifications')
        ? 'notifications'
        : FEED.test(bare)
          ? 'feed'
          : 'other';
  const q = kind === 'search' && url.searchParams.get('q');
  return { kind, url: `${url.origin}${bare || '/'}${q ? `?q=${encodeURIComponent(q)}` : ''}` };
}

/** Keys of an account: 'name@host' from its address and from its handle (which may differ: a server can have two names). */
export const accountKeys: Network['accountKeys'] = ({ url, handle }, page) => {
  const full = (text: string | null | undefined): string | null => {
    const [, name, host] = /^@?([\w.-]{1,100})(?:@([\w.-]{3,200}))?$/.exec(text?.trim() ?? '') ?? [];
    const at = host ?? page?.host;
    return name && at ? `${name}@${at}`.toLowerCase() : null;
  };
  const typed = url?.trim() ?? '';
  const address = absolute(
    /^https?:/i.test(typed) ? typed : /^[\w.-]+\/(?:@|users\/)/.test(typed) ? `https://${typed}` : null,
    new URL('https://none.invalid'),
  );
  return [
    ...new Set([acctIn(address), full(handle), /^@?[\w.-]+@[\w.-]+$/.test(typed) ? full(typed) : null].filter((key) => key !== null)),
  ];
};
