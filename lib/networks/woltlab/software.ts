/**
 * Is a page made by WoltLab's software? Suite (3 and later) names template and application on the body; Burning Board 4
 * marks posts and threads as its own, 3 numbers its rows and signs its pages.
 */
export const software = (root: Document): boolean =>
  root.querySelector(
    'body[data-template][data-application],.wbbPost,.wbbThread,.wbbBoardList,woltlab-core-comment,.jsComment[data-comment-id],body[id^="tpl"] :is(#topMenu,#userPanel,.messageSidebar,[id^="postRow"],#boardlist)',
  ) !== null;
