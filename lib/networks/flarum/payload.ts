/** The data Flarum's server writes for its app (script#flarum-json-payload): numbers and times of the posts it shows. */
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
const known = new WeakMap<Element, Told[]>();

/** Posts with a text, in the order the server prints them; empty where there is no such data. */
export function told(root: Document): Told[] {
  const script = find(root, 'script#flarum-json-payload');
  if (!script) return [];
  let posts = known.get(script);
  if (!posts) {
    posts = parse(script.textContent ?? '');
    known.set(script, posts);
  }
  return posts;
}

function parse(json: string): Told[] {
  try {
    if (json.length > LIMIT) return [];
    const document = (JSON.parse(json) as { apiDocument?: { included?: unknown } }).apiDocument;
    const included = (Array.isArray(document?.included) ? document.included : []) as Resource[];
    const users = new Map(included.filter(({ type }) => type === 'users').map((user) => [String(user.id), user.attributes ?? {}]));
    return included
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
  } catch {
    return [];
  }
}
