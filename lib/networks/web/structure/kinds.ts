/** Are the entries posts of a feed, the posts of one topic, or comments under something? */
import type { Ctx } from '../../network.ts';
import { page } from '../address.ts';
import { cameFrom } from './head.ts';
import { saysComment, type Group } from './find.ts';
import type { Read } from './layout.ts';
import { said } from './scan.ts';
import { guestBook } from './talk.ts';
import { FORUM } from './words.ts';

/** 'topic': the first is the post, the others answer it; 'later': the same, on a later page; 'one': the one whose id the address names is the post. */
export type Role = 'posts' | 'comments' | 'topic' | 'later' | 'one';

const FEED =
  /\/(feed|home|activity|recent|latest|new|newest|news|hot|top|blog|timeline|posts|threads|newcomments|comments|all)(\.\w+)?\/?$|\/(search|suche|tags?|tagged|categor(y|ies)|kategorie|rubrik|page|seite|hashtag|explore|archive?s?|\d{4}\/\d\d)(\/[^/]+){0,3}\/?$|\/(author|autor|profile?|company|user|u|r|in|c)\/[^/]+(\/(posts|activity|comments|overview))?\/?$|\/@[^/]+\/?$|viewforum|forumdisplay|[?&](board|forum|f)=[^&]*$|\/(forums?|boards?|board|c)\/[^/]+\/?$|[?&](s|q|query|keywords|search|search_id)=/i;
const TOPIC =
  /\/(t|d|topics?|threads?|thema|themen|discussions?|diskussion|questions?|frage|keskustelu|item|issues?|pull|status|p|posts?|comments?|update)([/.?-]|$)|(showthread|viewtopic|topic|thread|thema|discussion)|[?&](t|tid|topic|thread)=/i;
export function roleOf(group: Group, reads: readonly Read[], ctx: Ctx): Role {
  const { url } = ctx;
  const here = page(url);
  const path = url.pathname + url.search;
  const titled = reads.filter(({ fields }) => fields.title && !REPLY_TITLE.test(fields.title));
  const ids = new Set(url.href.match(/[\w-]+/g));
  const atHere = reads.filter(({ link }) => link && page(link).url === here.url && !link.hash);
  const named = reads.find(({ id }) => id && id.length > 3 && ids.has(id)) ?? (atHere.length === 1 ? atHere[0] : undefined);
  const authors = new Set(reads.map(({ fields }) => fields.name));
  const paths = new Set(reads.map(({ link }) => link?.pathname ?? ''));
  const hashed = reads.filter(({ link }) => link && page(link).url === here.url).length;
  const thread = TOPIC.test(path);
  const comment = saysComment(group);
  let feed = 0;
  if (here.kind === 'feed') feed += 3;
  if (FEED.test(path)) feed += 2.5;
  if (new Set(titled.map(({ fields }) => fields.title)).size > reads.length * 0.6) feed += 2;
  if (authors.size === 1 && reads.length > 2) feed += 1.5;
  if (paths.size > reads.length * 0.7 && !thread) feed += 1;
  let topic = 0;
  if (thread) topic += 2;
  if (hashed > reads.length * 0.5) topic += 2;
  if (named) topic += 4;
  if ((comment && !(FORUM.test(path) && topic >= 2)) || guestBook(ctx)) return 'comments';
  if (feed > topic) return 'posts';
  if (named && reads.indexOf(named) > 0) return 'one';
  return (cameFrom(ctx) || firstNumber(reads[0]) > 1) && !(named && reads.indexOf(named) === 0) ? 'later' : 'topic';
}

/** Titles of answers in a list of posts. */
export const REPLY_TITLE = /^(re|aw|antw|sv|odp)\s?[:.]/i;

/** The number the first entry bears ('#21'); 1 where it bears none. */
function firstNumber(read: Read | undefined): number {
  const piece = read?.scan.pieces.find((at) => /^#\d{1,6}$/.test(said(read.scan, at)));
  return piece && read ? Number(said(read.scan, piece).slice(1)) : 1;
}
