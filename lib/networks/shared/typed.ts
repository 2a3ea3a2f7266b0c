/** Addresses as people type them. Pure. */
import { absolute } from './address.ts';

const NOWHERE = new URL('https://none.invalid');

/** Address of an account as the page gives it or as somebody typed it, with or without "https://"; null for rubbish. */
export function typedAddress(text: string | null | undefined): URL | null {
  const url = text?.trim();
  return url ? absolute(/^[a-z]+:\/\//i.test(url) ? url : `https://${url}`, NOWHERE) : null;
}
