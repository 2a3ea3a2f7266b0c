/**
 * Is a page made by WordPress? Core marks the body of every page, the comment form carries the post's number, and comments
 * carry core's classes: the software's own, not the theme's. wpDiscuz replaces the list. The moderation list has a body of its own.
 * Lists of posts show at least where core and themes keep their files, also where the generator is stripped. Asked last, as
 * boards and wikis may borrow a WordPress site's head.
 */
import { hasAny } from '../shared/find.ts';

const MARKS = [
  'body[class*="postid-"]',
  'body[class*="page-id-"]',
  'form input[name="comment_post_ID"]',
  '.comment[class*="depth-"]',
  '#wpcomm',
  '#wpdcom',
  '.wpd-comment',
  '.wc-comment',
  'body.wp-admin',
  'meta[name="generator"][content^="WordPress"]',
  'link[rel="https://api.w.org/"]',
  'link[href*="/wp-content/themes/"]',
  'script[src*="/wp-includes/js/"]',
];

export const software = (root: Document): boolean => hasAny(root, MARKS);
