/** From kept records to what stands on a page: opaque ids, states, tag labels; never names or notes (DESIGN.md). */
import type { Mark, TagMark } from '../../lib/messages.ts';
import type { Item, Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { isHosted, networkById } from '../../lib/networks/index.ts';
import { tagLabel } from './labels.ts';

/** The mark of an item at one of its comments; `comment` is the page's bare id. */
export function markOf(item: Item, comment: string): Mark {
  const { first } = item;
  return { comment, item: item.id, state: item.state, since: first?.from ?? null, exact: first !== null && first.from === first.to };
}

/** Bare id of a comment key, as the page knows it: on self-hosted software the key holds the site before it (rules/keys.ts). */
function bareId(key: string, hosted: boolean): string {
  const id = key.slice(key.indexOf('|') + 1);
  return hosted ? id.slice(id.lastIndexOf('/') + 1) : id;
}

/** Marks at all comments of an item. */
export function marksOf(item: Item): Mark[] {
  const hosted = isHosted(networkById(item.network));
  return item.comments.map((key) => markOf(item, bareId(key, hosted)));
}

/** Match patterns of the pages an item's comments can stand on: its network's hosts, or the one site it is from. */
export function patternsOf(item: Item): string[] {
  const hosts = networkById(item.network)?.hosts ?? [];
  if (hosts.length) return [...hosts];
  const site = item.comments[0]?.split('|')[1]?.split('/')[0]?.replace(/:\d+$/, '');
  return site ? [`*://${site}/*`, `*://www.${site}/*`] : [];
}

/** Tag chips of a person on one network; `keys` bare, as the page works them out. A person without tags clears the chips. */
export function tagMarkOf(person: Person, network: string, settings: Settings): TagMark {
  const start = `${network}|`;
  const tags = settings.tags.filter(({ id }) => person.tags.some(({ tag }) => tag === id));
  return {
    person: person.id,
    keys: person.keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length)),
    tags: tags.map((tag) => ({ label: tagLabel(tag), color: tag.color })),
  };
}
