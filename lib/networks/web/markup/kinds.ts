/** Which types of schema.org, SIOC and the like are a post or a comment. */

const COMMENT = /^(UserComments?|Comment|Answer)$/;
const POST = /^(Question|DiscussionForumPosting|SocialMediaPosting|(Blog|LiveBlog)Post(ing)?|(\w+)?Article|Item)$/;

export type Kind = 'post' | 'comment';

/** Types by their end, as they are written with http, https, a prefix, or nothing: 'https://schema.org/Comment', 'sioct:Comment'. */
export const typesIn = (value: string): string[] =>
  value
    .split(/\s+/)
    .map((type) => type.replace(/\/+$/, '').replace(/^.*[/:#]/, ''))
    .filter(Boolean);

/** What an item of these types is; null for everything that nobody answers (products, crumbs, organisations). */
export const kindOf = (types: readonly string[]): Kind | null =>
  types.some((type) => COMMENT.test(type)) ? 'comment' : types.some((type) => POST.test(type)) ? 'post' : null;
