/**
 * Is a page made by Ghost? Asked on every page of a site the user added: a few querySelector calls, nothing more. The
 * generator may be stripped; what Ghost itself adds to the head stays (ghost_head: portal, search, counts, cards), and the
 * frame with the comments is a document of its own.
 */
import { hasAny } from '../shared/find.ts';

const MARKS = [
  'meta[name="generator"][content^="Ghost"]',
  'script[data-ghost-comments]',
  'script[data-ghost][data-api]',
  'script[data-sodo-search]',
  'script[data-ghost-comments-counts-api]',
  'section.ghost-display',
  '[data-testid="content-box"] [data-testid="comments-sorting-form"]',
];

export const software = (root: Document): boolean => hasAny(root, MARKS);
