/** vBulletin's addresses as facts: plain scripts (3, 4), friendly ones of 4 and 5, and those of the add-on vBSEO. Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';
import { absolute, plainAddress } from '../shared/address.ts';
import { typedAddress } from '../shared/typed.ts';

/** Scripts of 3 and 4 that show what concerns us. */
const SCRIPTS: Record<string, PageKind> = {
  showthread: 'post',
  showpost: 'post',
  forumdisplay: 'feed',
  index: 'feed',
  forum: 'feed',
  member: 'profile',
  search: 'search',
  group: 'group',
};
/** First parts of friendly addresses. */
const ROOMS: Record<string, PageKind> = {
  thread: 'post',
  threads: 'post',
  forums: 'feed',
  member: 'profile',
  members: 'profile',
  search: 'search',
  groups: 'group',
};

interface Parts {
  script: string | undefined;
  /** Folder that tells the kind: 'threads', 'members'; undefined under vBSEO. */
  room: string | undefined;
  /** Number and name that friendly addresses end in: "122760-title-34.html", "?42-title", "/42-title/page2". */
  number: string | null;
}

function partsOf({ pathname, search }: URL): Parts {
  const script = /\/(\w+)\.php\b/.exec(pathname)?.[1];
  const [, numbered, named] = /\/(threads?|forums)(?=\/\d)|\/(members?|search|groups)(?=\/|$)/.exec(pathname) ?? [];
  const told =
    /^\?(\d+)\b/.exec(search) ??
    /\.php\/(\d+)\b/.exec(pathname) ??
    // Not "/949757-post12.html": that is a message.
    /\/(?:[tu](?=\d))?(\d+)(?!\d|-post\d+\.html)(?:[-_][^/]*?)?(?:\.html)?(?:\/page-?\d+)?\/?$/.exec(pathname) ??
    // vBSEO: "/f12/title-34567-2.html", "/f12/title-34567/index2.html"
    /\/f\d+\/[^/]+?-(\d{4,})(?:-\d{1,3})?(?:\.html|\/(?:index\d+\.html)?)$/.exec(pathname);
  return { script, room: numbered ?? named, number: told?.[1] ?? null };
}

const number = (url: URL, key: string): string | null => /^\d+/.exec(url.searchParams.get(key) ?? '')?.[0] ?? null;

/** Number of the thread in an address, or null. */
export function threadIn(url: URL): string | null {
  const { script, room, number: told } = partsOf(url);
  if (script && script !== 'showthread') return number(url, 't');
  return number(url, 't') ?? (script || !room || ROOMS[room] === 'post' ? told : null);
}

/** Number of the member in an address, or null. */
export function memberIn(url: URL): string | null {
  const { script, room, number: told } = partsOf(url);
  return number(url, 'u') ?? number(url, 'userid') ?? (script === 'member' || (room && ROOMS[room] === 'profile') ? told : null);
}

/** What an address is and its canonical form: without session, page of the thread and the number of the message. */
export const page: Network['page'] = (url) => {
  const { script, room, number: told } = partsOf(url);
  // vBSEO: "/name-of-forum/index2.html", "/name-of-forum/122760-name-of-thread-34.html"; 5: "/forum/main/sub/235-name".
  const plain: PageKind =
    told || /-post\d+\.html$/.test(url.pathname) ? 'post' : /(\/|\/[^/.]+|\/index\d*\.html)$/.test(url.pathname) ? 'feed' : 'other';
  const kind = (script ? SCRIPTS[script] : room ? ROOMS[room] : plain) ?? 'other';
  const path = script
    ? url.pathname
    : url.pathname
        .replace(/\/page-?\d+\/?$/, '')
        .replace(/(\/\d+-[^/]*?)-\d+\.html$/, '$1.html')
        .replace(/(\/f\d+\/[^/]+?-\d{4,})-\d{1,3}\.html$/, '$1.html')
        .replace(/(\/f\d+\/[^/]+\/)index\d+\.html$/, '$1');
  const keys = threadIn(url) ? ['t'] : ['do', 'p', 'f', 'u', 'userid', 'searchid', 'q'];
  const query = keys.filter((key) => script && url.searchParams.has(key)).map((key) => `${key}=${url.searchParams.get(key)}`);
  const friendly = script && /^\?\d+[^&=/]*/.exec(url.search)?.[0];
  return { kind, url: url.origin + path + (friendly ?? (query.length ? `?${query.join('&')}` : '')) };
};

/** Keys of an account: 'host/path|u=5' by its number, which survives a rename, else the plain address. */
export const accountKeys: Network['accountKeys'] = ({ url }) => {
  const at = typedAddress(url);
  if (!at) return [];
  const member = memberIn(at);
  const board = at.pathname.replace(/\/(member\.php|members?\/).*$|\/[^/]*$/, '');
  const key = member ? `${plainAddress(at.origin + board)}|u=${member}` : plainAddress(at);
  return key ? [key] : [];
};

/** Address of a link on the page without the session's number, or null. */
export function linkOf(href: string | null | undefined, base: URL): string | null {
  const url = absolute(href, base);
  // Cheap first: nearly no link has one.
  if (url && /[?&]s=/.test(url.search) && url.searchParams.get('s')?.length === 32) {
    // Not through searchParams, which would write "?42-title" as "?42-title=".
    url.search = url.search.replace(/([?&])s=\w{32}&?/, '$1').replace(/[?&]$/, '');
  }
  return url?.href ?? null;
}
