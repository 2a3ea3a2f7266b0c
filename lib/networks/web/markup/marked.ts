/** Entries marked in the elements themselves, as entries of the page. */
import type { Entry } from '../../../model/sighting.ts';
import type { Ctx } from '../../network.ts';
import { harmless } from '../../shared/text.ts';
import { idInHref } from '../structure/ids.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { idOf, sourcesFor } from './ids.ts';
import type { Kind } from './kinds.ts';
import { VOCABULARIES, type Vocabulary } from './vocabulary.ts';

/** Boxes that repeat what stands elsewhere: the newest comments of all topics, articles one may like too. */
const ASIDE = 'aside,nav,footer:not(article footer),[class*="related" i],[class*="sidebar" i],[class*="widget" i],[class*="recommend" i]';
/** More items than this are looked at by the live reader, not to tell how the page is built. */
const MOST = 2000;

export interface Marked {
  vocabulary: Vocabulary;
  comments: Element[];
  posts: Element[];
  kindOf(el: Element): Kind | null;
  read(el: Element, ctx: Ctx): Entry | null;
}

const itemsOf = (root: Document, vocabulary: Vocabulary): [posts: Element[], comments: Element[]] => {
  const posts: Element[] = [];
  const comments: Element[] = [];
  for (const el of [...root.querySelectorAll(vocabulary.item)].slice(0, MOST)) {
    const kind = vocabulary.kindOf(el);
    if (kind && !el.closest(ASIDE)) (kind === 'post' ? posts : comments).push(el);
  }
  return [posts, comments];
};

/** The vocabulary that marks most of this page's entries, with its reader; null where none marks any. */
export function markedBy(ctx: Ctx): Marked | null {
  const all = VOCABULARIES.map((vocabulary) => {
    const [posts, comments] = itemsOf(ctx.root, vocabulary);
    return { vocabulary, posts, comments };
  });
  const best = all.sort((a, b) => b.comments.length - a.comments.length || b.posts.length - a.posts.length)[0];
  if (!best || best.posts.length + best.comments.length === 0) return null;
  const { vocabulary, posts, comments } = best;
  const kindOf = (el: Element): Kind | null => (el.matches(vocabulary.item) && !el.closest(ASIDE) ? vocabulary.kindOf(el) : null);
  const named = (el: Element): { el: Element; url: URL | null } => ({ el, url: fieldsOf(el, vocabulary, ctx).url });
  const sources = sourcesFor(comments.map(named), ctx.url);
  const postSources = sourcesFor(posts.map(named), ctx.url);
  const topics = new WeakMap<Element, Fields>();

  /** What the topic around an entry tells of itself. */
  function topicOf(el: Element, here: Ctx): Fields | null {
    let at = el.parentElement?.closest(vocabulary.item) ?? null;
    while (at && kindOf(at) !== 'post') at = at.parentElement?.closest(vocabulary.item) ?? null;
    if (!at) return null;
    const fields = topics.get(at) ?? fieldsOf(at, vocabulary, here);
    topics.set(at, fields);
    return fields;
  }

  /** The first entry of a topic that is told for machines only is its post (NodeBB marks it as a comment too). */
  const isFirst = (fields: Fields, topic: Fields | null): boolean =>
    topic !== null &&
    !topic.seen &&
    topic.time !== null &&
    topic.author.name === fields.author.name &&
    topic.time.from === fields.time?.from;

  function read(el: Element, here: Ctx): Entry | null {
    const kind = kindOf(el);
    if (!kind) return null;
    const fields = fieldsOf(el, vocabulary, here);
    const { author, time, text, title, url } = fields;
    if (kind === 'post' && (!fields.seen || (!author.name && !time))) return null;
    if (!author.name && !text) return null;
    const topic = kind === 'comment' ? topicOf(el, here) : null;
    const id = (): string => idOf({ el, url }, sources, here.url, `${author.name}\n${time?.from ?? ''}\n${text.slice(0, 300)}`);
    if (kind === 'post' || isFirst(fields, topic)) {
      const head = topic?.title ?? title;
      const whole = text.startsWith(head) ? text : `${head}\n${text}`.trim();
      const at = (topic ?? fields).url ?? (posts.length > 1 ? null : here.url);
      const says = `${author.name}\n${time?.from ?? ''}\n${head}`;
      const own = topic
        ? id()
        : posts.length > 1
          ? idOf({ el, url }, postSources, here.url, says)
          : idInHref((at ?? here.url).href) || null;
      return { type: 'post', id: own, aliases: [], url: at?.href ?? null, author, text: harmless(whole), time, ad: false };
    }
    const address = url?.href ?? (el.id ? `${here.url.href.replace(/#.*/, '')}#${el.id}` : null);
    const shared = { post: null, parent: null, byPostAuthor: false, repliesShown: 0, repliesHidden: 0 };
    return { type: 'comment', id: id(), url: address, author, text, time, ...shared };
  }

  return { vocabulary, comments, posts, kindOf, read };
}
