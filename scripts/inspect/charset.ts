/** Decoding saved pages. */

/**
 * Text of a saved page: in the charset its meta tag names, else UTF-8 (captures/README.md). An unknown name, or one
 * that plainly lies (the bytes are valid UTF-8 with multi-byte characters), reads as UTF-8.
 */
export function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    try {
      return new TextDecoder(named ?? 'utf-8').decode(bytes);
    } catch {
      return new TextDecoder('utf-8').decode(bytes);
    }
  }
}
