/** Which site an address leads to. */

/** Does an absolute address lead to the page's own site (any of its subdomains)? */
export function sameSite(href: string, { ownerDocument }: Element): boolean {
  const host = /^(?:https?:)?\/\/([^/:?#]+)/i.exec(href)?.[1] ?? '';
  const here = ownerDocument.location?.hostname ?? '';
  return host.split('.').slice(-2).join() === here.split('.').slice(-2).join();
}
