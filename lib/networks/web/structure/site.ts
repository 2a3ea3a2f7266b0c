/** Which site an address leads to. */

/** Does an absolute address lead to the page's own site (any of its subdomains)? */
export function sameSite(href: string, { ownerDocument }: Element): boolean {
  const host = /^(?:https?:)?\/\/([^/:?#]+)/i.exec(href)?.[1] ?? '';
  const here = ownerDocument.location?.hostname ?? '';
  return host.split('.').slice(-2).join() === here.split('.').slice(-2).join();
}

/** An address, or a part of one, as it is read; as it is written where it cannot be decoded. */
export function decoded(written: string, decode = decodeURIComponent): string {
  try {
    return decode(written);
  } catch {
    return written;
  }
}
