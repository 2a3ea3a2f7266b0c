/** Addresses as facts: pure, no page. */

/** Absolute http(s) address of `href` seen on a page at `base`, or null for anything else (javascript:, data:, rubbish). */
export function absolute(href: string | null | undefined, base: URL): URL | null {
  if (!href || href.length > 4000) return null;
  try {
    const url = new URL(href, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

/** Query parts that name a person or thread on forums and wikis; all other query is tracking to us. */
const TELLING = ['id', 'u', 'uid', 'userid', 'title', 'action'];

/**
 * Plain comparable form of a profile address: host without www/m/old, path in lower case without last slash, and the
 * query parts that name a person. Hash and tracking are dropped. 'example.de/author/anna'.
 */
export function plainAddress(address: string | URL): string | null {
  let url: URL;
  try {
    url = typeof address === 'string' ? new URL(address) : address;
  } catch {
    return null;
  }
  const told = TELLING.filter((key) => url.searchParams.has(key)).map((key) => `${key}=${url.searchParams.get(key)}`);
  let path = url.pathname.replace(/\/+$/, '');
  try {
    path = decodeURIComponent(path);
  } catch {
    // a stray % in a path: keep it as written
  }
  return (url.host.replace(/^(www|old|m)\./, '') + path).toLowerCase() + (told.length ? `?${told.join('&')}` : '');
}
