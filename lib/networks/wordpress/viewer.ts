/** Who is logged in to a WordPress site. */
import type { Account } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { nameOf } from '../shared/text.ts';

/**
 * The account named by core's toolbar, else by the comment form ("Angemeldet als Anna."); null for a guest and where
 * the toolbar is switched off and there is no form. The handle is the login name as core turns it into a nicename
 * (sanitize_title: dots and blanks become hyphens).
 */
export function viewer({ root }: Ctx): Account | null {
  if (!root.body?.matches('.logged-in,.wp-admin')) return null;
  const form = nameOf(root.querySelector('.logged-in-as'));
  const name = nameOf(root.querySelector('#wp-admin-bar-my-account .display-name')) || (/\b(?:als|as) (.+?)\. /i.exec(form)?.[1] ?? '');
  if (!name) return null;
  const login = nameOf(root.querySelector('#wp-admin-bar-user-info .username'));
  return { name, url: null, handle: login ? login.toLowerCase().replace(/[^a-z0-9_-]+/g, '-') : null };
}
