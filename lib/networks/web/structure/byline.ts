/** A name and a time in one line: "Von Rita, 20.11.2026", "by Rita on March 3, 2026", "Rita schrieb am 20.11.2026 um 10:15:". */
import { called } from './called.ts';
import { said, type Piece, type Scan } from './scan.ts';
import { timeWord } from './times.ts';
import { BEFORE_NAME, SAYS } from './words.ts';

/** Begins the looks of a name that no word tells to be one: it may as well be a place ("Fulda, 20.11.2026"). */
export const UNTOLD = 'by?';
/** What ends a name before a time (de, en, fr, es, it, pt, nl, pl, Nordic): signs, and words that lead to a day. */
const LEADS = /([\s,;:·•|»()[\]–—-]|\s(am|um|on|at|vor|le|à|il y a|el|hace|il|em|há|op|om|dnia|den|kl))+$/i;
/** Words before a time that are nobody's name, where too few entries show that they are always the same. */
const NOBODY = /^(stand|dat|fecha|erstellt|bearbeitet|last |updated|edited|created|posted|pub|veröff|seit)/i;

/** The part of a time's own line that names who wrote, if one does: by a word ('told'), or because nothing else stands there. */
export function byline(scan: Scan, time: Piece): { piece: Piece; told: boolean } | null {
  const text = scan.text.slice(time.from, time.to);
  const digit = /(?<![\p{L}\d#])\d/u.exec(text)?.index ?? text.length;
  return part(0, digit) ?? part(/[\s\S]*\d(?:[\s.:,)]*(?:uhr|[ap]\.?m\.?))?/i.exec(text)?.[0].length ?? text.length, text.length);

  function part(from: number, to: number): { piece: Piece; told: boolean } | null {
    let line = text.slice(from, to).replace(/\s/g, ' ');
    for (let before = ''; from === 0 && before !== line; ) {
      before = line;
      line = line.replace(LEADS, '');
      const last = /(?:^|\s)(\p{L}+)\.?$/u.exec(line);
      // A month or a weekday before the number, unless it is all there is of a name.
      if (last && timeWord(last[1] as string) && (last[1] as string).length > 2 && last.index > 0) line = line.slice(0, last.index);
    }
    const start = /^[\s·•|»,:()–—-]*/.exec(line)?.[0].length ?? 0;
    line = line.slice(start);
    const prefix = BEFORE_NAME.exec(line)?.[0] ?? '';
    const verb = SAYS.exec(line.slice(prefix.length));
    const name = line.slice(prefix.length, verb ? prefix.length + verb.index : undefined).replace(LEADS, '');
    const told = prefix !== '' || verb !== null;
    if (name.length < 2 || name.length > 60 || !/\p{L}/u.test(name) || NOBODY.test(name) || timeWord(name) || !(told || called(name)))
      return null;
    const at = time.from + from + start + prefix.length;
    const cut = { ...time, from: at, to: at + name.length, free: name.length, slot: `${told ? 'by' : UNTOLD} ${time.slot ?? ''}` };
    // An element that is just the name stands for it.
    const own = scan.pieces.find((piece) => piece.from >= at - 1 && piece.to <= at + name.length + 1 && said(scan, piece) === name.trim());
    return { piece: own ?? cut, told };
  }
}
