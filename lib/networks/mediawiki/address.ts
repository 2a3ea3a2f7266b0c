/** Addresses of a wiki as facts: the page's title stands in the path ('/wiki/T', '/index.php/T', '/T') or in the query. Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { isTalk, personIn } from './names.ts';

/** Wikis that share their users: one account serves all of them. */
const WIKIMEDIA =
  /(?:^|\.)(?:wikipedia|wiktionary|wikibooks|wikinews|wikiquote|wikisource|wikiversity|wikivoyage|wikimedia|wikidata|wikifunctions|mediawiki)\.org$/;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    // a stray % in a title: as written
    return text;
  }
};

/** Title a link or address leads to, with blanks; '' where it names none. Titles may hold slashes, so what comes before is known by name. */
export function titleOf({ pathname, searchParams }: URL): string {
  const path = /\/(?:wiki|index\.php)\/(.+)$/.exec(pathname)?.[1] ?? pathname.slice(1).replace(/^(?:.*\/)?index\.php$/, '');
  return (searchParams.get('title') ?? decoded(path)).replaceAll('_', ' ').trim();
}

/** Kind of page and canonical address: the title alone, without revision, action and section. */
export const page: Network['page'] = (url) => {
  const title = titleOf(url);
  const query = url.searchParams.get('title');
  const search = url.searchParams.get('search');
  const canonical = url.origin + url.pathname + (query ? `?title=${encodeURIComponent(query)}` : '');
  const found = (kind: PageKind, address = canonical): { kind: PageKind; url: string } => ({ kind, url: address });
  if (search !== null && !isTalk(title)) return found('search', `${canonical}${query ? '&' : '?'}search=${encodeURIComponent(search)}`);
  const action = url.searchParams.get('action');
  if (action && !/^(?:view|purge)$/.test(action)) return found('other');
  if (isTalk(title)) return found('post');
  return found(personIn(title)?.own ? 'profile' : 'other');
};

/** Address of a user's page as a link gives it, without "create this page"; null for a talk page and anything else. */
export function userPage(link: URL | null): string | null {
  if (!link || !personIn(titleOf(link))?.own) return null;
  const query = link.searchParams.get('title');
  return link.origin + link.pathname + (query ? `?title=${encodeURIComponent(query).replaceAll('%3A', ':').replaceAll('%2F', '/')}` : '');
}

/**
 * The one key of an account: host and name, 'wiki.muster.example/Jana Beispiel'. Names keep their case but for the first
 * letter. Takes any address of a user's page, talk page or contributions.
 */
export const accountKeys: Network['accountKeys'] = ({ url, handle }, at) => {
  const address = url ? absolute(url.trim(), at ?? new URL('https://none.invalid/')) : null;
  const name = (address && personIn(titleOf(address))?.name) ?? handle?.replaceAll('_', ' ').trim();
  const host = (address ?? at)?.host.toLowerCase().replace(/^www\.|\b(?:m|mobile)\.(?=\w+\.\w+$)/, '');
  if (!name || !host || host === 'none.invalid') return [];
  return [`${WIKIMEDIA.test(host) ? 'wikimedia.org' : host}/${name.charAt(0).toUpperCase()}${name.slice(1)}`];
};
