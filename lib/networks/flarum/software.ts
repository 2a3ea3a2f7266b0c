/**
 * Is a page made by Flarum? Its server writes the data for the app into a script of its own name, and the app's frame
 * around everything.
 */
export const software = (root: Document): boolean =>
  root.querySelector(
    'script#flarum-json-payload,#flarum-loading,#flarum-content,.App > #app-navigation,.PostStream-item,.DiscussionListItem',
  ) !== null;
