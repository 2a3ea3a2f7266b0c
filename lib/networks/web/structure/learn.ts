/** What the entries of one kind have in common: where author, time and text stand. */
import { attr } from '../../shared/find.ts';
import type { Interval } from '../../../model/sighting.ts';
import { timeText } from '../../shared/time-text.ts';
import { decoded, sameSite } from './site.ts';
import { byline } from './byline.ts';
import { called } from './called.ts';
import { said, type Piece, type Scan } from './scan.ts';
import { sigOf, tokensOf, wordsOf } from './sig.ts';
import { timeAlone, timeOf } from './times.ts';
import { AUTHOR, CONTROL, DATE, NOT_AUTHOR, NOT_TEXT, NO_PERSON, OTHER_DATE, TEXT } from './words.ts';

/** Looks of a piece and of what is around it. A scan is read with one set of known tokens only. */
export function slotOf({ pieces }: Scan, piece: Piece, known: ReadonlySet<string> | null): string {
  const up = pieces[piece.up];
  piece.slot ??= sigOf(piece.el, known) + (up ? `<${sigOf(up.el, known)}` : '');
  return piece.slot;
}

const nearSig = (a: string, b: string): boolean => {
  const [one = '', other = ''] = [a.split(/[[#]/)[0], b.split(/[[#]/)[0]];
  if (one === other) return true;
  const [tag, ...tokens] = one.split('.');
  const [tag2, ...tokens2] = other.split('.');
  return tag === tag2 && (tokens.some((token) => token && tokens2.includes(token)) || (!tokens[0] && !tokens2[0]));
};

/** Nearly the same looks: same tags, a class in common. */
export function nearSlot(a: string, b: string): boolean {
  const [own = '', up = ''] = a.split('<');
  const [own2 = '', up2 = ''] = b.split('<');
  return nearSig(own, own2) && nearSig(up, up2);
}

/** Slots in the order they are tried. */
export interface Slots {
  author: string[];
  time: string[];
  text: string[];
  /** Nearly every entry has the first text slot: where it is missing, there is no text. */
  textsEvery: boolean;
  /** Headings that say something else on every entry. */
  title: string[];
  /** Class tokens met on more than one entry; null where too few were seen to tell. */
  known: ReadonlySet<string> | null;
}

/** How much a name must look like the author's where nothing else on the page repeats it. */
export const SURE = 2.6;

/** Nothing learned: each piece is judged by its own looks. */
export const NOTHING: Slots = { author: [], time: [], text: [], textsEvery: false, title: [], known: null };

export interface Learned extends Slots {
  /** How much the names look like names. */
  named: number;
  /** How much the parts look like author and text, for the choice among groups. */
  sure: number;
}

export interface TimePiece {
  piece: Piece;
  time: Interval;
}

/**
 * Times in an entry, in document order: the innermost piece that tells one, unless what is around it tells it more
 * narrowly ("30. Mai" inside "30. Mai um 11:02").
 */
export function timesIn(scan: Scan, now: number): TimePiece[] {
  const { pieces } = scan;
  const best = new Map<number, TimePiece>();
  for (let index = pieces.length - 1; index > 0; index--) {
    const piece = pieces[index] as Piece;
    if (piece.quoted || piece.to - piece.from > 140) continue;
    const inner = best.get(index);
    const own = timeOf(piece.el, said(scan, piece), now);
    const use = own && (!inner || own.to - own.from < inner.time.to - inner.time.from) ? { piece, time: own } : inner;
    if (!use) continue;
    const around = best.get(piece.up);
    const up = pieces[piece.up];
    // Handed up, so that the piece around it can tell it better; with two inside, each stands for itself.
    if (up && piece.up > 0 && up.to - up.from <= 70 && !around) {
      best.delete(index);
      best.set(piece.up, use);
    } else best.set(index, use);
  }
  if (!best.size)
    for (const piece of scan.runs) {
      const time = piece.quoted || piece.control ? null : timeAlone(said(scan, piece), now);
      if (time) best.set(-1 - best.size, { piece, time });
    }
  return [...best.values()].sort((a, b) => a.piece.from - b.piece.from || a.piece.index - b.piece.index);
}

/** Somebody's page: a word for people and then a name, and nothing further. */
const PROFILE =
  /\/(users?|u|members?|profiles?|profil|people|person|authors?|autor|in|company|school|showcase|channel|mitglied(er)?|benutzer|usuarios?|utilisateur|membres?)\/([^/?#]+\/)?[^/?#]+\/?([?#]|$)|\/(@|~)[^/?#]+\/?([?#]|$)|[?&;](u|uid|user|userid|member)=[\w.-]{1,40}(&|;|$)|(user|profile|member|people)\b[^?]*\?.*\bid=|viewprofile|action=profile|[/=](special|spezial|spécial|especial|speciale|speciaal|specjalna):(contrib|beitr|bijdr|wkład)[^/]*\/|[/=](user|benutzer(in)?|utilisat(eur|rice)|usuario|utente|gebruiker|użytkownik):[^/]+$/i;
const THING = /\/(post|posts|status|statuses|comments?|p|photos?|videos?|topic|thread|feed)\/[^/]+\/?$/i;

/** How much an address looks like somebody's profile. */
export function profileLike(written: string, el: Element): number {
  // An address inside of an address is none of its own.
  const href = decoded(written, decodeURI);
  if (!href || /^(#|javascript:)/i.test(href)) return -3;
  if (/#(comment|respon|reply|p?\d)|do=(newreply|quote)|replyto|\/(login|signup|register)/i.test(href)) return -3;
  if (/[./](rss|atom|feed|xml|php\?do=(rss|email))\b|token=/i.test(href)) return -1;
  if (PROFILE.test(href.split('#')[0] ?? '') && !THING.test(href.replace(/[?#].*/, ''))) return 3;
  // A name right below the host: /jana.beispiel/
  if (sameSite(href, el) && /^(https?:\/\/[^/]+)?\/[^/?#]+\/?([?#]|$)/.test(href) && !/\.(php|html?|aspx?|jsp|cgi|pl)\b/i.test(href))
    return 1;
  return 0;
}

/** Is it a heading, or in one, or does it hold one? */
export const isHeading = (scan: Scan, piece: Piece): boolean => {
  const up = scan.pieces[piece.up];
  return [piece.el, up?.el, piece.el.firstElementChild].some((el) => el && /^h[1-6]$/.test(el.localName));
};

/** How much a piece looks like the author's name by itself; null where it cannot be. */
function nameLike(scan: Scan, piece: Piece, hints: Hints): number | null {
  const text = said(scan, piece);
  if (
    text.length < 1 ||
    text.length > 60 ||
    piece.control ||
    piece.quoted ||
    piece.up < 0 ||
    !/[\p{L}\p{N}]/u.test(text) ||
    /^[•·|#]/.test(text) ||
    CONTROL.test(text)
  )
    return null;
  // An age or a date is no name.
  if (/^\d+ ?\p{L}/u.test(text) && timeText(text, 0)) return null;
  const { el } = piece;
  const up = scan.pieces[piece.up];
  const words = wordsOf(el);
  let score = 0;
  const named = text.length > 2 && hints.labels.some((label) => label.includes(text));
  if (NO_PERSON.test(words)) score -= 2;
  else if (AUTHOR.test(words)) score += 3;
  if (NOT_AUTHOR.test(words) && !named) score -= 2;
  if (up) {
    const around = wordsOf(up.el);
    if (AUTHOR.test(around)) score += 1.5;
    if (NOT_AUTHOR.test(around)) score -= 0.7;
  }
  const link = scan.pieces[piece.link];
  const href = attr(link?.el, 'href');
  if (link) {
    score += profileLike(href, el) + 0.5;
    const times = hints.hrefs.get(plainHref(href)) ?? 0;
    if (times > 1) score += 1.5;
    // A heading that leads somewhere on this site is a title.
    if (!named && !AUTHOR.test(words) && profileLike(href, el) < 1 && isHeading(scan, piece) && sameSite(href, el)) score -= 3;
  }
  if (/^(strong|b|cite|h[2-6]|dt)$/.test(el.localName)) score += el.localName[0] !== 'h' || called(text) ? 0.7 : -1;
  if (named) score += 2;
  if (text.split(' ').length > 6) score -= 2;
  // The initials on a picture that is missing.
  if (text.length < 3 && text === text.toUpperCase()) score -= 2.5;
  if (/^\d+$/.test(text)) score -= 3;
  return score;
}

/** An address without what only tells how one came there. */
const plainHref = (href: string): string =>
  href.slice(0, 500).replace(/[?#].*/, '') + (/[?&;](?:u|id|uid|user|userid|member|author)=[\w-]+/i.exec(href)?.[0] ?? '');

/** What the pictures and addresses of an entry tell about names. */
interface Hints {
  hrefs: Map<string, number>;
  labels: string[];
}

function hintsOf(scan: Scan): Hints {
  const hrefs = new Map<string, number>();
  const labels: string[] = [];
  for (const piece of scan.pieces) {
    const { el } = piece;
    if (el.localName === 'a') {
      const href = plainHref(attr(el, 'href'));
      if (href) hrefs.set(href, (hrefs.get(href) ?? 0) + 1);
    }
    for (const name of ['alt', 'aria-label', 'title', 'data-author']) {
      const value = el.getAttribute(name);
      // A title that only repeats the link's own words proves nothing.
      if (value && value.length < 120 && !(el.localName === 'a' && said(scan, piece) === value)) labels.push(value);
    }
  }
  return { hrefs, labels };
}

interface Tally {
  slot: string;
  entries: number;
  score: number;
  depth: number;
  values: Set<string>;
  hrefs: Set<string>;
  size: number;
  place: number;
  /** First letters of the texts: where all are the same, a heading comes first. */
  starts: Set<string>;
}

const tallyIn = (tallies: Map<string, Tally>, slot: string): Tally => {
  let tally = tallies.get(slot);
  if (!tally) {
    tally = { slot, entries: 0, score: 0, depth: 0, values: new Set(), hrefs: new Set(), size: 0, place: 0, starts: new Set() };
    tallies.set(slot, tally);
  }
  return tally;
};

const best = (tallies: Map<string, Tally>, rate: (tally: Tally) => number): [Tally, number][] =>
  [...tallies.values()]
    .map((tally): [Tally, number] => [tally, rate(tally)])
    .filter(([, score]) => score > 0)
    .sort(([, a], [, b]) => b - a);

/** Rates how a time looks as 'written at'. */
export function timeScore(scan: Scan, { piece, time }: TimePiece, index: number): number {
  const up = scan.pieces[piece.up];
  const words = wordsOf(piece.el) + (up ? ` ${wordsOf(up.el)}` : '');
  return (
    1 +
    (time.from === time.to ? 0.5 : 0) +
    (DATE.test(words) || piece.el.localName === 'time' ? 0.6 : 0) +
    (piece.link >= 0 ? 0.4 : 0) -
    (OTHER_DATE.test(words) || /\b(seit|since|zuletzt|last|letzte\w*)\b/i.test(said(scan, piece)) || OTHER_DATE.test(said(scan, piece))
      ? 1
      : 0) -
    index * 0.15
  );
}

/** Does the piece stand in (or is it) one of those? */
export const within = (piece: Piece, those: readonly Piece[]): boolean =>
  those.some(({ from, to }) => to > from && piece.from >= from && piece.to <= to);

/** Tokens of classes that more than one entry has. */
function knownIn(seen: readonly Seen[]): ReadonlySet<string> | null {
  if (seen.length < 3) return null;
  const counts = new Map<string, number>();
  for (const { scan } of seen) {
    const mine = new Set<string>();
    for (const { el } of scan.pieces) for (const token of tokensOf(el)) mine.add(token);
    for (const token of mine) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, n]) => n > 1).map(([token]) => token));
}

/** A heading, by tag or by name. */
export const isTitle = ({ el, control }: Piece): boolean =>
  !control &&
  (/^h[1-5]$/.test(el.localName) ||
    (/(^|[\s_-])(title|headline|subject|betreff|titel|topictitle|(topic|thread|post|entry)-?(title|link))([\s_-]|$)/i.test(
      attr(el, 'class'),
    ) &&
      !/user|rank|author|member/i.test(attr(el, 'class'))));

function learnTitles(seen: readonly Seen[], known: Slots['known']): string[] {
  const tallies = new Map<string, Tally>();
  for (const { scan } of seen) {
    const heading = scan.pieces.find((piece) => isTitle(piece) && said(scan, piece));
    if (!heading) continue;
    const tally = tallyIn(tallies, slotOf(scan, heading, known));
    tally.entries++;
    tally.values.add(said(scan, heading));
  }
  return [...tallies.values()]
    .filter(({ entries, values }) => (entries === 1 ? [...values].some((value) => value.split(' ').length > 2) : values.size > entries / 2))
    .map(({ slot }) => slot);
}

/** A piece of a time is no name, but somebody's profile can stand in one line with it ("von r23 » 21.01.2009, 06:42"). */
const inTime = (scan: Scan, piece: Piece, times: readonly Piece[]): boolean => {
  const link = scan.pieces[piece.link];
  return within(piece, times) && !(link && profileLike(attr(link.el, 'href'), link.el) === 3);
};

/** What may be a name, with how much it looks like one: pieces, and what stands in one line with a time. */
export function namesIn(scan: Scan, times: readonly Piece[]): { piece: Piece; looks: number }[] {
  const hints = hintsOf(scan);
  const out: { piece: Piece; looks: number }[] = [];
  for (const piece of scan.pieces) {
    if (piece.to <= piece.from || inTime(scan, piece, times)) continue;
    const looks = nameLike(scan, piece, hints);
    if (looks !== null) out.push({ piece, looks });
  }
  for (const time of times) {
    const line = byline(scan, time);
    if (!line || out.some(({ piece }) => piece.from < line.piece.to && piece.to > line.piece.from)) continue;
    const own = line.piece.el === time.el ? 0 : Math.max(0, nameLike(scan, line.piece, hints) ?? 0);
    out.push({ piece: line.piece, looks: own + (line.told ? 3.5 : 1) });
  }
  return out;
}

function learnTimes(seen: readonly Seen[], known: Slots['known']): [Tally, number][] {
  const tallies = new Map<string, Tally>();
  for (const { scan, stamps } of seen) {
    const met = new Set<string>();
    stamps.forEach((stamp, index) => {
      const slot = slotOf(scan, stamp.piece, known);
      if (met.has(slot)) return;
      met.add(slot);
      const tally = tallyIn(tallies, slot);
      tally.entries++;
      tally.score += timeScore(scan, stamp, index);
    });
  }
  return best(tallies, (tally) => Math.max(0.1, tally.score / tally.entries) * (tally.entries / seen.length));
}

function learnAuthors(seen: readonly Seen[], known: Slots['known']): [Tally, number][] {
  const tallies = new Map<string, Tally>();
  const n = seen.length;
  for (const { scan, stamps } of seen) {
    const times = stamps.map(({ piece }) => piece);
    const met = new Set<string>();
    for (const { piece, looks } of namesIn(scan, times)) {
      const slot = slotOf(scan, piece, known);
      if (met.has(slot)) continue;
      met.add(slot);
      const tally = tallyIn(tallies, slot);
      tally.entries++;
      tally.score += looks - (piece.from / Math.max(1, scan.text.length)) * 0.5;
      tally.depth += piece.depth;
      tally.values.add(said(scan, piece));
      tally.hrefs.add(plainHref(attr(scan.pieces[piece.link]?.el, 'href')));
    }
  }
  return best(tallies, ({ entries, values, hrefs, score, depth }) => {
    let rate = score / entries + (depth / entries) * 0.02;
    if (n > 2 && entries > 2 && values.size === 1) {
      // The same word with ever another address is a control ('Permalink').
      if (hrefs.size > 1) return 0;
      rate -= 1.5;
    } else if (n > 2) rate += Math.min(1, (values.size / entries) * 1.5);
    return rate * (entries / n) ** 0.7;
  });
}

function learnTexts(seen: readonly Seen[], known: Slots['known'], author: string | undefined, time: string | undefined): [Tally, number][] {
  const tallies = new Map<string, Tally>();
  const n = seen.length;
  let free = 0;
  for (const { scan, stamps } of seen) {
    const apart: Piece[] = [];
    for (const slot of [author, time]) {
      const at = scan.pieces.find((piece) => piece.to > piece.from && slotOf(scan, piece, known) === slot);
      if (at) apart.push(at);
    }
    free += Math.min(1500, scan.text.length);
    // A label with a date in it is no text.
    const dated = stamps.map(({ piece }) => piece);
    const met = new Set<string>();
    for (const piece of scan.pieces) {
      if (piece.free < 1 || piece.quoted || piece.up < 0 || !said(scan, piece) || within(piece, apart)) continue;
      if (apart.some((at) => at.from >= piece.from && at.to <= piece.to)) continue;
      if (piece.free < 90 && dated.some((at) => at.from >= piece.from && at.to <= piece.to)) continue;
      const slot = slotOf(scan, piece, known);
      if (met.has(slot)) continue;
      met.add(slot);
      const tally = tallyIn(tallies, slot);
      tally.entries++;
      tally.depth += piece.depth;
      tally.size += Math.min(piece.free, 1500);
      tally.place += (piece.from / Math.max(1, scan.text.length)) * 0.5;
      tally.values.add(said(scan, piece).slice(0, 80));
      tally.starts.add(
        said(scan, piece)
          .replace(/^(re|aw|antw|sv)\s?: /i, '')
          .slice(0, 12),
      );
      // A box that begins with its date holds more than the text.
      tally.score +=
        textLike(scan, piece) - (dated.some((at) => at.from - piece.from < 3 && at.from >= piece.from && at.to <= piece.to) ? 1.5 : 0);
    }
  }
  return best(tallies, ({ entries, size, values, score, depth, place, starts }) => {
    const cover = entries / n;
    const share = size / Math.max(1, free);
    const variety = Math.min(1, values.size / entries);
    const headed = entries > 1 && starts.size === 1 && values.size > 1 ? 1.5 : 0;
    return (
      cover * (1 - headed - place / entries + share * 4 + score / entries + (n > 2 ? variety * 1.5 - 0.5 : 0.5)) + (depth / entries) * 0.03
    );
  });
}

/** How much a piece looks like the entry's text by its own words and those around it. */
export function textLike(scan: Scan, piece: Piece): number {
  let score = TEXT.test(wordsOf(piece.el)) ? 1 : 0;
  if (!/\p{L}\p{M}*\p{L}/u.test(said(scan, piece)) || /^@[\w.-]+$/.test(said(scan, piece))) score -= 2;
  for (let at: Piece | undefined = piece, steps = 0; at && steps < 4 && at.up >= 0; at = scan.pieces[at.up], steps++) {
    const words = wordsOf(at.el);
    if (NOT_TEXT.test(words) && (/header|footer|toolbar|menu/i.test(words) || !/content|body|text/i.test(words)))
      score -= steps ? 0.5 : 1.5;
    if (/^h[1-6]$/.test(at.el.localName)) score -= 1;
  }
  // A box with several things to press is more than the text.
  let presses = 0;
  for (let i = piece.index + 1; i < scan.pieces.length; i++) {
    const inner = scan.pieces[i] as Piece;
    if (inner.depth <= piece.depth) break;
    if (inner.control && !scan.pieces[inner.up]?.control) presses++;
  }
  return score - (piece.link >= 0 ? 1.5 : 0) - Math.min(1.5, Math.max(0, presses - 1) * 0.5);
}

export interface Seen {
  scan: Scan;
  stamps: TimePiece[];
}

export function learn(seen: readonly Seen[]): Learned {
  const n = Math.max(1, seen.length);
  const known = knownIn(seen);
  const times = learnTimes(seen, known);
  const authors = learnAuthors(seen, known);
  const texts = learnTexts(seen, known, authors[0]?.[0].slot, times[0]?.[0].slot);
  const slots = (rank: [Tally, number][]): string[] => rank.slice(0, 4).map(([{ slot }]) => slot);
  const cover = (rank: [Tally, number][]): number => Math.min(1, (rank[0]?.[0].entries ?? 0) / n);
  return {
    author: slots(authors),
    time: slots(times),
    text: slots(texts),
    textsEvery: n > 2 && cover(texts) >= 0.9,
    title: learnTitles(seen, known),
    known,
    named: authors[0]?.[1] ?? 0,
    sure: Math.min(6, authors[0]?.[1] ?? 0) / 6 + Math.min(5, texts[0]?.[1] ?? 0) / 5,
  };
}

/** Does `inner` stand inside `outer`? */
export function isIn(scan: Scan, inner: Piece, outer: Piece): boolean {
  for (let at: Piece | undefined = inner; at; at = scan.pieces[at.up]) if (at === outer) return true;
  return false;
}
