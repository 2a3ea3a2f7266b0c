/** How many members a community counts itself: on its front page, or where it tells about itself. */
import type { PersonSighting } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { countText } from './count-text.ts';
import { all } from './find.ts';

/** Words for members beside which a number stands, by language: where a language is missing nothing is told. */
const MEMBERS = { de: 'mitgliedern?', en: 'members' };
/** The same of software that calls them users. */
export const USERS = { de: 'benutzer', en: 'users' };

const NUMBER = String.raw`(\d[\d.,'’\s]{0,14}(?:k|m|tsd|mio)?\.?)`;

/** The number in "1.234 Mitglieder" or "Members: 1,234", the first such in a text; null where none stands beside the word. */
export function membersIn(text: string | null | undefined, words: Readonly<Record<string, string>> = MEMBERS): number | null {
  const word = Object.values(words).join('|');
  const [, after, before] =
    RegExp(`(?:^|\\s)(?:${word}):\\s*${NUMBER}|${NUMBER}\\s*(?:${word})(?!\\p{L})`, 'iu').exec((text ?? '').slice(0, 500)) ?? [];
  return countText(after ?? before);
}

/** The site as an account, with its members; nothing where no such element tells a number. */
export function siteMembers({ root, url }: Ctx, selector: string, count = (el: Element) => countText(el.textContent)): PersonSighting[] {
  const members = all(root, selector).reduce<number | null>((told, el) => told ?? count(el), null);
  return members === null ? [] : [site(url, members)];
}

export const site = (url: URL, members: number): PersonSighting => ({
  name: url.host,
  url: `${url.origin}/`,
  handle: null,
  followers: null,
  members,
});

/** A page that tells nothing else: no entries, no marks. `selector`: where the number stands. */
export const membersLayout = (id: string, selector: string, people = (ctx: Ctx) => siteMembers(ctx, selector)): Layout => ({
  id,
  nesting: 'flat',
  fits: (ctx) => people(ctx).length > 0,
  entries: [selector],
  identify: () => null,
  read: () => null,
  viewer: () => null,
  people,
  promises: () => false,
  anchors: () => ({ name: null, time: null }),
});
