/** Accounts whose followers a page shows: profile and company pages of all generations, company cards in a feed. */
import type { PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { nameOf } from '../shared/text.ts';
import { account, accountAt, nameIn } from './accounts.ts';
import { page } from './address.ts';
import { any, attr, one } from './dom.ts';
import { followers, members } from './words.ts';

/** The server-driven profile's cards: their keys hold the member's id; followers stand in the top or the activity card. */
const TOP = '[componentkey*="card.refACoAA"][componentkey$=Topcard]';

/** The owner's name on a profile, company or group page. */
export const title = (root: Document): Element | null => one(root, `${TOP} h2`) ?? one(root, 'h1');

/** Where followers stand on such a page. */
const LINES = any(
  `${TOP} p`,
  '[componentkey$=Activity] p', // server-driven profile
  '.org-top-card-summary-info-list__info-item', // company page for members
  '.top-card-layout__first-subline',
  '.top-card__subline-item', // guest pages
  '.artdeco-card .pvs-header__optional-link',
  'main .artdeco-card li', // older profile
);

/** Company cards: the author's link, which holds "1,033,746 followers" under the name. */
const CARD = any('.update-components-actor__meta-link[href*="/company/"]', '[role=listitem] a[href*="/company/"]');

const count = (lines: Iterable<Element>): number | null =>
  [...lines].map((line) => followers(nameOf(line))).find((told) => told !== null) ?? null;

/** Members of a group, in the link to them or (guests) under its name. Leads, not seen on a page. */
const MEMBERS = any('main a[href*="/groups/"][href*="/members"]', '.top-card-layout__first-subline');

/** All such accounts on this page, each once; an empty list where there are none. */
export function people({ root, url }: Ctx): PersonSighting[] {
  const found = new Map<string | null, PersonSighting>();
  const here = page(url);
  const group = here.kind === 'group' ? nameOf(title(root)) : '';
  if (group) {
    const told = [...root.querySelectorAll(MEMBERS)].map((el) => members(nameOf(el))).find((count) => count !== null) ?? null;
    found.set(here.url, { ...account(group, here.url), followers: null, members: told });
  }
  const name = here.kind === 'profile' && nameOf(title(root));
  if (name) {
    const id = /ACoAA[\w-]+(?=Topcard)/.exec(attr(one(root, TOP), 'componentkey'))?.[0];
    const owner = account(name, here.url);
    found.set(owner.url, { ...owner, ...(id && { id }), followers: count(root.querySelectorAll(LINES)) });
  }
  for (const link of root.querySelectorAll(CARD)) {
    const lines = link.querySelectorAll('p,[aria-hidden=true]');
    const person = accountAt(link, nameIn(link));
    const told = person.name && !found.has(person.url) ? count(lines) : null;
    if (told !== null) found.set(person.url, { ...person, followers: told });
  }
  return [...found.values()];
}
