/**
 * Is a page made by WoltLab's software? Suite (3 and later) names template and application on the body; Burning Board 4
 * marks posts and threads as its own, 3 numbers its rows and signs its pages.
 */
import { hasAny } from '../shared/find.ts';

const MARKS = [
  'body[data-template][data-application]',
  '.wbbPost',
  '.wbbThread',
  '.wbbBoardList',
  'woltlab-core-comment',
  '.jsComment[data-comment-id]',
  'body[id^="tpl"] #topMenu',
  'body[id^="tpl"] #userPanel',
  'body[id^="tpl"] .messageSidebar',
  'body[id^="tpl"] [id^="postRow"]',
  'body[id^="tpl"] #boardlist',
];

export const software = (root: Document): boolean => hasAny(root, MARKS);
