/** What kind of page a LinkedIn address is. Pure; test addresses in tests/networks/linkedin/address.test.ts. */
import type { PageKind } from '../../model/sighting.ts';
import { postRef, urn } from './ids.ts';

const KINDS: readonly [RegExp, PageKind][] = [
  [/^\/(feed\/?)?$/, 'feed'],
  [/^\/(in|company|showcase|school)\/./, 'profile'],
  [/^\/(search\/results|feed\/hashtag)\b/, 'search'],
  [/^\/groups\/\d/, 'group'],
  [/^\/notifications\b/, 'notifications'],
];

/** Kind and canonical address: no country, no tracking, posts in the one form '/feed/update/urn:li:activity:N/'. */
export function page({ pathname, searchParams }: URL): { kind: PageKind; url: string } {
  const home = 'https://www.linkedin.com';
  const ref = /^\/((embed\/)?feed\/update|posts)\//.test(pathname) && postRef(pathname);
  if (ref) return { kind: 'post', url: `${home}/feed/update/${urn(ref)}/` };
  const kind = KINDS.find(([pattern]) => pattern.test(pathname))?.[1] ?? 'other';
  const words = kind === 'search' && searchParams.get('keywords');
  return { kind, url: home + pathname.replace(/\/*$/, '/') + (words ? `?keywords=${encodeURIComponent(words)}` : '') };
}
