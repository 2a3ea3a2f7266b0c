/**
 * One walk through a talk page's content: its sections and the comments in them, in order.
 *
 * A comment has no element of its own. With DiscussionTools it is the range between two empty marks; without, it is what
 * stands between the last signature (or heading) and the next one, and how far it is indented tells what it answers.
 */
import type { Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { attr } from '../shared/find.ts';
import { fold, TEXT_LIMIT } from '../shared/text.ts';
import { titleOf, userPage } from './address.ts';
import { monthNames, signedIn } from './dates.ts';
import { personIn } from './names.ts';

export interface Section {
  el: Element;
  id: string;
  title: string;
  /** DiscussionTools' own id of the heading. */
  alias: string | null;
}

export interface Remark {
  /** What stands for it among the page's elements: the mark at its start, or the first link of its signature. */
  el: Element;
  section: Section | null;
  /** Id DiscussionTools gave it; null without. */
  id: string | null;
  user: string;
  /** The name as the signature shows it. */
  shown: string;
  url: string | null;
  text: string;
  time: Interval | null;
  /** Lists around its beginning. */
  level: number;
  link: Element | null;
  end: Element | null;
}

/** A link to somebody, where in the text it stands. */
interface Mention {
  el: Element;
  user: string;
  own: boolean;
  at: number;
}

const BLOCK = /^(?:P|DIV|LI|DD|DT|DL|UL|OL|TD|TR|TABLE|PRE|BLOCKQUOTE|SECTION|H[1-6])$/;
const LINE = 'p,div,li,dd,dt,td,pre,blockquote,section';
/** Neither text nor signature: what scripts and core put between. Contents, edit links, reply buttons, notices of templates. */
const FURNITURE =
  'script,style,noscript,template,svg,img,rk-mark,rk-tag,#toc,.toc,.mw-editsection,.ext-discussiontools-init-replylink-buttons,' +
  '.ext-discussiontools-init-section-bar,[class*="ext-discussiontools-init-section-subscribe"],.mw-empty-elt,.navbox,.tmbox,.mbox-small';
/** Longest stretch from a signature's first link to its date, in characters. */
const SIGNATURE = 150;

const depthOf = (el: Element, content: Element): number => {
  let depth = 0;
  for (let up = el.parentElement; up && up !== content; up = up.parentElement) if (/^(?:DL|UL|OL)$/.test(up.tagName)) depth++;
  return depth;
};

/** Anchor and title of a heading: core before 1.44 and after it. */
function sectionOf(heading: Element): Section | null {
  const line = heading.querySelector('.mw-headline') ?? heading;
  const mark = heading.querySelector('[data-mw-comment-start][id^="h-"]');
  const title = fold(
    [...line.childNodes].map((node) => (node.nodeType === 1 && (node as Element).matches(FURNITURE) ? '' : node.textContent)).join(''),
    200,
  );
  const id = attr(line, 'id') || attr(heading, 'id') || attr(mark, 'id').replace(/^h-/, '') || title.replaceAll(' ', '_');
  return title ? { el: heading, id, title, alias: attr(mark, 'id') || attr(line, 'data-mw-thread-id') || null } : null;
}

export function scan(content: Element, { root, url, now }: Ctx, tools: boolean): { sections: Section[]; remarks: Remark[] } {
  const sections: Section[] = [];
  const remarks: Remark[] = [];
  const months = tools ? [] : monthNames(root);
  let section: Section | null = null;
  let text = '';
  /** Where the text of the comment begins: its level, and with DiscussionTools the mark and where its signature begins. */
  let level: number | null = null;
  let start: Element | null = null;
  let sign = -1;
  let stamp: Element | null = null;
  /** Text at the start of the small print that runs on, of which a signature put in by a template is the end. */
  let small: { el: Element; at: number } | null = null;
  let mentions: Mention[] = [];
  /** The line a signature has just ended in: what is written behind it belongs to nobody. */
  let line: Element | null = null;

  const begin = (): void => {
    text = '';
    level = null;
    start = null;
    sign = -1;
    stamp = null;
    small = null;
    mentions = [];
  };

  /** The comment that ends here, signed by `user` or by whom its last links lead to. */
  const finish = (end: Element | null, time: Interval | null, told: { id: string; user: string } | null): void => {
    const user = told?.user ?? mentions.at(-1)?.user ?? '';
    const last = mentions.findLast((mention) => mention.user === user)?.at ?? 0;
    const signature = mentions.filter((mention) => mention.user === user && last - mention.at <= SIGNATURE && mention.at >= sign);
    const first = signature[0];
    const own = signature.find((mention) => mention.own) ?? first;
    const el = start ?? first?.el;
    if (!el || (!told && !own)) return;
    const cut = sign >= 0 ? sign : small && first && small.el.contains(first.el) ? small.at : (first?.at ?? text.length);
    remarks.push({
      el,
      section,
      id: told?.id ?? null,
      user,
      shown: told ? user : fold(own?.el.textContent, 200) || user,
      url: userPage(absolute(attr(own?.el, 'href'), url)),
      text: fold(text.slice(0, cut), TEXT_LIMIT).replace(/\s*[-–—―]{1,3}\s*$/, ''),
      time,
      level: Math.min(level ?? 0, tools ? Infinity : depthOf(el, content)),
      link: own?.el ?? null,
      end,
    });
  };

  const walker = root.createTreeWalker(content, 5);
  let node: Node | null = walker.nextNode();
  while (node) {
    if (node.nodeType === 3) {
      const piece = node.nodeValue ?? '';
      const parent = node.parentElement as Element;
      if (line && !line.contains(node)) line = null;
      if (line) {
        // behind a signature
      } else if (piece.trim()) {
        // A level counts from where a comment's words begin.
        level ??= depthOf(parent, content);
        // Longer texts than anybody reads here are cut, and what they say of their author with them.
        if (text.length < TEXT_LIMIT * 4) text += piece.slice(0, TEXT_LIMIT * 2).replace(/\s+/g, ' ');
        const near = !tools && mentions.length > 0 && text.length - piece.length - (mentions.at(-1)?.at ?? 0) <= SIGNATURE;
        const time = near ? signedIn(piece, now, months) : null;
        if (time) {
          finish(parent.closest('a') ?? null, time, null);
          begin();
          line = parent.closest(LINE);
        }
      } else if (text && !text.endsWith(' ')) text += ' ';
      node = walker.nextNode();
      continue;
    }
    const el = node as Element;
    if (el.matches(FURNITURE)) {
      node = after(walker, content);
      continue;
    }
    const tag = el.tagName;
    if (/^H[1-6]$/.test(tag)) {
      const found = sectionOf(el);
      if (found) {
        sections.push(found);
        section = found;
        begin();
      }
      node = after(walker, content);
      continue;
    }
    if (BLOCK.test(tag) || tag === 'BR') line = null;
    if (BLOCK.test(tag) && text && !text.endsWith('\n')) text += '\n';
    else if (tag === 'BR') text += '\n';
    else if (tag === 'SMALL' || el.matches('.autosigned,.unsigned')) small = { el, at: text.length };
    else if (tag === 'A') {
      const href = absolute(attr(el, 'href'), url);
      const person = href ? personIn(titleOf(href)) : null;
      if (el.matches('.ext-discussiontools-init-timestamplink')) stamp = el;
      else if (person && !line) mentions.push({ el, user: person.name, own: person.own, at: text.length });
    } else if (tools && tag === 'SPAN') {
      const id = attr(el, 'id');
      if (el.hasAttribute('data-mw-comment-start') && id.startsWith('c-')) {
        begin();
        start = el;
      } else if (el.hasAttribute('data-mw-comment-sig')) sign = text.length;
      else if (start && attr(el, 'data-mw-comment-end') === attr(start, 'id')) {
        const told = partsOf(attr(start, 'id'));
        level = depthOf(start, content);
        finish(stamp ?? el, told.time, told);
        begin();
      }
    }
    node = walker.nextNode();
  }
  return { sections, remarks };
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

/** A moment in an id: ISO since 2022, digits alone before; always UTC, to the minute. */
const STAMP = '(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z|\\d{14})';
const ID = RegExp(`^c-(.+?)-${STAMP}(?:-(.*))?$`);

/** Author, time and whom it answers, all in DiscussionTools' id ("c-Anna-2024-05-05T12:34:00.000Z-Bert-2024-05-05T11:00:00.000Z"). */
export function partsOf(id: string): { id: string; user: string; time: Interval | null; key: string; answers: string } {
  const [, name = '', stamp = '', answers = ''] = ID.exec(id) ?? [];
  const iso = stamp.length === 14 ? stamp.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z') : stamp;
  const at = Date.parse(iso);
  return {
    id,
    user: name.replaceAll('_', ' '),
    time: Number.isNaN(at) ? null : { from: at, to: at + 59_999 },
    key: `${name}-${stamp}`,
    // The same person in the same minute: ids get a number.
    answers: answers.replace(RegExp(`(${STAMP})-\\d{1,3}$`), '$1'),
  };
}
