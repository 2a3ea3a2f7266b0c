/** XING's addresses: what they lead to, and whose they are. Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';

const HOST = '(?:https?://)?(?:www\\.)?xing\\.com';
const ACCOUNT = RegExp(`^(?:${HOST})?/?(profile|pages|companies)/([^/?#\\s]{2,120})`, 'i');
const POST = RegExp(`^(?:${HOST})?/(discover/detail-activities|feedy/stories)/([\\w.-]{4,80})(?=[/?#]|$)`, 'i');

/** A person or company page: path in lower case ('profile/anna_muster', 'pages/muster'; companies moved to pages), else null. */
export function accountIn(href: string | null | undefined): string | null {
  const [, kind = '', name = ''] = ACCOUNT.exec(href ?? '') ?? [];
  if (!kind) return null;
  let slug = name;
  try {
    slug = decodeURIComponent(name);
  } catch {
    // a stray %: kept as written
  }
  return `${/^c/i.test(kind) ? 'pages' : kind.toLowerCase()}/${slug.toLowerCase()}`;
}

/** Address of a person or company page as linked, without tracking; null where the link leads elsewhere. */
export function accountUrl(href: string): string | null {
  const [, kind = '', name = ''] = ACCOUNT.exec(href) ?? [];
  return kind ? `https://www.xing.com/${kind.toLowerCase()}/${name}` : null;
}

/** Id of the post a permalink names ('/discover/detail-activities/<id>', before 2020 '/feedy/stories/<id>'), else null. */
export const postIn = (href: string | null | undefined): string | null => POST.exec(href ?? '')?.[2] ?? null;

export const postUrl = (id: string): string => `https://www.xing.com/discover/detail-activities/${id}`;

/** Kind of page and canonical address. */
export function page(url: URL): { kind: PageKind; url: string } {
  const path = url.pathname.replace(/\/+$/, '');
  // Ads, recruiting and login live on hosts of their own.
  if (!/^(?:www\.)?xing\.com$/.test(url.hostname)) return { kind: 'other', url: url.origin + (path || '/') };
  const post = POST.exec(path);
  if (post) return { kind: 'post', url: `https://www.xing.com/${post[1]?.toLowerCase()}/${post[2]}` };
  const account = accountUrl(path);
  if (account) return { kind: 'profile', url: account };
  const kind = /^(?:|\/discover(?:\/(?:updates|your-posts))?)$/.test(path)
    ? 'feed'
    : /^\/search(?:\/|$)/.test(path)
      ? 'search'
      : path === '/notifications'
        ? 'notifications'
        : 'other';
  return { kind, url: `https://www.xing.com${path || '/'}` };
}

/** Key of an account: the path of its page. Also taken as typed: 'xing.com/profile/Anna_Muster'. */
export const accountKeys: Network['accountKeys'] = ({ url }) => {
  const key = accountIn(url?.trim());
  return key ? [key] : [];
};
