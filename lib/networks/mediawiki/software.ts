/**
 * Is a page made by MediaWiki? Core marks the body of every page under every skin ("mediawiki", "skin-…") and the box of
 * the content. The inner box of the content also stands in copies of articles on other sites: it counts only where no
 * other software names itself and it is not inside an article of a blog.
 */
import { hasAny } from '../shared/find.ts';

const MARKS = [
  'meta[name="generator"][content^="MediaWiki"]',
  'body.mediawiki',
  'body[class*="skin-"]:is([class^="ns-"],[class*=" ns-"])',
  '#mw-content-text',
  'span[data-mw-comment-start]',
];

export const software = (root: Document): boolean =>
  hasAny(root, MARKS) ||
  (root.querySelector('.mw-parser-output') !== null &&
    root.querySelector('meta[name="generator"],:is(article,.hentry,.entry-content,.post-body) .mw-parser-output') === null);
