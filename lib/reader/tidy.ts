/** What every entry must keep to, whatever page and reader it comes from: bounded, harmless, with web addresses only. */
import type { Account, Entry } from '../model/sighting.ts';
import { harmless, TEXT_LIMIT } from '../networks/shared/text.ts';

const NAME = 200;
const ADDRESS = 4000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: poisoned input is what this is for
const ODD = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/** Nearly every text is as it should be: looked at once, changed only where it is not. */
const short = (text: string): string => (text.length > NAME || ODD.test(text) ? harmless(text.replace(/\s+/g, ' '), NAME).trim() : text);
const web = (url: string | null): string | null =>
  url !== null && url.length <= ADDRESS && /^https?:\/\/[^\s"<>]+$/i.test(url) ? url : null;

/** The account with names of bearable length and a web address or none. */
export function tidyAccount<A extends Account>(account: A): A {
  const { name, url, handle, id } = account;
  const tidy = {
    name: short(name),
    url: web(url),
    handle: handle && (short(handle) === handle && !/["<>]/.test(handle) ? handle : null),
  };
  return tidy.name === name && tidy.url === url && tidy.handle === handle && (id?.length ?? 0) <= ADDRESS
    ? account
    : { ...account, ...tidy, id: id && id.length <= ADDRESS ? id : null };
}

/** The entry as read, kept to the bounds. Changes it in place: readers hold on to what they gave. */
export function tidyEntry<E extends Entry>(entry: E): E {
  entry.author = tidyAccount(entry.author);
  entry.url = web(entry.url);
  if (entry.text.length > TEXT_LIMIT) entry.text = entry.text.slice(0, TEXT_LIMIT);
  return entry;
}
