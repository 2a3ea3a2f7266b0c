/**
 * A generation of LinkedIn's pages as a layout. Generations differ in where the parts of an entry stand; what is made of
 * the parts is the same for all.
 */
import type { Account, CommentSighting, Entry } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { fold } from '../shared/text.ts';
import { accountAt } from './accounts.ts';
import { action } from './actions.ts';
import { page } from './address.ts';
import { attr, one } from './dom.ts';
import { comment, post } from './entries.ts';
import { commentRef, type CommentRef, type PostRef } from './ids.ts';
import { people } from './people.ts';
import { AUTHOR } from './words.ts';

/** The parts of one post or comment; what is missing is null. */
export interface Parts {
  name: string;
  /** Link to the author. */
  link: Element | null | undefined;
  text: Element | null;
  /** What stands between name and text: age, badge, "Promoted". */
  lines: (Element | null)[];
  /** The age among them. */
  age: Element | null | undefined;
}

export interface Generation extends Pick<Layout, 'id' | 'viewer' | 'actor' | 'figures' | 'relate' | 'composers'> {
  /** Any of these tells the generation; none of `not` may be there. */
  signs: string;
  not?: string;
  POST: string;
  COMMENT: string;
  /** The text of a post or comment, or what holds it. */
  TEXT: string;
  /** Attributes that hold ids; the first holds a comment's urn. */
  attributes: readonly string[];
  /** Comment urn of an element that matches COMMENT, where it is not in the first attribute. */
  urn?(el: Element): string;
  /** Below a post: an element whose first attribute changes with the post; below a comment: elements each of whose numbers tells of its replies. */
  keyed: string;
  counted: readonly string[];
  refs(el: Element, own: Own, ctx: Ctx): PostRef[];
  parts(own: Own, el: Element): Parts;
  hidden(el: Element, own: Own): number | null;
  /** Told of each comment read, with its element. */
  seen?(read: CommentSighting, el: Element, parts: Parts, own: Own): void;
}

/** First match below an entry that belongs to it and not to a comment inside it. */
export type Own = (selector: string) => Element | null;

/** The layout of a generation. LinkedIn hangs all replies of a thread under its first comment: two levels. */
export function generation(gen: Generation): Layout {
  const { POST, COMMENT, TEXT, attributes } = gen;
  const key = attributes[0] ?? '';
  const refOf = (el: Element | null | undefined): CommentRef | null => (el ? commentRef(gen.urn?.(el) ?? attr(el, key)) : null);
  const above = (el: Element): Element | null | undefined => el.parentElement?.closest(COMMENT);
  const ownOf = (el: Element): Own => {
    const id = el.matches(COMMENT) ? refOf(el)?.id : undefined;
    return (selector) => {
      const found = one(el, selector);
      const holder = found?.closest(COMMENT);
      return refOf(holder)?.id === id ? found : null;
    };
  };
  const partsOf = (el: Element): Parts => gen.parts(ownOf(el), el);
  const authorOf = ({ link, name }: Parts): Account => accountAt(link, name);

  function read(el: Element, ctx: Ctx): Entry | null {
    const own = ownOf(el);
    const parts = gen.parts(own, el);
    const author = authorOf(parts);
    const lines = [parts.age, ...parts.lines].map((line) => fold(line?.textContent, 80));
    if (!el.matches(COMMENT)) {
      const refs = gen.refs(el, own, ctx);
      // Furniture (people to follow, courses) looks like a post too: it has neither id nor text.
      return author.name && (refs[0] || parts.text) ? post(refs, author, parts.text, lines, ctx) : null;
    }
    const ref = refOf(el);
    if (!ref) return null;
    // The next different comment above: server-driven pages repeat a comment's key on nested elements.
    let up = above(el);
    while (up && refOf(up)?.id === ref.id) up = above(up);
    const on = el.closest(POST);
    // The badge in a language we know, else the same address as the post's author's.
    const byPoster = lines.some((line) => AUTHOR.test(line)) || Boolean(author.url && on && authorOf(partsOf(on)).url === author.url);
    const made = comment(ref, refOf(up)?.id ?? null, author, parts.text, byPoster, gen.hidden(el, own));
    gen.seen?.(made, el, parts, own);
    return made;
  }

  const layout: Layout = {
    ...gen,
    nesting: 'two-level',
    entries: [POST, COMMENT],
    fits: ({ root }) => one(root, gen.signs) !== null && !(gen.not && one(root, gen.not)),
    identify(el) {
      // Grows when "… more" is pressed.
      const length = one(el, TEXT)?.textContent.length;
      if (el.matches(COMMENT)) {
        const id = refOf(el)?.id;
        return !id || refOf(above(el))?.id === id
          ? null
          : [id, ...gen.counted.map((part) => el.querySelectorAll(part).length), length, attr(el.nextElementSibling, key)].join();
      }
      // A post inside a post is a reshared original, or the same card again.
      return el.parentElement?.closest(POST)
        ? null
        : [...attributes.map((name) => attr(el, name)), attr(one(el, gen.keyed), key), length].join();
    },
    read,
    people,
    promises: ({ url }) => page(url).kind === 'post',
    anchors(el) {
      const { link, age } = partsOf(el);
      // What stands inside a link would be clicked with it.
      return { name: link ?? null, time: age && !age.closest('a') ? age : null };
    },
    action: (target, ctx) => action(target, ctx, layout),
  };
  return layout;
}
