/**
 * Is a page made by XenForo? Version 2 marks `html#XF`, version 1 `html#XenForo`; where a page's head was rewritten, its
 * messages still carry their content's type and number (2) or their author (1).
 */
import { hasAny } from '../shared/find.ts';

const MARKS = [
  'html#XF',
  'html#XenForo',
  'html[data-cookie-prefix][data-csrf]',
  '.message[data-author][data-content]',
  'li.message[data-author][id^="post-"]',
];

export const software = (root: Document): boolean => hasAny(root, MARKS);
