/** What all generations' posts and comments are made of once their parts are found. */
import type { Account, CommentSighting, Interval, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { agoText } from '../shared/ago-text.ts';
import { textOf } from '../shared/text.ts';
import { idTime, urn, type CommentRef, type PostRef } from './ids.ts';
import { PROMOTED } from './words.ts';

/** A draft becomes a post within two minutes in half of the posts measured (guest company page, 30 posts). */
const DRAFT = 120_000;

/**
 * Bounds of a post's time. An activity id is exact, unless the age on the page contradicts it (a card's activity can be
 * that of "X commented on this", while the page shows the age of the post below). A ugcPost or share id is the time of
 * drafting (DOM.md): taken for the two minutes after it where the age on the page allows it. Null where nothing tells.
 */
export function postTime(ref: PostRef | undefined, age: string, now: number): Interval | null {
  const seen = agoText(age, now);
  const at = ref ? idTime(ref.id) : null;
  if (at === null) return seen;
  // Half of the window as slack: pages stand open for a while, and LinkedIn's weeks and months are rounded.
  const slack = seen ? (seen.to - seen.from) / 2 + 600_000 : 0;
  if (seen && (at < seen.from - slack || at > seen.to + slack)) return seen;
  return { from: at, to: ref?.kind === 'activity' ? at : at + DRAFT };
}

/** Parts of text that are the page's: "… more", words for screen readers. */
const SKIP = 'button,.visually-hidden';

/** `refs`: the post's ids, the leading one first; `lines`: age or "Promoted" as shown. */
export function post(refs: PostRef[], author: Account, text: Element | null, lines: string[], ctx: Ctx): PostSighting {
  const [main] = refs;
  const ad = lines.some((line) => PROMOTED.test(line));
  return {
    type: 'post',
    id: main?.id ?? null,
    aliases: [...new Set(refs.map(({ id }) => id))].slice(1),
    url: main ? `https://www.linkedin.com/feed/update/${urn(main)}/` : null,
    author,
    text: textOf(text, SKIP),
    time: postTime(main, ad ? '' : (lines[0] ?? ''), ctx.now),
    ad,
  };
}

/** `parent`: id of the comment it answers. A comment's id is its publish time to the millisecond. */
export function comment(
  { id, post: on }: CommentRef,
  parent: string | null,
  author: Account,
  text: Element | null,
  byPostAuthor: boolean,
  repliesHidden: number | null,
): CommentSighting {
  const at = idTime(id);
  // As LinkedIn's own "copy link" builds it.
  const link = (one: string): string => encodeURIComponent(`urn:li:comment:(${on.kind}:${on.id},${one})`);
  return {
    type: 'comment',
    id,
    post: on.id,
    parent,
    url: `https://www.linkedin.com/feed/update/${urn(on)}/?commentUrn=${link(parent ?? id)}${parent ? `&replyUrn=${link(id)}` : ''}`,
    author,
    text: textOf(text, SKIP),
    time: at === null ? null : { from: at, to: at },
    byPostAuthor,
    repliesShown: 0,
    repliesHidden,
  };
}
