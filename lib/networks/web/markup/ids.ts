/** What an entry is called, from the sources that tell this page's entries apart. */
import { attr } from '../../shared/find.ts';
import { hash } from '../../shared/hash.ts';
import { bareId, idInHref } from '../structure/ids.ts';

export interface Named {
  el: Element;
  url: URL | null;
}
type Source = (one: Named, here: URL) => string;

const numbered = (value: string): string => (/\d/.test(value) && value.length <= 100 ? bareId(value) : '');
const DATA = /^data-((\w+-)?(comment|post|answer|reply|message|entry|item)-?id|[cpmn]?id)$/;

/** Its own address, where that is not merely the page's. */
const byUrl: Source = ({ url }, here) =>
  url && (url.hash || url.pathname + url.search !== here.pathname + here.search) ? idInHref(url.href) : '';
const byId: Source = ({ el }) => numbered(attr(el, 'id'));
const byData: Source = ({ el }) => {
  for (const { name, value } of el.attributes) if (DATA.test(name)) return numbered(value);
  return '';
};
/** An empty target inside or right before it: Drupal's `<a id="comment-12">`. */
const byTarget: Source = ({ el }) => {
  const before = el.previousElementSibling;
  const at = before?.localName === 'a' && before.id ? before : el.querySelector('a[id],a[name],span[id],div[id],article[id]');
  return at ? numbered(attr(at, 'id') || attr(at, 'name')) : '';
};
/** The link to itself around its time. */
const byTimeLink: Source = ({ el }) => {
  const link = el.querySelector('time')?.closest('a') ?? el.querySelector('a[rel~="bookmark"],a[href*="#"]');
  return link && el.contains(link) ? idInHref(attr(link, 'href')) : '';
};

const SOURCES = [byUrl, byId, byData, byTarget, byTimeLink] as const;

/** The sources by which most of these entries have an id and no two the same. */
export function sourcesFor(all: readonly Named[], here: URL): Source[] {
  return SOURCES.filter((source) => {
    const ids = all.map((one) => source(one, here)).filter(Boolean);
    return ids.length >= all.length * 0.6 && new Set(ids).size === ids.length;
  });
}

/** The entry's id by these sources; where none tells one, a sum of what it says. */
export function idOf(one: Named, sources: readonly Source[], here: URL, says: string): string {
  for (const source of sources) {
    const id = source(one, here);
    if (id) return id;
  }
  return `t${hash(says)}`;
}
