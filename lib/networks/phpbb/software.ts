/**
 * Is a page made by phpBB? Its style's own ids, else the notice at the foot; where both are gone, its scripts' addresses
 * together with the classes all styles kept. Asked on every page of a site the user added.
 */
import { hasAny } from '../shared/find.ts';

const MARKS = [
  'body#phpbb',
  '#phpbb_alert',
  'meta[name="generator"][content^="phpBB"]',
  'meta[name="copyright"][content*="phpBB"]',
  '.copyright a[href*="phpbb.com"]',
  '#wrapfooter a[href*="phpbb.com"]',
];

export const software = (root: Document): boolean =>
  hasAny(root, MARKS) ||
  (root.querySelector('a[href*="viewforum.php?"]') !== null &&
    root.querySelector('a[href*="mode=viewprofile"],a[href*="mode=login"],a[href*="mode=logout"],a[href*="login.php"]') !== null &&
    root.querySelector('.postbody,.postprofile,.postdetails,.topictitle,.forumtitle,.forumlink') !== null);
