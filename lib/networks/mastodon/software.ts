/** Is a page made by Mastodon? Asked on every page of a site the user added. */
import { hasAny } from '../shared/find.ts';

const MARKS = [
  'meta[name="generator"][content^="Mastodon"]',
  '#mastodon.app-holder', // the app's box, version 1 to 4
  '#mastodon[data-props]',
  '.columns-area .status__wrapper', // the app, where its box was renamed
  '.activity-stream .entry .status__display-name', // public pages to version 3, embedded statuses
  '.activity-stream .entry .detailed-status__display-name',
  '.public-layout .public-account-header', // public profile without posts
];

export const software = (root: Document): boolean => hasAny(root, MARKS);
