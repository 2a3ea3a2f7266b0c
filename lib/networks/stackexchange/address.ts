/** Addresses of Stack Exchange's sites as facts: the same paths on every site, accounts of each site its own. Pure. */
import type { Network } from '../network.ts';

/** 'https://stackoverflow.com/questions/1/slug/2#2' and the short forms '/q/1/9' and '/a/2/9'. */
const QUESTION = /^\/(?:questions|q)\/(\d{1,12})(?=\/|$)/;

/** Number of the question a path leads to, or null. */
export const questionIn = (path: string): string | null => QUESTION.exec(path)?.[1] ?? null;

/** Kind of page and canonical address: without slug, sorting, page numbers and tracking. */
export const page: Network['page'] = ({ origin, pathname, searchParams }) => {
  const question = questionIn(pathname);
  if (question) return { kind: 'post', url: `${origin}/questions/${question}` };
  const answer = /^\/a\/(\d{1,12})(?=\/|$)/.exec(pathname)?.[1];
  if (answer) return { kind: 'post', url: `${origin}/a/${answer}` };
  const user = /^\/users\/(-?\d{1,12})(?=\/|$)/.exec(pathname)?.[1];
  if (user) return { kind: 'profile', url: `${origin}/users/${user}` };
  const path = pathname.replace(/\/+$/, '');
  if (path === '/search') return { kind: 'search', url: `${origin}/search?q=${encodeURIComponent(searchParams.get('q') ?? '')}` };
  const list = /^(?:|\/questions(?:\/tagged\/[^/]+|\/linked\/\d+)?|\/unanswered(?:\/.*)?|\/feeds)$/.test(path);
  return { kind: list ? 'feed' : 'other', url: origin + (path || '/') };
};

/** Host and number of a user in an address: 'german.stackexchange.com/users/7'. Accounts of different sites are different. */
function userIn(address: string, base?: URL): string | null {
  const text = /^[\w.-]+\.\w+\//.test(address) ? `https://${address}` : address;
  if (!URL.canParse(text, base)) return null;
  const { host, pathname, protocol } = new URL(text, base);
  const number = /^\/users\/(-?\d{1,12})(?=\/|$)/.exec(pathname)?.[1];
  return number && /^https?:$/.test(protocol) ? `${host.replace(/^www\./, '').toLowerCase()}/users/${number}` : null;
}

/** The one key of an account. Names are no key: several users of a site may have the same. */
export const accountKeys: Network['accountKeys'] = ({ url }, at) => {
  const key = url ? userIn(url.trim(), at ?? undefined) : null;
  return key ? [key] : [];
};
