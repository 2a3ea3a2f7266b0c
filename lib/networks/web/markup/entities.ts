/** HTML entities in the strings of JSON-LD, as far as letters go: signs are not compared. */

const ACCENTS: Record<string, string> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  ring: '\u030a',
  cedil: '\u0327',
};

/** The letter an entity stands for; a blank for signs, which are not compared. */
export function letter(name: string): string {
  const code = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
  if (code) {
    const point = code[1] ? Number.parseInt(code[1], 16) : Number(code[2]);
    return point > 31 && point < 0x110000 ? String.fromCodePoint(point) : ' ';
  }
  const accent = ACCENTS[name.slice(1)];
  return name === 'szlig' ? 'ß' : accent ? (name[0] + accent).normalize('NFC') : ' ';
}
