/**
 * Is a page made by SMF? The links in the head name its actions since 1.1; its notice at the foot and the ids of its
 * lists and forms are there where a theme left those out.
 */
import { hasAny } from '../shared/find.ts';

const MARKS = [
  'link[rel="help"][href*="action=help"]',
  '.copyright a[href*="simplemachines.org"]',
  '#footer a[href*="simplemachines.org"]',
  'a[title="Simple Machines Forum"]',
  'body#smf',
  'form[action*="action=quickmod2"]',
  '#messageindex [id^="msg_"]',
  '#topic_container [id^="msg_"]',
];

export const software = (root: Document): boolean => hasAny(root, MARKS);
