/** Is a page made by vBulletin? Asked on every page of a site the user added. */
import { hasAny } from '../shared/find.ts';

const MARKS = [
  // Its head and scripts say so.
  'meta[name="generator"][content^="vBulletin"]',
  'html#vbulletin_html',
  'meta[name="vb_meta_bburl"]',
  'body#vb-page-body',
  'script[src*="vbulletin_"]',
  'script[src*="vbulletin-core"]',
  'link[href*="vbulletin_"]',
  // Where a site cut those: the ids of its messages and lists and the form of its log-in, which all styles keep.
  '[id^="post_message_"]',
  '.b-post[data-node-id]',
  '[id^="td_threadtitle_"]',
  'li.threadbit',
  'form[action*="login.php?do=login"]',
];

export const software = (root: Document): boolean => hasAny(root, MARKS);
