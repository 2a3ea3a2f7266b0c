/**
 * What a reader saw on a page at one moment, not yet judged.
 *
 * Times are intervals in epoch milliseconds because networks often show only "2 Std." (METRICS.md section 1: keep a
 * lower and an upper bound); an exact time has `from === to`.
 */
import { z } from 'zod';

/** A moment known to lie between two epoch milliseconds, both inclusive. */
export const Interval = z.object({ from: z.number(), to: z.number() });
export type Interval = z.infer<typeof Interval>;

/** An account as it stands beside a post or comment. */
export const Account = z.object({
  /** Display name, white space folded. */
  name: z.string(),
  /** Profile address, absolute; null where the page gives none. */
  url: z.string().nullable(),
  /** The network's short name (X handle, Instagram user name, WordPress nicename), without @. */
  handle: z.string().nullable(),
  /** The network's own stable id where the page tells it (survives a rename). */
  id: z.string().nullable().optional(),
});
export type Account = z.infer<typeof Account>;

const Count = z.number().nullable();
/** What a post shows of its success; null where the page does not tell. */
export const Figures = z.object({ reactions: Count, comments: Count, shares: Count, views: Count });
export type Figures = z.infer<typeof Figures>;

export const PostSighting = z.object({
  type: z.literal('post'),
  /** The network's bare id; null where the page does not tell it. */
  id: z.string().nullable(),
  /** Other ids of the same post (LinkedIn: activity and ugcPost). */
  aliases: z.array(z.string()),
  url: z.string().nullable(),
  author: Account,
  text: z.string(),
  time: Interval.nullable(),
  /** Paid for: an advertisement, "Promoted", "Gesponsert". */
  ad: z.boolean(),
  /** A mark the user pointed at (taught reader) says that one of us wrote it. */
  own: z.boolean().optional(),
  /** Only of posts of ours; missing where the page tells none. */
  figures: Figures.optional(),
});
export type PostSighting = z.infer<typeof PostSighting>;

export const CommentSighting = z.object({
  type: z.literal('comment'),
  id: z.string(),
  /** Id of the post it stands under; null where the page does not tell it. */
  post: z.string().nullable(),
  /** Id of the comment it answers; null for a comment that answers the post. */
  parent: z.string().nullable(),
  url: z.string().nullable(),
  author: Account,
  text: z.string(),
  time: Interval.nullable(),
  /** The page itself marks the author as the post's author (badge, class, or same address). */
  byPostAuthor: z.boolean(),
  /** Replies to it that are on the page now; counted by the reader, layouts leave it 0. */
  repliesShown: z.number(),
  /** Replies the page says exist but does not show; null where replies may exist and the page cannot tell. */
  repliesHidden: z.number().nullable(),
  /** The network shows only a placeholder ("deleted", "removed"). */
  deleted: z.boolean().optional(),
  /** A mark the user pointed at (taught reader) says that one of us wrote it. */
  own: z.boolean().optional(),
});
export type CommentSighting = z.infer<typeof CommentSighting>;

/** An account with facts about its reach, as a profile or company page shows them. */
export const PersonSighting = Account.extend({
  followers: z.number().nullable(),
  /** Members of a group, community or forum; `followers` may hold the same figure. */
  members: z.number().nullable().optional(),
  /** "Likes" of a page, beside its followers. */
  fans: z.number().nullable().optional(),
  /** The network's own word for `followers`, where it has another. */
  as: z.enum(['subscribers']).optional(),
});
export type PersonSighting = z.infer<typeof PersonSighting>;

/** A page that promised something the reader did not find. Holds no page text. */
export const Gap = z.object({
  /** What is missing: entries of a promised thread, or a field that every entry of this layout has. */
  kind: z.enum(['no-layout', 'no-entries', 'missing-field', 'reader-error']),
  /** Machine-readable detail: a field's name, an error's name; never page text. */
  detail: z.string(),
});
export type Gap = z.infer<typeof Gap>;

/** How a thread answers: decides which later own comment counts as an answer (lib/rules/judge.ts). */
export const Nesting = z.enum(['tree', 'two-level', 'flat']);
export type Nesting = z.infer<typeof Nesting>;

export const PageKind = z.enum(['feed', 'post', 'profile', 'search', 'group', 'notifications', 'other']);
export type PageKind = z.infer<typeof PageKind>;

/** All that one reading of one page brought; also the body of a live batch, which holds only what changed. */
export const Reading = z.object({
  network: z.string(),
  layout: z.string().nullable(),
  nesting: Nesting,
  page: z.object({ kind: PageKind, url: z.string() }),
  viewer: Account.nullable(),
  posts: z.array(PostSighting),
  comments: z.array(CommentSighting),
  people: z.array(PersonSighting),
  gaps: z.array(Gap),
});
export type Reading = z.infer<typeof Reading>;

export type Entry = PostSighting | CommentSighting;
