/** Ids for what has none of its own. */

/** A short number for a text: the same text gives the same number (two sums of 32 bits). */
export function hash(text: string): string {
  let a = 0x9dc5811c;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  return ((a ^ (b >>> 15)) >>> 0).toString(36) + ((b ^ (a >>> 13)) >>> 0).toString(36);
}
