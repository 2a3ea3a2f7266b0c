/** How many members a community counts itself: on its front page, or where it tells about itself. */
import type { PersonSighting } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { countText } from './count-text.ts';
import { find } from './find.ts';

/** The site as an account, with its members; nothing where the element is missing or tells no number. */
export function siteMembers({ root, url }: Ctx, selector: string): PersonSighting[] {
  const members = countText(find(root, selector)?.textContent);
  return members === null ? [] : [{ name: url.host, url: `${url.origin}/`, handle: null, followers: null, members }];
}

/** A page that tells nothing else: no entries, no marks. `selector`: where the number stands. */
export const membersLayout = (id: string, selector: string): Layout => ({
  id,
  nesting: 'flat',
  fits: ({ root }) => find(root, selector) !== null,
  entries: [selector],
  identify: () => null,
  read: () => null,
  viewer: () => null,
  people: (ctx) => siteMembers(ctx, selector),
  promises: () => false,
  anchors: () => ({ name: null, time: null }),
});
