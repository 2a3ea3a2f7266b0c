/** The page as the server sends it, before or without scripts: a plain summary of its one post (bskyweb/templates/post.html). */
import type { PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { find } from '../shared/find.ts';
import { fold, nameOf, textOf } from '../shared/text.ts';
import { actorIn, profile, rkeyIn } from './address.ts';
import { tidTime } from './tid.ts';

/** The summary's box; where scripts run it is no element, so it never stands beside the app's own post. */
export const SUMMARY = '#bsky_post_summary';

export function readSummary(el: Element, { url, now }: Ctx): PostSighting | null {
  const id = rkeyIn(url.pathname);
  const handle = fold(find(el, '#bsky_handle')?.textContent).toLowerCase() || actorIn(url.pathname);
  if (!id || !handle) return null;
  const at = Date.parse(fold(find(el, '#bsky_post_indexedat')?.textContent));
  const did = fold(find(el, '#bsky_did')?.textContent);
  return {
    type: 'post',
    id,
    aliases: [],
    url: `${profile(handle)}/post/${id}`,
    author: {
      name: nameOf(find(el, '#bsky_display_name')) || handle,
      url: profile(handle),
      handle,
      id: did.startsWith('did:') ? did : null,
    },
    text: textOf(find(el, '#bsky_post_text')),
    time: Number.isNaN(at) ? tidTime(id, now) : { from: at, to: at },
    ad: false,
  };
}
