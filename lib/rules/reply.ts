/** A saved reply filled in for one person: variables in braces, `{firstName}` or `{Vorname}`. Pure. */
import type { Department } from '../model/records.ts';
import type { SavedReply } from '../model/settings.ts';
import { splitName } from './names.ts';
import { fold, searchWords } from './queue/fold.ts';

export const VARIABLES = ['firstName', 'lastName', 'name', 'company', 'network', 'me', 'department'] as const;
export type Variable = (typeof VARIABLES)[number];

/** Names a variable goes by, German and English, as they are shown; capitals, blanks and hyphens do not matter. */
export const VARIABLE_NAMES: Record<'de' | 'en', Record<Variable, string>> = {
  de: {
    firstName: 'Vorname',
    lastName: 'Nachname',
    name: 'Name',
    company: 'Firma',
    network: 'Netzwerk',
    me: 'ich',
    department: 'Abteilung',
  },
  en: {
    firstName: 'firstName',
    lastName: 'lastName',
    name: 'name',
    company: 'company',
    network: 'network',
    me: 'me',
    department: 'department',
  },
};
const MORE: Record<string, Variable> = {
  unternehmen: 'company',
  surname: 'lastName',
  familienname: 'lastName',
  meinname: 'me',
  myname: 'me',
};

const bare = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');
const BY_NAME = new Map<string, Variable>([
  ...Object.values(VARIABLE_NAMES).flatMap((names) => VARIABLES.map((variable) => [bare(names[variable]), variable] as const)),
  ...(Object.entries(MORE) as [string, Variable][]),
]);

/** What departments are called inside a reply: in the reply's language, not the page's. */
const DEPARTMENTS: Record<'de' | 'en', Record<Department, string>> = {
  de: { marketing: 'Marketing', sales: 'Vertrieb', service: 'Service' },
  en: { marketing: 'Marketing', sales: 'Sales', service: 'Service' },
};

/** What is known for the variables; '' or null where it is not. */
export interface ReplyFacts {
  /** Name as the network shows it, or as it stands on the person's card. */
  name: string;
  company: string | null;
  /** The network's proper name. */
  network: string;
  /** Name of who sits here, and of which department. */
  me: string | null;
  department: Department | null;
}

/** A part of a filled reply; `open` where a variable stays visible: 'unknown' has no such name, 'missing' no value. */
export interface Piece {
  text: string;
  open: 'unknown' | 'missing' | null;
}

export interface Filled {
  pieces: Piece[];
  text: string;
  /** Variables as written, each once. */
  unknown: string[];
  missing: string[];
}

/** `language`: the reply's own, or the page's where it has none. A value is one line; braces in it are not filled again. */
export function fillReply(text: string, facts: ReplyFacts, language: 'de' | 'en'): Filled {
  const { first, last } = splitName(facts.name);
  const values: Record<Variable, string> = {
    firstName: first,
    lastName: last,
    name: facts.name,
    company: facts.company ?? '',
    network: facts.network,
    me: facts.me ?? '',
    department: facts.department ? DEPARTMENTS[language][facts.department] : '',
  };
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(/\{([^{}\n]{1,40})\}/g)) {
    if (found.index > at) pieces.push({ text: text.slice(at, found.index), open: null });
    at = found.index + found[0].length;
    const variable = BY_NAME.get(bare(found[1] as string));
    const value = variable ? oneLine(values[variable]) : '';
    pieces.push(value ? { text: value, open: null } : { text: found[0], open: variable ? 'missing' : 'unknown' });
  }
  if (at < text.length) pieces.push({ text: text.slice(at), open: null });
  const open = (kind: Piece['open']): string[] => [...new Set(pieces.filter((piece) => piece.open === kind).map((piece) => piece.text))];
  return { pieces, text: pieces.map((piece) => piece.text).join(''), unknown: open('unknown'), missing: open('missing') };
}

/** Names and firms come from the network: no line breaks or controls of theirs go into a reply. */
const oneLine = (value: string): string =>
  value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export interface ReplySearch {
  text: string;
  language: 'de' | 'en' | null;
  department: Department | null;
}

/** Replies that fit, in their order. A reply for any language or department fits every choice; all words must occur in title, folder or text. */
export function searchReplies(replies: readonly SavedReply[], { text, language, department }: ReplySearch): SavedReply[] {
  const words = searchWords(text);
  return replies.filter((reply) => {
    if (language && reply.language && reply.language !== language) return false;
    if (department && reply.department && reply.department !== department) return false;
    const where = fold(`${reply.title} ${reply.folder} ${reply.text}`);
    return words.every((spellings) => spellings.some((word) => where.includes(word)));
  });
}
