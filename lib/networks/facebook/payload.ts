/**
 * What the server wrote into the page for its own scripts: exact times, the posts' numbers, parents, who is logged in
 * (DOM.md, "Exact times and structure from page JSON"). It covers the first load only, and in later years not every
 * page, so nothing depends on it. Read by pattern, not parsed: in 2022 it stood inside script text, and it is megabytes.
 */
import type { Account, Interval } from '../../model/sighting.ts';
import { absolute } from '../shared/address.ts';
import { commentId, postIn, profileIn } from './address.ts';

export interface Story {
  /** The post's number; null where it was not told. */
  id: string | null;
  time: Interval;
  url: string | null;
}

export interface Payload {
  /** Stories by the post id of their address, and by the tracking token that all links of a post carry (`__cft__`). */
  stories: ReadonlyMap<string, Story>;
  /** Comments by number. */
  comments: ReadonlyMap<string, { time: Interval | null; parent: string | null }>;
  /** Vanity names by account number. */
  vanities: ReadonlyMap<string, string>;
  viewer: Account | null;
}

/** One fact each, in the order of the page: what follows a comment's number or a story's time belongs to it. */
const FACT = new RegExp(
  [
    '"legacy_fbid":"(\\d+)"',
    '"created_time":(\\d{9,10})\\b',
    '"comment_direct_parent":\\{"author":\\{[^{}]*\\},"id":"([\\w=]+)"',
    '"creation_time":(\\d{9,10})\\b(?:[^{}]{0,300}?"url":"([^"]{1,600})")?',
    '"id":"(ZmVlZGJhY2s6[\\w=]+)"',
    '"encrypted_click_tracking":"([\\w-]{20,600})"',
    '"id":"(\\d+)","name":"[^"]{0,300}","url":"([^"]{1,300})"',
    '"url":"([^"]{1,300})","id":"(\\d+)"',
  ].join('|'),
  'g',
);
const TOLD = /"(?:created_time|creation_time|actor)":/;
const VIEWER = /"CurrentUserInitialData",\[\],(\{[^{}]*\})/;
/** Longest script looked at, in characters; the largest seen have half a million. */
const LIMIT = 4_000_000;

const at = (seconds: string): Interval => ({ from: Number(seconds) * 1000, to: Number(seconds) * 1000 });
const HERE = new URL('https://www.facebook.com');
const urlOf = (text: string | undefined): URL | null => absolute(text?.replaceAll('\\/', '/'), HERE);

/** 'feedback:<post>' in base64; a comment's has the post's and the comment's number. */
function feedbackOf(text: string): string | null {
  try {
    return /^feedback:(\d+)$/.exec(atob(text))?.[1] ?? null;
  } catch {
    return null;
  }
}

function viewerIn(text: string): { id: string; name: string } | null {
  try {
    const { USER_ID, NAME } = JSON.parse(VIEWER.exec(text)?.[1] ?? '') as { USER_ID?: unknown; NAME?: unknown };
    return /^\d{2,25}$/.test(String(USER_ID)) ? { id: String(USER_ID), name: String(NAME).slice(0, 200) } : null;
  } catch {
    return null;
  }
}

function collect(root: Document): Payload {
  const stories = new Map<string, Story>();
  const comments = new Map<string, { time: Interval | null; parent: string | null }>();
  const vanities = new Map<string, string>();
  let viewer: { id: string; name: string } | null = null;
  for (const script of root.querySelectorAll('script:not([src])')) {
    const text = script.textContent?.slice(0, LIMIT) ?? '';
    if (!viewer && text.includes('CurrentUserInitialData')) viewer = viewerIn(text);
    if (!TOLD.test(text)) continue;
    let comment: { time: Interval | null; parent: string | null } | undefined;
    let story: Story | null = null;
    let post: string | null = null;
    for (const [, fbid, created, parent, creation, link, feedback, token, user, name, name2, user2] of text.matchAll(FACT)) {
      if (fbid) {
        comment = comments.get(fbid) ?? { time: null, parent: null };
        comments.set(fbid, comment);
      } else if (created && comment) comment.time ??= at(created);
      else if (parent && comment) comment.parent ??= commentId(parent)?.id ?? null;
      else if (creation) {
        // A shared story's time comes before that of the story which shares it, and its token before that as well.
        const url = urlOf(link);
        const key = url && postIn(url);
        story = { id: key && /^\d/.test(key) ? key : null, time: at(creation), url: url?.href ?? null };
        if (key && !stories.has(key)) stories.set(key, story);
      } else if (feedback) {
        post = feedbackOf(feedback) ?? post;
        if (story && post) story.id ??= post;
      } else if (token) {
        if (story) {
          story.id ??= post;
          if (!stories.has(token)) stories.set(token, story);
        }
        story = null;
      } else {
        const url = urlOf(name ?? name2);
        const vanity = url && profileIn(url)?.vanity;
        const id = user ?? user2;
        if (vanity && id) vanities.set(id, vanity);
      }
    }
  }
  const vanity = viewer && vanities.get(viewer.id);
  return {
    stories,
    comments,
    vanities,
    viewer: viewer && {
      ...viewer,
      url: `https://www.facebook.com/${vanity ?? `profile.php?id=${viewer.id}`}`,
      handle: vanity ?? null,
    },
  };
}

const known = new WeakMap<Document, { state: string; payload: Payload }>();

/** The page's payload; looked through once while it loads and once when it is complete. */
export function payloadOf(root: Document): Payload {
  const found = known.get(root);
  if (found && found.state === root.readyState) return found.payload;
  const payload = collect(root);
  known.set(root, { state: root.readyState, payload });
  return payload;
}
