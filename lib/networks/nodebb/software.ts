/**
 * Is a page made by NodeBB? Its parts are named by `component` attributes since 2015, in every theme; its pages load its
 * own script.
 */
import { hasAny } from '../shared/find.ts';

const MARKS = [
  '[component="topic"][data-tid]',
  '[component="post"][data-pid]',
  '[component="category/topic"]',
  '#header-menu[component="navbar"]',
  '[component="sidebar/left"]',
  '[component="skinSwitcher"]',
  'script[src*="nodebb.min.js"]',
];

export const software = (root: Document): boolean => hasAny(root, MARKS);
