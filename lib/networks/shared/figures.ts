/** What a post shows of its success: how the numbers are printed, and the words beside them where nothing else tells which is which. Pure. */
import type { Figures } from '../../model/sighting.ts';
import { countText } from './count-text.ts';

/** The figures that are known, the others null; null where none is. */
export function figuresOf({ reactions = null, comments = null, shares = null, views = null }: Partial<Figures>): Figures | null {
  const all = { reactions, comments, shares, views };
  return Object.values(all).some((count) => count !== null) ? all : null;
}

/** A number, exact or rounded, in one of the ways it is written without doubt: all separators thousands', or one decimal sign before a unit. */
const GROUPED = /^\d{1,3}(?:[.,'’٬\s]\d{2,3})*[.,'’٬\s]\d{3}$|^\d+$/;
const ROUNDED = /^\d+(?:[.,]\d{1,2})?$/;

/**
 * The one count in a text ("1.234", "1,2 Tsd. Aufrufe", "17002 Respostas. Resposta"). Null where there is none or several, and where it
 * could be read in two ways ("1.2", "1,234K").
 */
export function figureText(text: string | null | undefined): number | null {
  // Arabic and Persian digits: their lowest four bits are the number.
  const plain = (text ?? '').slice(0, 200).replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const [number, ...more] = plain.match(/\d(?:[.,'’٬\s]?\d)*/g) ?? [];
  const count = number === undefined || more.length ? null : countText(plain);
  if (number === undefined || count === null) return null;
  // What follows is a unit where it makes a plain 7 more than 7.
  const rounded = countText(`7${plain.split(number)[1]}`) !== 7;
  return (rounded ? ROUNDED : GROUPED).test(number) ? count : null;
}

/** Words beside a figure: German and English in full, other languages where cheap. A missing one costs a figure, never a wrong one. */
const WORDS: Record<keyof Figures, RegExp> = {
  reactions: /rea[kc][ct]i|réaction|reazion|reagera|\blikes?\b|gefällt|j.aime|me gusta|curtida|mi piace|polub/i,
  comments: /kommentar|comm?ent|reacties|komentar|留言|评论|コメント/i,
  shares:
    /\bshare[sd]?\b|\breposts?\b|(?:^|\s)(?:mal )?geteilt|repartage|partage|compartid|compartilh|condivis|gedeeld|udostęp|分享|republica/i,
  views: /\bviews?\b|impression|aufruf|wiedergabe|\bvues?\b|visualiza|visuali[zs]|reproduc|weergave|wyświetl|次观看|回視聴/i,
};

/** The figures told by short lines like "246 comments", "34 Mal geteilt": of each kind the first. */
export function figuresIn(lines: Iterable<string | null | undefined>): Partial<Figures> {
  const found: Partial<Figures> = {};
  for (const line of lines) {
    if (!line || line.length > 60 || !/\p{Nd}/u.test(line)) continue;
    const kinds = (Object.keys(WORDS) as (keyof Figures)[]).filter((kind) => WORDS[kind].test(line));
    const [kind] = kinds;
    if (kinds.length === 1 && kind) found[kind] ??= figureText(line);
  }
  return found;
}
