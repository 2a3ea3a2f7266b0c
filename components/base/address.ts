/** Addresses in our own pages. */

/** The address where it is a web address, else null: a stored 'javascript:' or 'file:' never becomes a link. */
export function webAddress(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
