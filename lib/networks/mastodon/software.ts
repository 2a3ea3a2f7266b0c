/** Is a page made by Mastodon? Asked on every page of a site the user added: a few querySelector calls, nothing more. */
const MARKS = [
  'meta[name="generator"][content^="Mastodon"]',
  '#mastodon.app-holder,#mastodon[data-props]', // the app's box, version 1 to 4
  '.columns-area .status__wrapper', // the app, where its box was renamed
  '.activity-stream .entry :is(.status__display-name,.detailed-status__display-name)', // public pages to version 3, embedded statuses
  '.public-layout .public-account-header', // public profile without posts
].join();

export const software = (root: Document): boolean => root.querySelector(MARKS) !== null;
