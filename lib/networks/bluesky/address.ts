/** Bluesky's addresses: what they lead to, and whose they are. Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';

const HANDLE = '(?:[a-z0-9-]{1,63}\\.)+[a-z][a-z0-9-]{0,62}';
const DID = 'did:(?:plc:[a-z2-7]{10,40}|web:[\\w.%:-]{1,200})';
/** '/profile/<handle or did>' in a link, with or without the host; groups: actor, rest of the path. */
const PROFILE = RegExp(`^(?:(?:https?://)?(?:www\\.)?bsky\\.app)?/profile/(${DID}|${HANDLE})(?=[/?#]|$)(?:/([^?#]*))?`, 'i');
/** The same as typed, without the rest: '@anna.bsky.social'. */
const TYPED = RegExp(`^@?(${DID}|${HANDLE})$`, 'i');

/** Handle or DID of the account a link leads to, in lower case; null where it leads elsewhere. */
export const actorIn = (href: string | null | undefined): string | null => PROFILE.exec(href ?? '')?.[1]?.toLowerCase() ?? null;

/** Key of the post a link or path leads to ('…/profile/<actor>/post/<rkey>' and what hangs below it), else null. */
export const rkeyIn = (href: string | null | undefined): string | null =>
  /^post\/([\w.~:-]{1,100})(?:\/|$)/.exec(PROFILE.exec(href ?? '')?.[2] ?? '')?.[1] ?? null;

/** Address of a profile. */
export const profile = (actor: string): string => `https://bsky.app/profile/${actor}`;

/** Kind of page and canonical address. */
export function page(url: URL): { kind: PageKind; url: string } {
  const path = url.pathname.replace(/\/+$/, '');
  const [a = '', b = '', c = ''] = path.split('/').filter(Boolean);
  const rkey = rkeyIn(path);
  const kind =
    a === 'profile' && b
      ? rkey && /\/post\/[^/]+$/.test(path)
        ? 'post'
        : !c
          ? 'profile'
          : /^(?:feed|lists)$/.test(c)
            ? 'feed'
            : 'other'
      : a === '' || a === 'saved' || a === 'bookmarks'
        ? 'feed'
        : /^(?:search|hashtag|topic|explore)$/.test(a)
          ? 'search'
          : a === 'notifications'
            ? a
            : 'other';
  const q = kind === 'search' && url.searchParams.get('q');
  return { kind, url: `https://bsky.app${path || '/'}${q ? `?q=${encodeURIComponent(q)}` : ''}` };
}

/** Keys of an account: the DID where known (it survives a new handle), then the handle in lower case. */
export const accountKeys: Network['accountKeys'] = ({ id, handle, url }) => {
  const typed = (text: string | null | undefined): string | undefined => TYPED.exec(text?.trim() ?? '')?.[1]?.toLowerCase();
  const names = [id?.toLowerCase(), actorIn(url?.trim()), typed(url), typed(handle)].filter((name) => name != null);
  const isDid = (name: string): boolean => name.startsWith('did:');
  return [...new Set([...names.filter(isDid), ...names.filter((name) => !isDid(name))])];
};
