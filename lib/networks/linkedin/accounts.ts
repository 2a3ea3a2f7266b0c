/** People and pages: from a link on a page to an account, from an account to the keys by which we know it again. Pure. */
import type { Account } from '../../model/sighting.ts';
import { absolute } from '../shared/address.ts';
import { fold } from '../shared/text.ts';
import { attr, one } from './dom.ts';

const HOME = new URL('https://www.linkedin.com');

/** Links that lead to an account. */
export const PROFILE_LINK = ['in', 'company', 'showcase', 'school'].map((kind) => `a[href*="/${kind}/"]`).join();

/** A member's stable id: survives a change of the address. Case matters in it. */
const MEMBER = /ACoAA[\w-]+/;

/** A slug as a person types it, in lower case; a member id keeps its case. */
function plain(slug: string): string {
  try {
    slug = decodeURIComponent(slug);
  } catch {
    // a stray %: as written
  }
  return MEMBER.test(slug) ? slug : slug.toLowerCase();
}

/** The account at a profile address, in one spelling: no country, no tracking, no '/posts'. Address null where it is none. */
export function account(name: string, href: string | null): Account {
  const url = absolute(href, HOME);
  const hit = url && /(^|\.)linkedin\.com$/.test(url.hostname) && /^\/(in|company|showcase|school|groups)\/([^/]+)/.exec(url.pathname);
  if (!hit) return { name, url: null, handle: null };
  const [path, kind, slug = ''] = hit;
  // '?miniProfileUrn=…fsd_profile:ACoAA…' stands at people's links only.
  const id = kind === 'in' ? MEMBER.exec(slug + url.search)?.[0] : undefined;
  return { name, url: `${HOME.origin}${path}/`, handle: plain(slug), ...(id && { id }) };
}

/** The account a link leads to. */
export const accountAt = (link: Element | null | undefined, name: string): Account => account(name, attr(link, 'href'));

/** First text node with something in it, before the degree ("• 1st"). */
function firstText(el: Element | null): string {
  for (let at = el?.firstChild; at; at = at.nextSibling) {
    const text = at.nodeType === 1 ? firstText(at as Element) : fold(at.nodeValue, 400);
    if (text) return text.replace(/\s*[•·] .*/, '').slice(0, 200);
  }
  return '';
}

/** Name in a profile link: its first line; where it stands twice, the one that is shown (the other is for screen readers). */
export const nameIn = (link: Element): string => firstText(one(link, 'p span[aria-hidden=true]')) || firstText(one(link, 'p') ?? link);

/** Keys of an account, most stable first: 'in/ACoAA…', 'in/slug', 'company/slug'. Also takes an address somebody typed. */
export function accountKeys({ url, handle, id }: Pick<Account, 'url' | 'handle'> & { id?: string | null | undefined }): string[] {
  const found = account('', url && !url.includes('://') ? `https://${url}` : url);
  const member = id ?? found.id;
  const slug = found.url ? `${found.url.split('/')[3]}/${found.handle}` : handle && `in/${plain(handle)}`;
  return [...new Set([member && `in/${member}`, slug])].filter((key) => typeof key === 'string');
}
