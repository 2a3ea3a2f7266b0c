/** Accounts whose followers a page shows: profile and company pages of all generations, company cards in a feed. */
import type { PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { nameOf } from '../shared/text.ts';
import { account, accountAt } from './accounts.ts';
import { page } from './address.ts';
import { any, attr, one } from './dom.ts';
import { followers } from './words.ts';

/** The server-driven profile's cards: their keys hold the member's id; followers stand in the top or the activity card. */
const TOP = '[componentkey*="profile.card.ref"][componentkey$="Topcard"]';

/** The owner's name on a profile or company page. */
export const TITLE = any(
  `${TOP} h2`, // server-driven profile
  '.org-top-card-summary__title', // company page for members
  '.top-card-layout__title', // guest pages
  'main section h1', // older profile
);

/** Where followers stand on such a page. */
const LINES = any(
  `${TOP} p`, '[componentkey*="profile.card.ref"][componentkey$="Activity"] p', // server-driven profile
  '.org-top-card-summary-info-list__info-item', // company page for members
  '.top-card-layout__first-subline', '.top-card__subline-item', // guest pages
  'main section.artdeco-card p', 'main .pv-top-card li', // older profile
);

/** Company cards: the author's link, which holds "1,033,746 followers" under the name. */
const CARD = any('.update-components-actor__meta-link[href*="/company/"]', '[role="listitem"] a[href*="/company/"]');
const NAME_IN_CARD = any('p', '.update-components-actor__title [aria-hidden="true"]');
const COUNT_IN_CARD = any('p', '.update-components-actor__description [aria-hidden="true"]');

const firstCount = (lines: Iterable<Element>): number | null => [...lines].map((line) => followers(nameOf(line))).find((count) => count !== null) ?? null;

/** All such accounts on this page, each once; an empty list where there are none. */
export function people({ root, url }: Ctx): PersonSighting[] {
  const found = new Map<string | null, PersonSighting>();
  const here = page(url);
  const title = here.kind === 'profile' && one(root, TITLE);
  if (title) {
    const id = /refACoAA/.test(attr(one(root, TOP), 'componentkey')) ? attr(one(root, TOP), 'componentkey').slice(32, -7) : null;
    const owner = account(nameOf(title), here.url);
    found.set(owner.url, { ...owner, ...(id && { id }), followers: firstCount(root.querySelectorAll(LINES)) });
  }
  for (const link of root.querySelectorAll(CARD)) {
    const person = accountAt(link, nameOf(one(link, NAME_IN_CARD)));
    const count = person.name && !found.has(person.url) ? firstCount(link.querySelectorAll(COUNT_IN_CARD)) : null;
    if (count !== null) found.set(person.url, { ...person, followers: count });
  }
  return [...found.values()];
}
