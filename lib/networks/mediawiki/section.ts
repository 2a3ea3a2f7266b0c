/** Headings of a talk page, and what in its content is no talk. */
import { attr } from '../shared/find.ts';
import { fold } from '../shared/text.ts';

export interface Section {
  el: Element;
  id: string;
  title: string;
  /** DiscussionTools' own id of the heading. */
  alias: string | null;
}

/** Neither text nor signature: what scripts and core put between. Contents, edit links, reply buttons, notices of templates. */
export const FURNITURE =
  'script,style,noscript,template,svg,img,rk-mark,rk-tag,#toc,.toc,.mw-editsection,.ext-discussiontools-init-replylink-buttons,' +
  '.ext-discussiontools-init-section-bar,[class*="ext-discussiontools-init-section-subscribe"],.mw-empty-elt,.navbox,.tmbox,.mbox-small';

/** Anchor and title of a heading: core before 1.44 and after it. Null for an empty one. */
export function sectionOf(heading: Element): Section | null {
  const line = heading.querySelector('.mw-headline') ?? heading;
  const mark = heading.querySelector('[data-mw-comment-start][id^="h-"]');
  const title = fold(
    [...line.childNodes].map((node) => (node.nodeType === 1 && (node as Element).matches(FURNITURE) ? '' : node.textContent)).join(''),
    200,
  );
  const id = attr(line, 'id') || attr(heading, 'id') || attr(mark, 'id').replace(/^h-/, '') || title.replaceAll(' ', '_');
  return title ? { el: heading, id, title, alias: attr(mark, 'id') || attr(line, 'data-mw-thread-id') || null } : null;
}
