/** Who is logged in, and whose reach a profile shows. */
import type { Account, PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { countText } from '../shared/count-text.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { acctIn, page } from './address.ts';

/** A string's value in JSON, '' where it is none. */
function field(json: string, name: string): string {
  try {
    return JSON.parse(`"${RegExp(`"${name}":"((?:[^"\\\\]|\\\\.){0,500})"`).exec(json)?.[1] ?? ''}"`) as string;
  } catch {
    return '';
  }
}

/** The app's first state names the account in its accounts; only that part of it is looked at. */
function told(root: Document): Account | null {
  const state = find(root, 'script#initial-state')?.textContent ?? '';
  const me = /"me":"(\d{1,20})"/.exec(state)?.[1];
  const at = me ? state.indexOf(`"${me}":{"id":"${me}"`) : -1;
  if (at < 0) return null;
  const json = state.slice(at, at + 4000);
  const handle = field(json, 'acct');
  return handle ? { name: field(json, 'display_name') || handle, url: field(json, 'url') || null, handle } : null;
}

/** The logged-in account; null for a guest. */
export function viewer({ root, url }: Ctx): Account | null {
  const known = told(root);
  if (known) return known;
  // Beside the field for a new post, version 3 and 4; in the panel of public pages.
  const link = find(root, '.navigation-bar a[href*="/@"],.compose-form a[href*="/@"],.navigation-panel__profile a[href*="/@"]');
  const to = absolute(attr(link, 'href'), url);
  const acct = acctIn(to);
  const handle = acct?.replace(`@${url.host}`, '') ?? null;
  return to && handle ? { name: nameOf(find(link, '.display-name__html')) || handle, url: to.href, handle } : null;
}

const HEADER = '.account__header,.public-account-header,.account-timeline__header,.card-wide';

/** The account a profile is about. The exact number of followers is in a title, on the page it may be rounded. */
export function people({ root, url }: Ctx): PersonSighting[] {
  const header = page(url).kind === 'profile' ? find(root, HEADER) : null;
  const link = find(header, 'a[href$="/followers"]');
  const to = absolute(attr(link, 'href'), url);
  const shown = acctIn(to && new URL(to.pathname.replace(/\/followers$/, ''), to));
  const small = /@([\w.-]+(?:@[\w.-]+)?)/.exec(find(header, 'h1 small')?.textContent ?? '')?.[1];
  const here = acctIn(url) ?? shown ?? (small ? acctIn(new URL(`/@${small}`, url)) : null);
  // The head still shows the last profile while the next one loads.
  if (!here || !header || (shown && shown !== here)) return [];
  const title = find(header, 'h1');
  const name = nameOf(find(title, 'span:not(:empty)') ?? title, 'small,.account__header__tabs__name__small,[class*="small"],.icon-lock');
  const handle = here.replace(`@${url.host}`, '');
  return [
    {
      name: name || handle,
      url: `${url.origin}/@${handle}`,
      handle,
      followers: link ? countText(/\d/.test(attr(link, 'title')) ? attr(link, 'title') : link.textContent) : null,
    },
  ];
}
