/** How many users a Flarum forum has: told on its lists, where an extension counts them. */
import type { PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { site } from '../shared/members.ts';
import { page } from './address.ts';
import { told } from './payload.ts';

export function people({ root, url }: Ctx): PersonSighting[] {
  const members = page(url).kind === 'feed' ? told(root).members : null;
  return members === null ? [] : [site(url, members)];
}
