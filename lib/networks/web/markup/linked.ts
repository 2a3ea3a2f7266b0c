/** Posts and comments told in JSON-LD: DiscussionForumPosting, Article, QAPage with comment[], suggestedAnswer, acceptedAnswer. */
import { fold } from '../../shared/text.ts';
import { letter } from './entities.ts';
import { kindOf, typesIn, type Kind } from './kinds.ts';

/** Longer scripts are left alone, and no page needs more entries or deeper ones. */
const LIMIT = 300_000;
const DEEP = 40;
const MANY = 3000;

export interface Linked {
  kind: Kind;
  types: string[];
  /** The entry it stands in; null on top. */
  up: Linked | null;
  name: string;
  link: string;
  url: string;
  title: string;
  text: string;
  when: string;
}

type Json = Record<string, unknown>;

const INSIDE = [
  'comment',
  'comments',
  'acceptedAnswer',
  'suggestedAnswer',
  'mainEntity',
  'mainEntityOfPage',
  '@graph',
  'itemListElement',
  'item',
  'hasPart',
  'blogPost',
];

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const text = (value: unknown, limit = 500): string => (typeof value === 'string' ? value.slice(0, limit) : '');
const record = (value: unknown): Json | null => (typeof value === 'object' && value !== null ? (value as Json) : null);

/** A string with markup, as words: tags out, entities read. */
const plain = (value: unknown): string =>
  text(value, 20_000)
    .replace(/<[^<>]{1,300}>/g, ' ')
    .replace(/&(#?\w{1,8});/g, (_, name: string) => letter(name));

function entryOf(node: Json, up: Linked | null): Linked | null {
  const types = typesIn(
    [node['@type']]
      .flat()
      .filter((type) => typeof type === 'string')
      .join(' ')
      .slice(0, 500),
  );
  const kind = kindOf(types);
  if (!kind) return null;
  const told = first(node.author ?? node.creator);
  const author = record(told);
  return {
    kind,
    types,
    up,
    name: fold(text(author ? first(author.name) : told), 200),
    link: text(first(author?.url)) || text(author?.['@id']),
    url: text(node.url) || text(node['@id']),
    title: fold(plain(node.headline ?? node.name), 300),
    text: plain(node.text ?? node.articleBody ?? node.commentText),
    when: text(node.datePublished ?? node.dateCreated),
  };
}

function walk(value: unknown, up: Linked | null, deep: number, out: Linked[]): void {
  if (deep > DEEP || out.length > MANY) return;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, MANY)) walk(one, up, deep + 1, out);
    return;
  }
  const node = record(value);
  if (!node) return;
  const entry = entryOf(node, up);
  if (entry) out.push(entry);
  for (const key of INSIDE) if (node[key]) walk(node[key], entry ?? up, deep + 1, out);
}

/** All entries of the page's JSON-LD, in its order. Broken scripts tell nothing; raw line breaks in strings are forgiven. */
export function linkedIn(root: Document): Linked[] {
  const out: Linked[] = [];
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    // Most say nothing of comments or posts.
    if (source.length > LIMIT || !/"(Comment|Answer|\w*Posting|\w*Article|Question)"|\/(Comment|Answer|\w*Posting)"/.test(source)) continue;
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what breaks JSON is what this is for
      walk(JSON.parse(source.replace(/[\u0000-\u001f]+/g, ' ')), null, 0, out);
    } catch {
      // no JSON
    }
  }
  return out;
}
