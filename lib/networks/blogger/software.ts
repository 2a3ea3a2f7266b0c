/**
 * Is a page made by Blogger? Asked on every page of a site the user added: a few querySelector calls, nothing more. The
 * generator is a template's to drop; what Blogger itself adds stays: its feeds, its widgets' files, the form for comments.
 */
import { hasAny } from '../shared/find.ts';

const MARKS = [
  'meta[name="generator"][content="blogger" i]',
  'link[href*="www.blogger.com/static/v1/widgets/"]',
  'script[src*="www.blogger.com/static/v1/widgets/"]',
  'link[rel="service.post"][href*="blogger.com/feeds/"]',
  '#comment-editor-src[href*="blogger.com/comment"]',
  'iframe#comment-editor[src*="blogger.com/comment"]',
];

export const software = (root: Document): boolean => hasAny(root, MARKS);
