/** The data Flarum's server writes for its app (script#flarum-json-payload): numbers and times of the posts it shows, users it counts. */
import { find } from '../shared/find.ts';
import { fold } from '../shared/text.ts';

/** What the data tells of one post. */
export interface Told {
  id: string;
  number: number;
  /** Epoch ms. */
  time: number | null;
  name: string;
  slug: string | null;
}

interface Resource {
  type?: unknown;
  id?: unknown;
  attributes?: Record<string, unknown>;
  relationships?: { user?: { data?: { id?: unknown } | null } };
}

/** Data longer than this is not looked at. */
const LIMIT = 3_000_000;
interface Payload {
  posts: Told[];
  /** Users of the forum, where an extension counts them. */
  members: number | null;
}
const NOTHING: Payload = { posts: [], members: null };
const known = new WeakMap<Element, Payload>();

/** Posts with a text, in the order the server prints them, and the users; empty and null where there is no such data. */
export function told(root: Document): Payload {
  const script = find(root, 'script#flarum-json-payload');
  if (!script) return NOTHING;
  let payload = known.get(script);
  if (!payload) {
    payload = parse(script.textContent ?? '');
    known.set(script, payload);
  }
  return payload;
}

/**
 * Flarum itself counts no users for its pages; its extensions for a box of figures do, and print what stands here (FriendsOfFlarum's
 * "forum statistics widget", "forum stats widget" and, before it was theirs, Afrux').
 */
function membersOf(resources: unknown): number | null {
  const all = (Array.isArray(resources) ? resources : []) as (Resource | null)[];
  const told = all.find((one) => one?.type === 'forums')?.attributes ?? {};
  const boxed = ['fof', 'afrux'].map((by) => told[`${by}-forum-stats-widget.stats`] as { userCount?: { value?: unknown } } | null);
  const counts = [told['fof-forum-statistics-widget.usersCount'], ...boxed.map((box) => box?.userCount?.value)];
  return counts.find((count): count is number => Number.isSafeInteger(count)) ?? null;
}

function parse(json: string): Payload {
  try {
    if (json.length > LIMIT) return NOTHING;
    const { apiDocument: document, resources } = JSON.parse(json) as { apiDocument?: { included?: unknown }; resources?: unknown };
    const included = (Array.isArray(document?.included) ? document.included : []) as Resource[];
    const users = new Map(included.filter(({ type }) => type === 'users').map((user) => [String(user.id), user.attributes ?? {}]));
    const posts = included
      .filter(({ type, attributes }) => type === 'posts' && typeof attributes?.contentHtml === 'string')
      .map(({ id, attributes, relationships }) => {
        const user = users.get(String(relationships?.user?.data?.id));
        const at = Date.parse(String(attributes?.createdAt ?? attributes?.time ?? ''));
        const slug = user?.slug ?? user?.username;
        return {
          id: String(id),
          number: Number(attributes?.number),
          time: Number.isNaN(at) ? null : at,
          name: fold(String(user?.displayName ?? user?.username ?? ''), 200),
          slug: typeof slug === 'string' && slug ? slug : null,
        };
      });
    return { posts, members: membersOf(resources) };
  } catch {
    return NOTHING;
  }
}
