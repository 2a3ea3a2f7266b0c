/** One look at an entry's own part: its text in one line of characters, and the elements in it with their share of that. */
import { attr } from '../../shared/find.ts';

export interface Piece {
  el: Element;
  /** Index of the piece around it; -1 for the entry itself. */
  up: number;
  depth: number;
  from: number;
  to: number;
  /** Characters of it that are no label of something to press. */
  free: number;
  /** Place among the pieces. */
  index: number;
  /** Index of the link it is or stands in, else -1. */
  link: number;
  /** It is, or stands in, something to press or to fill in. */
  control: boolean;
  /** Its looks, once asked for (learn.ts). */
  slot?: string;
  /** It is, or stands in, a box that repeats what another entry said. */
  quoted: boolean;
}

export interface Scan {
  text: string;
  pieces: Piece[];
  /** Bare words with a number beside elements, or in the entry's own box: a time may be one. */
  runs: Piece[];
}

const SKIP = /^(script|style|noscript|template|svg|rk-mark|rk-tag|textarea|select|input|iframe|video|audio|canvas|object)$/;
const BLOCK = /^(p|div|li|blockquote|pre|[uod]l|d[dt]|h[1-6]|t[rd]|section|article|header|footer|table|figure)$/;
const UNSEEN = /(^|[\s_-])(sr-only|visually-?hidden|screen-?reader(-text)?|a11y-hidden|hidden-accessible)($|[\s_-])/i;
/** What makes a form one to write in; a form with nothing to fill in may hold the text itself. */
const FIELD =
  'textarea,[contenteditable="true"],input[type="text"],input[type="email"],input[type="search"],input[type="password"],input:not([type])';
/** A poisoned page nests without end. */
const DEEPEST = 90;
const MOST = 1500;
const LONGEST = 12_000;

/** Picture of a sign (emoji, smiley) that belongs to the text, as its alternative text. */
function sign(img: Element): string {
  const alt = attr(img, 'alt');
  return alt && alt.length <= 16 && !/[a-z0-9]/i.test(alt) ? alt : '';
}

/** Says by its name that it repeats another entry; what selects or presses a quote is none. */
export function quotes(el: Element): boolean {
  // A card that leads to another post, with that one's author and time.
  if (el.localName === 'div' && el.getAttribute('role') === 'link' && el.querySelector('time')) return true;
  const words = `${attr(el, 'class')} ${attr(el, 'component')} ${attr(el, 'data-testid')}`;
  if (!/quote|zitat|repl|parent/i.test(words)) return false;
  return words
    .split(/\s+/)
    .some(
      (word) =>
        /(quoted?|zitat)([-_]?(box|block|container|content|text|body|wrapper|message|inner|title|header|author))?$|in-?reply-?to|parent-?(post|comment|content)|post\/parent/i.test(
          word,
        ) && !/select|button|btn|link|control|action|icon|toggle/i.test(word),
    );
}

const hidden = (el: Element): boolean =>
  el.hasAttribute('hidden') || /display:\s*none/.test(attr(el, 'style').slice(0, 200)) || UNSEEN.test(attr(el, 'class'));

/** Looks through `root`; `apart` tells what stands in it but is an entry of its own, `before` ends the look at the first of these. */
export function scan(root: Element, apart: (el: Element) => boolean, before = false): Scan {
  const pieces: Piece[] = [];
  const runs: Piece[] = [];
  let text = '';
  let over = false;
  let pressed = 0;
  const walk = (el: Element, up: number, depth: number, link: number, control: boolean, quoted: boolean): void => {
    const index = pieces.length;
    const tag = el.localName;
    const block = BLOCK.test(tag);
    if (block && text && !text.endsWith('\n')) text += '\n';
    const role = el.getAttribute('role');
    const piece: Piece = {
      el,
      quoted: quoted || (up >= 0 && quotes(el)),
      up,
      depth,
      from: text.length,
      to: 0,
      free: 0,
      index,
      link: tag === 'a' ? index : link,
      control: control || tag === 'button' || tag === 'nav' || (role === 'button' && tag !== 'a') || role === 'menu' || role === 'toolbar',
    };
    pieces.push(piece);
    const before0 = pressed;
    for (let node = el.firstChild; node; node = node.nextSibling) {
      if (over || text.length > LONGEST || pieces.length > MOST) break;
      if (node.nodeType === 3) {
        const from = text.length;
        text += (node.nodeValue ?? '').slice(0, 6000).replace(/\s+/g, ' ');
        if (text.length - from < 100 && /\d/.test(text.slice(from)) && (up < 0 || el.childNodes.length > 1))
          runs.push({ ...piece, up: index, depth: depth + 1, from, to: text.length });
      } else if (node.nodeType === 1) {
        const child = node as Element;
        const name = child.localName;
        if (name === 'br') text += '\n';
        else if (name === 'img') {
          text += sign(child);
          pieces.push({
            el: child,
            index: pieces.length,
            free: 0,
            up: index,
            depth: depth + 1,
            from: text.length,
            to: text.length,
            link: piece.link,
            control: piece.control,
            quoted: piece.quoted,
          });
        } else if (apart(child)) over = before;
        else if (!SKIP.test(name) && depth < DEEPEST && !hidden(child) && !(name === 'form' && child.querySelector(FIELD)))
          walk(child, index, depth + 1, piece.link, piece.control, piece.quoted);
      }
    }
    piece.to = text.length;
    if (piece.control && !control) pressed += piece.to - piece.from;
    piece.free = piece.control ? 0 : piece.to - piece.from - (pressed - before0);
    if (block && text && !text.endsWith('\n')) text += '\n';
  };
  walk(root, -1, 0, -1, false, false);
  // A list of terms has no box around a term and what is said to it.
  if (root.localName === 'dt')
    for (let next = root.nextElementSibling; next?.localName === 'dd' && !over; next = next.nextElementSibling)
      if (!apart(next)) walk(next, 0, 1, -1, false, false);
  if (pieces[0]) pieces[0].to = text.length;
  return { text, pieces, runs };
}

/** Folded text of a piece. */
export const said = ({ text }: Scan, { from, to }: Piece): string =>
  text
    .slice(from, Math.min(to, from + 400))
    .replace(/\s+/g, ' ')
    .trim();
