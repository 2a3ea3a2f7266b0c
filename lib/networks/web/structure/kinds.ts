/** Are the entries posts of a feed, the posts of one topic, or comments under something? */
import type { Ctx } from '../../network.ts';
import { page } from '../address.ts';
import { cameFrom } from './head.ts';
import { saysComment, type Group } from './find.ts';
import type { Read } from './layout.ts';

/** 'topic': the first is the post, the others answer it; 'later': the same, on a later page; 'one': the one whose id the address names is the post. */
export type Role = 'posts' | 'comments' | 'topic' | 'later' | 'one';

const FEED =
  /\/(search|suche|tags?|categor(y|ies)|kategorie|page|seite|feed|home|activity|recent|latest|new|hot|top|blog|timeline|hashtag|explore)(\/|$)|\/(author|autor|profile?|company|user|u|r|in|c)\/[^/]+\/?$|\/@[^/]+\/?$|\/posts\/?$|[?&](s|q|query|keywords|search)=/i;
const TOPIC =
  /\/(t|d|topics?|threads?|thema|themen|discussions?|diskussion|questions?|frage|viewtopic|showthread|forums?|keskustelu|item|issues?|pull|status|p|posts?|comments?)([/.?-]|$)|(showthread|viewtopic|topic|thread|thema|discussion)|[?&](t|tid|topic|thread)=/i;

export function roleOf(group: Group, reads: readonly Read[], ctx: Ctx): Role {
  const { url } = ctx;
  const here = page(url);
  const titled = reads.filter(({ fields }) => fields.title && !/^(re|aw|antw)\b[.:]/i.test(fields.title));
  const ids = new Set(url.href.match(/[\w-]+/g));
  const atHere = reads.filter(({ link }) => link && page(link).url === here.url && !link.hash);
  const named = reads.find(({ id }) => id && id.length > 3 && ids.has(id)) ?? (atHere.length === 1 ? atHere[0] : undefined);
  const authors = new Set(reads.map(({ fields }) => fields.name));
  const paths = new Set(reads.map(({ link }) => link?.pathname ?? ''));
  const hashed = reads.filter(({ link }) => link && link.pathname === url.pathname).length;
  let feed = 0;
  if (here.kind === 'feed') feed += 3;
  if (FEED.test(url.pathname + url.search)) feed += 2;
  if (new Set(titled.map(({ fields }) => fields.title)).size > reads.length * 0.6) feed += 2;
  if (authors.size === 1 && reads.length > 2) feed += 1.5;
  if (paths.size > reads.length * 0.7 && !TOPIC.test(url.pathname)) feed += 1;
  let topic = 0;
  if (TOPIC.test(url.pathname + url.search)) topic += 2;
  if (hashed > reads.length * 0.5) topic += 2;
  if (named) topic += 4;
  if (saysComment(group)) topic += 2;
  if (feed > topic) return 'posts';
  if (saysComment(group) && !(topic >= 4 && TOPIC.test(url.pathname + url.search))) return 'comments';
  if (named && reads.indexOf(named) > 0) return 'one';
  return cameFrom(ctx) && !named ? 'later' : 'topic';
}
