/**
 * One walk through a talk page's content: its sections and the remarks in them, in order.
 *
 * A remark has no element of its own. With DiscussionTools it is the range between two empty marks; without, it is what
 * stands between the last signature (or heading) and the next one, and how far it is indented tells what it answers.
 */
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { attr } from '../shared/find.ts';
import { TEXT_LIMIT } from '../shared/text.ts';
import { titleOf } from './address.ts';
import { monthNames, signedIn } from './dates.ts';
import { blank, depthOf, marked, type Remark, SIGNATURE, signedBy } from './draft.ts';
import { partsOf } from './ids.ts';
import { personIn } from './names.ts';
import { FURNITURE, type Section, sectionOf } from './section.ts';

const BLOCK = /^(?:P|DIV|LI|DD|DT|DL|UL|OL|TD|TR|TABLE|PRE|BLOCKQUOTE|SECTION|H[1-6])$/;
const LINE = 'p,div,li,dd,dt,td,pre,blockquote,section';

/** A remark and the section it stands in; null above the first heading. */
export interface Found {
  remark: Remark;
  section: Section | null;
}

/** All remarks of a page in order. `tools`: by DiscussionTools' marks, else by signatures. */
export function scan(content: Element, { root, url, now }: Ctx, tools: boolean): Found[] {
  const found: Found[] = [];
  const months = tools ? [] : monthNames(root);
  let section: Section | null = null;
  let draft = blank();
  /** The line a signature has just ended in: what is written behind it belongs to nobody. */
  let line: Element | null = null;

  const finish = (remark: Remark | null): void => {
    if (remark) found.push({ remark, section });
    draft = blank();
  };

  const atText = (node: Node, parent: Element): void => {
    const piece = node.nodeValue ?? '';
    if (line && !line.contains(node)) line = null;
    if (line) return;
    if (!piece.trim()) {
      if (draft.text && !draft.text.endsWith(' ')) draft.text += ' ';
      return;
    }
    draft.level ??= depthOf(parent, content);
    const last = tools ? undefined : draft.mentions.at(-1);
    const time = last && draft.text.length - last.at <= SIGNATURE ? signedIn(piece, now, months) : null;
    // Longer texts than anybody reads here are cut, and what they say of their author with them.
    if (draft.text.length < TEXT_LIMIT * 4) draft.text += piece.slice(0, TEXT_LIMIT * 2).replace(/\s+/g, ' ');
    if (!time) return;
    finish(signedBy(draft, time, parent.closest('a'), content, url));
    line = parent.closest(LINE);
  };

  const atLink = (el: Element): void => {
    const href = absolute(attr(el, 'href'), url);
    const person = href ? personIn(titleOf(href)) : null;
    if (el.matches('.ext-discussiontools-init-timestamplink')) draft.stamp = el;
    else if (person && !line) draft.mentions.push({ el, user: person.name, own: person.own, at: draft.text.length });
  };

  /** An empty mark of DiscussionTools, maybe. */
  const atMark = (el: Element): void => {
    const id = attr(el, 'id');
    const { start } = draft;
    if (el.hasAttribute('data-mw-comment-start') && id.startsWith('c-')) draft = blank(el);
    else if (el.hasAttribute('data-mw-comment-sig')) draft.sign = draft.text.length;
    else if (start && attr(el, 'data-mw-comment-end') === attr(start, 'id'))
      finish(marked(draft, partsOf(attr(start, 'id')), el, content, url));
  };

  /** What an element means; true where there is nothing to look for inside it. */
  const atElement = (el: Element): boolean => {
    const tag = el.tagName;
    if (el.matches(FURNITURE)) return true;
    if (/^H[1-6]$/.test(tag)) {
      const heading = sectionOf(el);
      if (heading) {
        section = heading;
        draft = blank();
      }
      return true;
    }
    if (BLOCK.test(tag) || tag === 'BR') {
      line = null;
      if (tag === 'BR' || (draft.text && !draft.text.endsWith('\n'))) draft.text += '\n';
    } else if (tag === 'A') atLink(el);
    else if (tools && tag === 'SPAN') atMark(el);
    else if (tag === 'SMALL' || el.matches('.autosigned,.unsigned')) draft.small = { el, at: draft.text.length };
    return false;
  };

  const walker = root.createTreeWalker(content, 5);
  for (let node = walker.nextNode(); node; ) {
    const skip = node.nodeType === 1 && atElement(node as Element);
    if (node.nodeType === 3) atText(node, node.parentElement as Element);
    node = skip ? after(walker, content) : walker.nextNode();
  }
  return found;
}

/** The next node that is not inside the walker's current one. */
function after(walker: TreeWalker, content: Element): Node | null {
  for (let at: Node | null = walker.currentNode; at && at !== content; at = at.parentNode) {
    walker.currentNode = at;
    const next = walker.nextSibling();
    if (next) return next;
  }
  return null;
}
