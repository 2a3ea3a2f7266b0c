/** Reading one entry's parts, with what was learned of its kind. */
import type { Interval } from '../../../model/sighting.ts';
import { isIn, isTitle, namesIn, nearSlot, profileLike, slotOf, textLike, timeScore, timesIn, within, type Slots } from './learn.ts';
import { said, type Piece, type Scan } from './scan.ts';
import { sharpened } from './times.ts';
import { BEFORE_NAME, SAYS } from './words.ts';

export interface Fields {
  author: Piece | null;
  name: string;
  /** Short name written beside it ('@jana'), without @. */
  handle: string | null;
  /** Address of the author as written. */
  href: string;
  /** How sure the author is; 3 and more is a name with a reason. */
  sure: number;
  time: Piece | null;
  when: Interval | null;
  body: Piece | null;
  text: string;
  title: string;
  /** How many of author, time and text stand where they do in the other entries. */
  fit: number;
}

/** Words around a name in the same box ("sagt:", "wrote", "• 1st"). */
const AFTER_NAME = /\s*([•·|»]|\s[-–]\s).*$|(?<=\S)\s+@[\w.-]+.*$|\s*[:,]\s*$/i;
export const nameIn = (text: string): string =>
  text.replace(BEFORE_NAME, '').replace(SAYS, '').replace(AFTER_NAME, '').trim().slice(0, 200);

function timeIn(scan: Scan, slots: Slots, now: number): { piece: Piece; time: Interval } | null {
  const stamps = timesIn(scan, now);
  let best: (typeof stamps)[number] | null = null;
  let most = -Infinity;
  stamps.forEach((stamp, index) => {
    const rank = slots.time.indexOf(slotOf(scan, stamp.piece, slots.known));
    const score = timeScore(scan, stamp, index) + (rank < 0 ? 0 : 3 - rank);
    if (score > most) {
      most = score;
      best = stamp;
    }
  });
  return best;
}

function authorIn(scan: Scan, slots: Slots, time: Piece | null): { piece: Piece; score: number } | null {
  let best: { piece: Piece; score: number } | null = null;
  for (const { piece, looks } of namesIn(scan, time ? [time] : [])) {
    let score = looks;
    const slot = slotOf(scan, piece, slots.known);
    const rank = slots.author.indexOf(slot);
    if (rank >= 0) score += 5 - rank;
    else {
      const [own, up] = slot.split('<');
      const [first, firstUp] = (slots.author[0] ?? '').split('<');
      if (own === first) score += 2;
      else if (up !== undefined && up === firstUp && piece.el.localName === first?.split('.')[0]) score += 2;
    }
    score -= (piece.from / Math.max(1, scan.text.length)) * 0.5;
    if (!best || score > best.score) best = { piece, score };
  }
  return best && { piece: shorter(scan, best.piece), score: best.score };
}

/** The same name beside it in the same link without what is only read aloud ("Jana Beispiel, verified profile"). */
function shorter(scan: Scan, long: Piece): Piece {
  const text = said(scan, long);
  const beside = (piece: Piece): boolean => {
    const name =
      piece.link === long.link && piece.link >= 0 && (piece.from >= long.to || piece.to <= long.from) ? nameIn(said(scan, piece)) : '';
    return name !== '' && text.startsWith(`${name} `);
  };
  return scan.pieces.find(beside) ?? long;
}

function bodyIn(scan: Scan, slots: Slots, apart: readonly Piece[]): Piece | null {
  const ok = (piece: Piece): boolean =>
    piece.free > 0 &&
    piece.up >= 0 &&
    !piece.quoted &&
    !within(piece, apart) &&
    !apart.some((at) => at.from >= piece.from && at.to <= piece.to);
  for (const slot of slots.text) {
    const found = scan.pieces.find((piece) => ok(piece) && slotOf(scan, piece, slots.known) === slot);
    if (found) return found;
    if (!slots.textsEvery) continue;
    // A comment voted down, the text of the post's author: the same box with one class more.
    return scan.pieces.find((piece) => ok(piece) && nearSlot(slotOf(scan, piece, slots.known), slot)) ?? null;
  }
  let best: Piece | null = null;
  let most = 0;
  for (const piece of scan.pieces) {
    if (!ok(piece)) continue;
    const score = Math.min(300, piece.free) / 100 + textLike(scan, piece);
    if (score > most) {
      most = score;
      best = piece;
    }
  }
  return best;
}

/** What stands behind name and time in the entry's own box, where no box of its own holds the text. */
function restOf(scan: Scan, apart: readonly Piece[]): Piece | null {
  const root = scan.pieces[0];
  if (!root || apart.length < 2) return null;
  const from = Math.max(...apart.map(({ to }) => to));
  const rest = { ...root, from: from + (/^[\s:,.)»–—-]*/.exec(scan.text.slice(from))?.[0].length ?? 0) };
  return !scan.pieces.some(({ el, index, free }) => index > 0 && free > 0 && isTitle({ el, control: false } as Piece)) &&
    /(\p{L}[^\p{L}]*){8}/u.test(textOfBody(scan, rest))
    ? rest
    : null;
}

/** The text of a piece, and of the paragraphs that follow it in the same box, without what is there to press. */
export function textOfBody(scan: Scan, body: Piece, until: readonly Piece[] = []): string {
  let end = body.to;
  if (body.el.localName === 'p') {
    for (let i = body.index + 1; i < scan.pieces.length; i++) {
      const next = scan.pieces[i] as Piece;
      if (next.up !== body.up) {
        if (next.depth <= body.depth - 1) break;
        continue;
      }
      if (!/^(p|ul|ol|blockquote|pre)$/.test(next.el.localName) || until.some((at) => isIn(scan, at, next))) break;
      end = next.to;
    }
  }
  let out = '';
  let at = body.from;
  for (const piece of scan.pieces) {
    if (!(piece.control || isQuote(scan, piece, body)) || piece.from < at || piece.to > end) continue;
    out += scan.text.slice(at, piece.from);
    at = piece.to;
  }
  const rest = clean(out + scan.text.slice(at, end));
  return rest || clean(scan.text.slice(body.from, end));
}

/** Somebody else's words, by class or because they say whose they are: no part of what this entry says. */
function isQuote(scan: Scan, piece: Piece, body: Piece): boolean {
  const { el } = piece;
  if (el === body.el || piece.to <= piece.from) return false;
  if (piece.quoted && !body.quoted) return true;
  if (el.localName !== 'blockquote') return false;
  return el.querySelector('cite') !== null || /^[^\n]{1,60}:\s*(\n|$)/.test(scan.text.slice(piece.from, piece.from + 80).trimStart());
}

const clean = (text: string): string =>
  text
    .replace(/[ \t\u00a0]*\n[ \t\u00a0]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();

export function fieldsOf(scan: Scan, slots: Slots, now: number): Fields {
  const time = timeIn(scan, slots, now);
  const author = authorIn(scan, slots, time?.piece ?? null);
  const apart = [time?.piece, author?.piece].filter((piece) => piece !== undefined);
  const body = bodyIn(scan, slots, apart) ?? restOf(scan, apart);
  const heading = scan.pieces.find(
    (piece) =>
      isTitle(piece) &&
      !apart.some((at) => at.from >= piece.from && at.to <= piece.to) &&
      slots.title.includes(slotOf(scan, piece, slots.known)) &&
      !(body && piece.from >= body.from && piece.to <= body.to),
  );
  const link = author && linkOf(scan, author.piece);
  const slot = (piece: Piece | null | undefined, list: readonly string[]): number =>
    piece && list.includes(slotOf(scan, piece, slots.known)) ? 1 : 0;
  return {
    author: author?.piece ?? null,
    name: author ? nameIn(nameText(scan, author.piece)) : '',
    handle: (author && /(?:^|\s)@([\w.-]{2,60})\s*$/.exec(said(scan, author.piece))?.[1]) ?? null,
    href: link?.el.getAttribute('href')?.slice(0, 2000) ?? (author ? onlyProfile(scan, body) : ''),
    sure: author?.score ?? 0,
    time: time?.piece ?? null,
    when: time ? sharpened(time.time, scan.pieces[time.piece.link]?.el.getAttribute('href')?.slice(0, 800) ?? '', now) : null,
    body,
    text: body ? textOfBody(scan, body, apart) : '',
    title: heading && author && titleText(scan, heading) !== nameIn(said(scan, author.piece)) ? titleText(scan, heading) : '',
    fit: slot(author?.piece, slots.author) + slot(time?.piece, slots.time) + slot(body, slots.text),
  };
}

/** What a name's piece says, with the signs right behind it in the same box ("Jana" and a picture of a flower). */
function nameText(scan: Scan, piece: Piece): string {
  const text = said(scan, piece);
  const up = scan.pieces[piece.up];
  const around = up ? said(scan, up) : '';
  return around.length < text.length + 12 && around.startsWith(text) && !/[\p{L}\d]/u.test(around.slice(text.length)) ? around : text;
}

/** The one profile an entry links to outside of its text, where the name itself is no link. */
function onlyProfile(scan: Scan, body: Piece | null): string {
  const found = new Set<string>();
  for (const { el, from, to } of scan.pieces) {
    if (el.localName !== 'a' || (body && from >= body.from && to <= body.to && to > from)) continue;
    const href = el.getAttribute('href')?.slice(0, 2000) ?? '';
    if (profileLike(href, el) === 3) found.add(href);
  }
  return found.size === 1 ? ([...found][0] as string) : '';
}

/** The link a name is in, holds, or shares with its picture. */
function linkOf(scan: Scan, piece: Piece): Piece | null {
  const around = scan.pieces[piece.link];
  if (around) return around;
  return scan.pieces.find(({ el, from, to }) => el.localName === 'a' && from >= piece.from && to <= piece.to && to > from) ?? null;
}

/** What a heading says: its link, where one is most of it, without the labels around it. */
function titleText(scan: Scan, heading: Piece): string {
  let text = said(scan, heading);
  let most = text.length * 0.35;
  for (const piece of scan.pieces) {
    if (piece.el.localName !== 'a' || piece.from < heading.from || piece.to > heading.to || said(scan, piece).length <= most) continue;
    most = piece.to - piece.from;
    text = said(scan, piece);
  }
  return text;
}
