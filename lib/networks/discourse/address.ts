/** Discourse's addresses as facts. It may live in a folder of its site ("/forum/t/…"). Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';
import { plainAddress } from '../shared/address.ts';
import { typedAddress } from '../shared/typed.ts';

/** A topic's address: folder, slug (never of digits alone), number, and the number a message has inside its topic. */
const TOPIC = /^(.*?)\/t\/(?:([^/]*[^/\d][^/]*)\/)?(\d{1,12})(?:\/(?:(\d{1,7})|last|unread|summary|print))?(?:\/|\.html)?$/;
/** Lists of topics. */
const FEED = /\/(latest|top|new|unread|unseen|hot|posted|read|categories|c\/.+|tags?\/.+|tags\/intersection\/.+)\/?$/;
/** What may follow an account's name in the address of its profile. */
const TABS =
  'summary|activity|badges|notifications|messages|preferences|invited|drafts|emails|card|deleted-posts|flagged-posts|follow|invited-pending';
const PROFILE = RegExp(`^(.*?)/(?:u|users)/([^/]+)(?:/(${TABS})(?:/.*)?)?/?$`);

/** Number of the topic and, where the address names one message, that message's number inside it (1 where it names none). */
export function topicIn(url: URL): { topic: string; number: string } | null {
  const hit = TOPIC.exec(url.pathname);
  return hit?.[3] ? { topic: hit[3], number: hit[4] ?? '1' } : null;
}

/** Name in the address of an account's profile, in lower case as the software compares names; null for any other address. */
export function nameIn(url: URL | null): string | null {
  const name = url && PROFILE.exec(url.pathname)?.[2];
  if (!name || name.endsWith('.html')) return null;
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

/** Folder of the site the software lives in: '' or '/forum'. */
const folderOf = ({ pathname }: URL): string =>
  (PROFILE.exec(pathname) ?? TOPIC.exec(pathname) ?? /^(.*?)\/(?:c|g|u|search|latest|categories|top|tag)(?:\/|$)/.exec(pathname))?.[1] ??
  '';

/** What an address is and its canonical form: a topic's without the number of a message and without whom it was shared by. */
export const page: Network['page'] = (url) => {
  const { origin, pathname } = url;
  const topic = TOPIC.exec(pathname);
  if (topic) return { kind: 'post', url: `${origin}${topic[1]}/t/${topic[2] ? `${topic[2]}/` : ''}${topic[3]}` };
  const profile = PROFILE.exec(pathname);
  const search = /\/search\/?$/.test(pathname);
  const tab = profile?.[3];
  const kind: PageKind = search
    ? 'search'
    : profile
      ? tab === 'notifications'
        ? 'notifications'
        : tab && !/summary|activity/.test(tab)
          ? 'other'
          : 'profile'
      : /\/g\/[^/]+/.test(pathname)
        ? 'group'
        : FEED.test(pathname) || pathname === '/'
          ? 'feed'
          : 'other';
  const query = search && url.searchParams.get('q');
  return { kind, url: origin + pathname + (query ? `?${new URLSearchParams({ q: query })}` : '') };
};

/** Keys of an account: 'host|id=471' by its number, where the page tells it, and 'host/u/name'; else the plain address. */
export const accountKeys: Network['accountKeys'] = ({ url, handle, id }, page) => {
  const at = typedAddress(url);
  const site = page ?? at;
  const told = nameIn(at);
  const home = at && told ? plainAddress(at.origin + folderOf(at)) : site && plainAddress(site.origin + folderOf(site));
  const name = told ?? handle?.toLowerCase();
  const keys = [home && id ? `${home}|id=${id}` : null, home && name ? `${home}/u/${name}` : at && plainAddress(at)];
  return keys.filter((key) => key !== null);
};
