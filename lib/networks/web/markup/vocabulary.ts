/** The ways a page marks its entries in the elements themselves: microdata, RDFa, microformats (captures/GENERIC-DOM.md). */
import { attr } from '../../shared/find.ts';
import { kindOf, typesIn, type Kind } from './kinds.ts';

export type Part = 'author' | 'name' | 'link' | 'time' | 'text' | 'url' | 'title' | 'parent';

export interface Vocabulary {
  /** Elements that may be an entry. */
  item: string;
  /** Elements that own the properties inside them. */
  scope: string;
  kindOf(el: Element): Kind | null;
  /** Selector of each property. */
  parts: Readonly<Record<Part, string>>;
  /** The item's types, for what only a type tells (a topic is flat). */
  types(el: Element): string[];
  /** The address that an attribute of the item itself tells. */
  address: readonly string[];
}

const each = (pattern: (name: string) => string, names: string): string => names.split(' ').map(pattern).join();
const prop = (names: string): string => each((name) => `[itemprop~="${name}"]`, names);
const rdf = (names: string): string => each((name) => `[property~="${name}"],[property~="schema:${name}"],[rel~="schema:${name}"]`, names);
/** A name of another vocabulary, with its prefix. */
const rdfa = (names: string): string => each((name) => `[property~="${name}"],[rel~="${name}"]`, names);

const itemTypes = (el: Element): string[] => typesIn(attr(el, 'itemtype'));
/** schema.org microdata: NodeBB, XenForo 2.3, WoltLab, Stack Exchange's posts, Discourse without script. */
const microdata: Vocabulary = {
  item: '[itemscope][itemtype]',
  scope: '[itemscope]',
  kindOf: (el) => kindOf(itemTypes(el)),
  types: itemTypes,
  parts: {
    author: prop('author creator'),
    name: prop('name'),
    link: prop('url'),
    time: prop('datePublished dateCreated commentTime'),
    text: prop('text articleBody commentText'),
    url: prop('url replyToUrl'),
    title: prop('headline name'),
    parent: prop('parentItem'),
  },
  address: ['itemid'],
};

const rdfTypes = (el: Element): string[] => typesIn(attr(el, 'typeof'));
/** RDFa with schema.org or SIOC: Drupal 7 and later. */
const rdfaLite: Vocabulary = {
  item: '[typeof]',
  scope: '[typeof]:not([rel]):not([typeof*="Person"]):not([typeof*="UserAccount"])',
  kindOf: (el) => kindOf(rdfTypes(el)),
  types: rdfTypes,
  parts: {
    author: `${rdf('author creator')},${rdfa('sioc:has_creator')}`,
    name: `${rdf('name')},${rdfa('foaf:name')}`,
    link: 'a[about],a[href]',
    time: `${rdf('datePublished dateCreated')},${rdfa('dc:date dc:created dcterms:created')}`,
    text: `${rdf('text articleBody')},${rdfa('content:encoded')}`,
    url: rdf('url'),
    title: `${rdf('headline name')},${rdfa('dc:title')}`,
    parent: rdf('parentItem'),
  },
  address: ['resource', 'about'],
};

/** A comment of microformats: named so, or an entry inside an entry that is not quoted or liked there. */
function entryKind(el: Element): Kind | null {
  const { classList } = el;
  if (['u-comment', 'p-comment', 'comment'].some((name) => classList.contains(name))) return 'comment';
  if (classList.contains('h-cite') || /(^|\s)[up]-(\w+-)?(of|to|like|repost|mention)(\s|$)/.test(attr(el, 'class'))) return null;
  return el.parentElement?.closest('.h-entry') ? 'comment' : 'post';
}

/** microformats2 (IndieWeb) and hAtom (posts of classic WordPress themes). */
const microformats: Vocabulary = {
  item: '.h-entry,.h-cite,.hentry',
  scope: '.h-entry,.h-cite,.hentry,.h-card,.vcard',
  kindOf: entryKind,
  types: () => [],
  parts: {
    author: '.p-author,.author,.h-card',
    name: '.p-name,.fn',
    link: 'a.u-url,a.url,a[href]',
    time: '.dt-published,.published',
    text: '.e-content,.entry-content,.entry-summary,.p-content',
    url: 'a.u-url,.u-url a,a[rel~="bookmark"]',
    title: '.entry-title,.p-name',
    parent: '.u-in-reply-to',
  },
  address: [],
};

export const VOCABULARIES: readonly Vocabulary[] = [microdata, rdfaLite, microformats];
