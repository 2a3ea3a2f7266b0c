/** Lines as vCard (RFC 6350, 3.2) and iCalendar (RFC 5545, 3.1) cut them. */

const octets = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
};

/** A line cut into pieces of 75 octets, never inside a character. */
export function fold(line: string): string {
  let out = '';
  let used = 0;
  for (const char of line) {
    const size = octets(char);
    if (used + size > 75) {
      out += '\r\n ';
      used = 1;
    }
    out += char;
    used += size;
  }
  return out;
}

/** Whole lines of a text that was cut. */
export const unfold = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n');
