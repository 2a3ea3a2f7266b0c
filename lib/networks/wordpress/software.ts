/**
 * Is a page made by WordPress? Core marks the body of every page, the comment form carries the post's number, and comments
 * carry core's classes: the software's own, not the theme's. wpDiscuz replaces the list. The moderation list has a body of its own.
 */
export const software = (root: Document): boolean =>
  root.querySelector(
    'body[class*="postid-"],body[class*="page-id-"],form input[name="comment_post_ID"],.comment[class*="depth-"],#wpcomm,#wpdcom,.wpd-comment,.wc-comment,body.wp-admin',
  ) !== null;
