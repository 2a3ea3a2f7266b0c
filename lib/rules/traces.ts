/** What of a person may show elsewhere too: name, short names, addresses, company; folded so that spellings meet. Pure. */
import type { Person } from '../model/records.ts';

/** Small letters without accents, umlauts as two letters, all else than letters and digits a blank. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const TITLES = /\b(dr|prof|dipl|ing|mag|herr|frau|mr|mrs|ms|phd|msc|mba)\b/g;

/** A name without titles, its words in order of the alphabet: 'Beispiel, Dr. Erika' and 'Erika Beispiel' are one. */
export const foldedName = (name: string): string => folded(name).replace(TITLES, ' ').split(/\s+/).filter(Boolean).sort().join(' ');

const COMMON = new Set(['admin', 'info', 'guest', 'gast', 'user', 'team', 'support', 'service', 'kontakt', 'contact', 'office', 'news']);
/** Shorter short names are shared by strangers. */
const SHORTEST = 4;

const telling = (word: string): boolean => word.length >= SHORTEST && !COMMON.has(word) && !/^\d+$/.test(word);
const each = (words: readonly string[]): string[] => [...new Set(words.filter(telling))];

/** Handles without @, server, dots and underlines. */
export const handlesOf = ({ accounts }: Person): string[] =>
  each(accounts.map(({ handle }) => folded((handle ?? '').replace(/^@/, '').split('@')[0] ?? '').replaceAll(' ', '')));

const addresses = ({ accounts }: Person): URL[] => accounts.flatMap(({ url }) => (url !== null && URL.canParse(url) ? [new URL(url)] : []));

/** Profile addresses without scheme, 'www.', query and closing slash. */
export const linksOf = (person: Person): string[] => [
  ...new Set(
    addresses(person).flatMap(({ hostname, pathname }) => {
      const path = pathname.replace(/\/+$/, '').toLowerCase();
      return path === '' ? [] : [`${hostname.replace(/^www\./, '')}${path}`];
    }),
  ),
];

/** Networks are no company of somebody's: only accounts whose address is a website of its own tell one. */
const OWN_SITES = new Set(['wordpress', 'ghost', 'blogger', 'web']);

/** The telling part of the host of a website of theirs: 'muster' of www.muster.de. */
export const hostsOf = ({ accounts }: Person): string[] =>
  each(
    accounts.flatMap(({ network, url }) =>
      OWN_SITES.has(network) && url !== null && URL.canParse(url) ? [new URL(url).hostname.split('.').at(-2) ?? ''] : [],
    ),
  );

const LEGAL = /\b(gmbh|ag|se|kg|ohg|ug|co|mbh|ev|eg|inc|ltd|llc|plc|sa|sarl|bv|group|gruppe|holding)\b/g;

/** The company as one word, without its legal form. */
export const companyNames = ({ company }: Person): string[] =>
  each([
    folded(company ?? '')
      .replace(LEGAL, ' ')
      .replace(/\s+/g, ''),
  ]);

export const networksOf = ({ accounts }: Person): Set<string> => new Set(accounts.map(({ network }) => network));
