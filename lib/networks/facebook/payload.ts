/**
 * What the server wrote into the page for its own scripts: exact times, the posts' numbers, who is logged in (DOM.md,
 * "Exact times and structure from page JSON"). It covers the first load only, and in later years not every page, so
 * nothing depends on it. Read by pattern, not parsed: in 2022 it stood inside script text, and it is megabytes.
 */
import type { Account, Interval } from '../../model/sighting.ts';
import { absolute } from '../shared/address.ts';
import { commentId, HOME, postIn, profileIn } from './address.ts';

export interface Story {
  /** The post's number; null where it was not told. */
  id: string | null;
  time: Interval;
  url: URL | null;
}

export interface Payload {
  /** Stories by the post id of their address, and by the tracking token that all links of a post carry (`__cft__`). */
  stories: Map<string, Story>;
  /** Times of comments by number. */
  comments: Map<string, Interval>;
  /** Vanity names by account number. */
  vanities: Map<string, string>;
  /** The acting account: where somebody acts as a page, the page. */
  viewer: Account | null;
}

/** One fact each, in the order of the page: what follows a comment's number or a story's time belongs to it. */
const FACT = new RegExp(
  [
    '"legacy_fbid":"(\\d+)',
    '"created_time":(\\d{9,10})\\b',
    '"creation_time":(\\d{9,10})\\b(?:[^{}]{0,300}?"url":"([^"]{1,600})")?',
    '"id":"(ZmVlZGJhY2s6[\\w=]+)', // 'feedback:<post>' in base64; a comment's has the comment's number as well
    '"encrypted_click_tracking":"([\\w-]{20,600})',
    '"url":"([^"]{1,300})","id":"(\\d+)',
    '"USER_ID":"(\\d{2,25})","NAME":("(?:[^"\\\\]|\\\\u[\\da-f]{4}){1,200}")',
  ].join('|'),
  'g',
);
/** Scripts without these tell nothing of it. */
const TOLD = /"(?:creat(?:ed|ion)_time|actor|USER_ID)":/;
/** Longest script looked at, in characters; the largest seen have half a million. */
const LIMIT = 4_000_000;

const at = (seconds: string): Interval => ({ from: Number(seconds) * 1000, to: Number(seconds) * 1000 });
const urlOf = (text = ''): URL | null => absolute(text.replaceAll('\\/', '/') || null, new URL(HOME));

function collect(root: Document): Payload {
  const payload: Payload = { stories: new Map(), comments: new Map(), vanities: new Map(), viewer: null };
  const { stories, comments, vanities } = payload;
  for (const script of root.querySelectorAll('script:not([src])')) {
    const text = script.textContent?.slice(0, LIMIT) ?? '';
    if (!TOLD.test(text)) continue;
    let comment = '';
    let story: Story | null = null;
    let post: string | null = null;
    for (const [, fbid, created, creation, link, feedback, token, profile, owner, user, name] of text.matchAll(FACT)) {
      if (fbid) comment = fbid;
      if (created && !comments.has(comment)) comments.set(comment, at(created));
      if (creation) {
        // A shared story's time comes before that of the story which shares it, and its token before that as well.
        const url = urlOf(link);
        story = { id: null, time: at(creation), url };
        stories.set((url && postIn(url)) ?? '', story);
      }
      const told = commentId(feedback ?? null);
      if (told && !told.post) post = told.id;
      if (story) story.id ??= post;
      if (token) {
        if (story && !stories.has(token)) stories.set(token, story);
        story = null;
      }
      const vanity = profile && profileIn(urlOf(profile) ?? new URL(HOME))?.vanity;
      if (vanity && owner) vanities.set(owner, vanity);
      if (user && name) payload.viewer = { id: user, name: JSON.parse(name) as string, url: null, handle: null };
    }
  }
  const { viewer } = payload;
  if (viewer) {
    viewer.handle = vanities.get(viewer.id ?? '') ?? null;
    viewer.url = HOME + (viewer.handle ?? `profile.php?id=${viewer.id}`);
  }
  return payload;
}

const known = new WeakMap<Document, [state: string, payload: Payload]>();

/** The page's payload; looked through once while it loads and once when it is complete. */
export function payloadOf(root: Document): Payload {
  const [state, found] = known.get(root) ?? [];
  if (found && state === root.readyState) return found;
  const payload = collect(root);
  known.set(root, [root.readyState, payload]);
  return payload;
}
