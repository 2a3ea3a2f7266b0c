/**
 * Is a page made by Flarum? Its server writes the data for the app into a script of its own name, and the app's frame
 * around everything.
 */
import { hasAny } from '../shared/find.ts';

const MARKS = [
  'script#flarum-json-payload',
  '#flarum-loading',
  '#flarum-content',
  '.App > #app-navigation',
  '.PostStream-item',
  '.DiscussionListItem',
];

export const software = (root: Document): boolean => hasAny(root, MARKS);
