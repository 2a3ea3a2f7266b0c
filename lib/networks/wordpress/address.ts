/** WordPress addresses as facts. Pure. */
import type { Network } from '../network.ts';
import { plainAddress } from '../shared/address.ts';

/** The nicename in the path of an author's archive (…/author/<nicename>/), or null. */
export const nicenameIn = (path: string): string | null => /\/author\/([^/]+)\/?$/.exec(path)?.[1]?.toLowerCase() ?? null;

/**
 * What an address is and its canonical form. Permalinks are the site's own choice, so whatever is no known listing
 * counts as a post. Canonical: without hash, tracking, reply links and the number of the comment page.
 */
export const page: Network['page'] = (url) => {
  const key = ['p', 'page_id', 's'].find((name) => url.searchParams.get(name));
  // The list of comments in the administration, which may be one post's or one state's.
  if (/\/wp-admin\/edit-comments\.php$/.test(url.pathname)) {
    const told = ['comment_status', 'p'].flatMap((name) => (url.searchParams.get(name) ? [[name, url.searchParams.get(name) ?? '']] : []));
    return { kind: 'notifications', url: url.origin + url.pathname + (told.length ? `?${new URLSearchParams(told)}` : '') };
  }
  const path = url.pathname.replace(/comment-page-\d+\/?$/, '');
  const kind =
    key === 's'
      ? 'search'
      : key
        ? 'post'
        : nicenameIn(path)
          ? 'profile'
          : /\/wp-(admin|login|json)/.test(path)
            ? 'other'
            : /^\/$|\/(category|kategorie|tag|schlagwort|page)\//.test(path)
              ? 'feed'
              : 'post';
  return { kind, url: url.origin + path + (key ? `?${new URLSearchParams({ [key]: url.searchParams.get(key) ?? '' })}` : '') };
};

/**
 * Keys of an account: 'host/author/nicename' for an account of the site (its class or the address of its archive tells
 * it), the plain address that stands at the name (typed by the commenter, or given by the user as own account), and
 * the avatar's hash, which is one e-mail address's.
 */
export const accountKeys: Network['accountKeys'] = ({ url, handle, id }, page) => {
  const typed = url && URL.canParse(url) ? new URL(url) : null;
  const archive = (name: string | null, base: URL | null): string | null => name && base && plainAddress(new URL(`/author/${name}/`, base));
  const keys = [archive(handle, page), archive(typed && nicenameIn(typed.pathname), typed), typed && plainAddress(typed), id];
  return [...new Set(keys.filter((key) => key != null))];
};
