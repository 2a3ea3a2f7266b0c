/** Who is logged in to an SMF board. */
import type { Account } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';

const NAME = [
  '#profile_menu_top .textmenu', // 2.1
  '#profile_menu_top', // 2.1 themes
  '.greeting span', // 2.0: "Hello <span>Anna</span>"
  '#userarea b,.titlebg2 b', // 1.1
];

/** The account named at the top; its number stands in a script since 2.1 only. Null for a guest: without a link to log out there is nobody. */
export function viewer({ root, url }: Ctx): Account | null {
  const logout = find(root, 'a[href*="action=logout"]');
  const name = NAME.reduce((found, selector) => found || nameOf(find(root, selector), 'img,.amt'), '');
  if (!name || (!logout && !find(root, '#profile_menu_top'))) return null;
  for (const script of root.querySelectorAll('head script:not([src])')) {
    const id = /\bsmf_member_id = (\d{1,12});/.exec(script.textContent?.slice(0, 20_000) ?? '')?.[1];
    if (id) return { name, url: `${url.origin}${url.pathname.replace(/[^/]*$/, '')}index.php?action=profile;u=${id}`, handle: null };
  }
  return { name, url: null, handle: null };
}
