/** What kind of page a LinkedIn address is. Pure; test addresses in tests/networks/linkedin/address.test.ts. */
import type { PageKind } from '../../model/sighting.ts';
import { postRef, postUrl } from './ids.ts';

const KINDS: readonly [RegExp, PageKind][] = [
  [/^\/(feed\/?)?$/, 'feed'],
  [/^\/(in|company|showcase|school)\/[^/]+/, 'profile'],
  [/^\/(search\/results|feed\/hashtag)\b/, 'search'],
  [/^\/groups\/\d+/, 'group'],
  [/^\/notifications\b/, 'notifications'],
];

/** Kind and canonical address: no country, no tracking, posts in the one form '/feed/update/urn:li:activity:N/'. */
export function page(url: URL): { kind: PageKind; url: string } {
  const path = url.pathname;
  const ref = /^\/((embed\/)?feed\/update|posts)\//.test(path) ? postRef(path) : null;
  if (ref) return { kind: 'post', url: postUrl(ref) };
  const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
  const words = kind === 'search' && url.searchParams.get('keywords');
  return { kind, url: `https://www.linkedin.com${path.replace(/\/*$/, '/')}${words ? `?keywords=${encodeURIComponent(words)}` : ''}` };
}
