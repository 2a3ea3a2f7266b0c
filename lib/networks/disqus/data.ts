/**
 * What Disqus's server wrote into the frame beside the list: `script#disqus-threadData`, JSON with the first page of posts.
 * It alone tells exact times (the list has local ones) and who wrote without a profile link. Comments loaded later are not in it.
 */
import { find } from '../shared/find.ts';

/** A post as the server told it; every field may be missing, nothing of it is sure. */
export interface Told {
  createdAt?: unknown;
  author?: { id?: unknown; username?: unknown };
}

interface ThreadData {
  thread: string | null;
  posts: ReadonlyMap<string, Told>;
}

const NONE: ThreadData = { thread: null, posts: new Map() };
/** Parsed once a script: the list has up to fifty posts and each asks. */
const known = new WeakMap<Element, ThreadData>();

function parse(text: string): ThreadData {
  try {
    const { response } = JSON.parse(text) as { response?: { thread?: { id?: unknown }; posts?: unknown } };
    const posts = Array.isArray(response?.posts) ? (response.posts as (Told & { id?: unknown })[]) : [];
    const thread = response?.thread?.id;
    return { thread: thread ? String(thread).slice(0, 30) : null, posts: new Map(posts.map((post) => [String(post?.id), post])) };
  } catch {
    return NONE;
  }
}

/** What the server told of this frame's thread; empty where the script is missing or odd. */
export function threadData(root: Document): ThreadData {
  const script = find(root, '#disqus-threadData');
  if (!script) return NONE;
  const data = known.get(script) ?? parse(script.textContent ?? '');
  known.set(script, data);
  return data;
}

/** Moment of a post; Disqus's JSON writes UTC without a zone. Null where it is not told. */
export function exactTime(told: Told | undefined): number | null {
  const text = String(told?.createdAt ?? '').slice(0, 40);
  const at = Date.parse(/[z+]|-\d\d:\d\d$/i.test(text.slice(10)) ? text : `${text}Z`);
  return Number.isNaN(at) ? null : at;
}
