/** Small pages of Bluesky for tests; structure after the app's own components (2023–2026). */
import { JSDOM } from 'jsdom';
import type { Reading } from '../../../lib/model/sighting.ts';
import { bluesky } from '../../../lib/networks/bluesky/index.ts';
import type { Ctx } from '../../../lib/networks/network.ts';
import { readPage } from '../../../lib/reader/page.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');
export const HOME = 'https://bsky.app/';

/** A page with this inside; scripts do not run. */
export const ctxOf = (inside: string, url = HOME): Ctx => ({
  root: new JSDOM(inside, { url }).window.document,
  url: new URL(url),
  now: NOW,
});
export const read = (inside: string, url = HOME): Reading => readPage(bluesky, ctxOf(inside, url));

const DID = 'did:plc:abcdefghijklmnopqrstuvwx';
interface Post {
  handle?: string;
  name?: string;
  key?: string;
  text?: string;
  replies?: number;
  /** Inside the box after the text. */
  inside?: string;
}
const avatar = (handle: string): string =>
  `<a href="/profile/${handle}" role="link"><div data-testid="userAvatarImage"><img src="https://cdn.bsky.app/img/avatar_thumbnail/plain/${DID}/x"></div></a>`;
export const meta = ({ handle = 'anna.example', name = 'Anna Muster', key = '3aaaaaaaaaa2a' }: Post): string =>
  `<div><div><div><a href="/profile/${handle}" dir="auto" role="link">\u202a${name}\u202c</a><a href="/profile/${handle}" dir="auto" role="link">&nbsp;@${handle}</a></div><a href="/profile/${handle}/post/${key}" dir="auto" role="link" data-tooltip="20. November 2026 um 14:05"><span>·</span> 3d</a></div></div>`;
const buttons = ({ replies = 0 }: Post): string =>
  `<div><button aria-label="Antworten (${replies} Antworten)" data-testid="replyBtn"></button><button data-testid="repostBtn" aria-expanded="false"><svg><path fill="#6F839F"></path></svg></button><button data-testid="likeBtn" aria-label="Liken"><div><svg></svg><div></div><div></div></div></button></div>`;

/** A row of the plain view. `above`, `below`: lines of a chain. */
export const row = (post: Post & { above?: boolean; below?: boolean }): string => {
  const { handle = 'anna.example', text = 'Hallo', inside = '', above, below } = post;
  return `<div><div><div></div><div><div role="link" tabindex="0" data-testid="postThreadItem-by-${handle}"><div><div>${above ? '<div></div>' : ''}</div></div><div><div>${avatar(handle)}${below ? '<div></div>' : ''}</div><div>${meta(post)}<div data-word-wrap="1">${text}</div>${inside}${buttons(post)}</div></div></div></div></div></div>`;
};
/** A row of the tree view, `indent` levels in. */
export const twig = (post: Post & { indent: number }): string => {
  const { handle = 'anna.example', text = 'Hallo', indent } = post;
  return `<div><div>${'<div></div>'.repeat(indent)}<div><div></div><div role="link" tabindex="0" data-testid="postThreadItem-by-${handle}"><div>${indent ? '<div></div>' : ''}<div><div><div>${avatar(handle)}</div>${meta(post)}</div><div><div></div><div><div data-word-wrap="1">${text}</div>${buttons(post)}</div></div></div></div></div></div></div></div>`;
};
/** The post the page is about. `answers`: it is a reply, a line comes down to it. */
export const focal = (post: Post & { answers?: boolean; counted?: boolean }): string => {
  const { handle = 'anna.example', name = 'Anna Muster', key = '3aaaaaaaaaa2a', text = 'Hallo', inside = '', answers, counted } = post;
  return `<div>${answers ? '<div><div><div></div></div></div>' : ''}<div data-testid="postThreadItem-by-${handle}"><div><div>${avatar(handle)}</div><a href="/profile/${handle}" aria-label="${name}" role="link"><div><div dir="auto">${name}<div><button><svg></svg></button></div></div><div dir="auto">@${handle}</div></div></a></div><div data-word-wrap="1">${text}</div>${inside}<div dir="auto">20. November 2026 um 14:05</div>${counted ? `<a href="/profile/${handle}/post/${key}/liked-by">3 Likes</a>` : ''}${buttons(post)}</div></div>`;
};
export const screen = (...rows: string[]): string => `<div data-testid="postThreadScreen"><div><div></div>${rows.join('')}</div></div>`;
/** A post in a feed. `reason`: "reposted by" above it. */
export const item = (post: Post & { reason?: string }): string => {
  const { handle = 'anna.example', text = 'Hallo', inside = '', reason = '' } = post;
  return `<div role="link" tabindex="0" data-testid="feedItem-by-${handle}"><div></div><div><div></div><div>${reason}</div></div><div><div>${avatar(handle)}</div><div>${meta(post)}<div data-testid="contentHider-post"><div data-testid="postText" data-word-wrap="1">${text}</div></div>${inside}${buttons(post)}</div></div></div>`;
};
/** A quoted post: a link of its own. */
export const quote = (post: Post): string => `<div role="link">${meta(post)}<div data-word-wrap="1">${post.text ?? 'Zitat'}</div></div>`;
