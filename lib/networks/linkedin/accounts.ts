/** People and pages: from a link on a page to an account, from an account to the keys by which we know it again. Pure. */
import type { Account } from '../../model/sighting.ts';
import { absolute } from '../shared/address.ts';

/** Links that lead to an account. */
export const PROFILE_LINK = 'a[href*="/in/"],a[href*="/company/"],a[href*="/showcase/"],a[href*="/school/"]';

/** A member's stable id, 'ACoAA…': survives a change of the address. Case matters in it. */
const MEMBER = /ACoAA[\w-]+/;

/** The account behind a profile address, in one spelling: no country, no tracking, no '/posts'. Null address where it is none. */
export function account(name: string, href: string | null | undefined, page: URL | null): Account {
  const url = absolute(href, page ?? new URL('https://www.linkedin.com'));
  const hit = url && /(^|\.)linkedin\.com$/.test(url.hostname) ? /^\/(in|company|showcase|school|groups)\/([^/]+)/.exec(url.pathname) : null;
  if (!hit) return { name, url: null, handle: null };
  const [, kind, slug = ''] = hit;
  const id = MEMBER.exec(slug)?.[0] ?? (kind === 'in' ? MEMBER.exec(url?.search ?? '')?.[0] : undefined);
  return { name, url: `https://www.linkedin.com/${kind}/${slug}/`, handle: plain(slug), ...(id && { id }) };
}

/** A slug as a person types it, in lower case; a member id keeps its case. */
function plain(slug: string): string {
  try {
    slug = decodeURIComponent(slug);
  } catch {
    // a stray %: as written
  }
  return MEMBER.test(slug) ? slug : slug.toLowerCase();
}

/** Keys of an account, most stable first: 'in/ACoAA…', 'in/slug', 'company/slug'. Also takes an address somebody typed. */
export function accountKeys({ url, handle, id }: Pick<Account, 'url' | 'handle'> & { id?: string | null | undefined }, page: URL | null): string[] {
  const typed = url && /^(\w+\.)*linkedin\.com\//i.test(url) ? `https://${url}` : url;
  const found = account('', typed, page);
  const kind = found.url?.split('/')[3];
  const slug = kind ? `${kind}/${found.handle}` : handle ? (handle.includes('/') ? handle.toLowerCase() : `in/${plain(handle)}`) : null;
  const member = id ?? found.id;
  return [...new Set([member && MEMBER.test(member) ? `in/${member}` : null, slug])].filter((key) => key !== null);
}
