/** Accounts whose followers a page shows: profile and company pages of all generations, company cards in a feed. */
import type { PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { fold, nameOf } from '../shared/text.ts';
import { account } from './accounts.ts';
import { page } from './address.ts';
import { followers } from './words.ts';

/** The profile's own name and the places where its followers stand, per generation. */
const TOP = [
  // server-driven profile: the top card's key holds the member id; followers also stand at "Activity"
  { name: '[componentkey*="profile.card.ref"][componentkey$="Topcard"] h2,[componentkey*="profile.card.ref"][componentkey$="Topcard"] h1', lines: '[componentkey*="profile.card.ref"]:is([componentkey$="Topcard"],[componentkey$="Activity"]) p' },
  // company page for members, older generation
  { name: '.org-top-card-summary__title', lines: '.org-top-card-summary-info-list__info-item' },
  // guest company and profile pages
  { name: '.top-card-layout__title', lines: '.top-card-layout__first-subline,.top-card-layout__first-subline span,.top-card__subline-item' },
  // profile for members, older generation
  { name: 'main .pv-top-card h1,main section.artdeco-card h1', lines: 'main .pv-top-card li,main section.artdeco-card .pvs-header__optional-link,main section.artdeco-card p' },
];

/** Company cards: the author's link with "1,033,746 followers" under the name. */
const CARD = '.update-components-actor__meta-link[href*="/company/"],[role="listitem"] a[href*="/company/"]';

function topCard(ctx: Ctx): PersonSighting[] {
  const here = page(ctx.url);
  if (here.kind !== 'profile') return [];
  for (const { name, lines } of TOP) {
    const title = ctx.root.querySelector(name);
    if (!title) continue;
    const member = /ref(ACoAA[\w-]+)Topcard/.exec(title.closest('[componentkey*="ACoAA"]')?.getAttribute('componentkey') ?? '')?.[1];
    const counts = [...ctx.root.querySelectorAll(lines)].map((line) => followers(nameOf(line)));
    return [{ ...account(nameOf(title), here.url, ctx.url), ...(member && { id: member }), followers: counts.find((count) => count !== null) ?? null }];
  }
  return [];
}

/** All such accounts on this page, each once; an empty list where there are none. */
export function people(ctx: Ctx): PersonSighting[] {
  const found = new Map(topCard(ctx).map((person) => [person.url, person]));
  for (const link of ctx.root.querySelectorAll(CARD)) {
    const lines = [...link.querySelectorAll('p,.update-components-actor__title [aria-hidden="true"],.update-components-actor__description [aria-hidden="true"]')].map((line) => fold(line.textContent, 200));
    const count = lines.map(followers).find((told) => told !== null);
    const person = account(lines[0] ?? '', link.getAttribute('href'), ctx.url);
    if (count !== undefined && count !== null && person.url && person.name && !found.has(person.url)) found.set(person.url, { ...person, followers: count });
  }
  return [...found.values()];
}
