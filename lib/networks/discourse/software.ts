/**
 * Is a page made by Discourse? Its head says so; where a site cut that, the app's own marks, and in the view for search
 * engines the boxes of its messages.
 */
import { hasAny } from '../shared/find.ts';

const MARKS = [
  'meta[name="generator"][content^="Discourse"]',
  '#data-discourse-setup',
  'meta[name^="discourse"]',
  'html.discourse-no-touch',
  'html.discourse-touch',
  '.topic-body.crawler-post',
  '#topic-title [data-topic-id]',
  '.topic-list-item .raw-topic-link',
];

export const software = (root: Document): boolean => hasAny(root, MARKS);
