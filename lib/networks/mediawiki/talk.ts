/** A talk page's sections as posts and its remarks as comments with their parents. */
import type { Account, CommentSighting, Entry, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { page } from './address.ts';
import { contentOf } from './page.ts';
import { partsOf, type Remark, type Section, scan } from './scan.ts';

/** An entry with the elements marks can stand at. */
export interface Placed {
  entry: Entry;
  name: Element | null;
  time: Element | null;
}

const accountOf = ({ shown, url, user }: Remark): Account => ({ name: shown, url, handle: user });

const iso = (remark: Remark): string => (remark.time ? new Date(remark.time.from).toISOString() : '');
const slug = (text: string): string => text.replaceAll(' ', '_');
/** What tells a remark from others: author and minute. */
const keyOf = (remark: Remark): string => (remark.id ? partsOf(remark.id).key : `${slug(remark.user)}-${iso(remark)}`);

/** What a remark answers: told by its id, else the nearest remark above it in its section that is indented less. */
function parentOf(remark: Remark, before: readonly Remark[], byKey: ReadonlyMap<string, Remark>): Remark | null {
  if (remark.id) return byKey.get(partsOf(remark.id).answers) ?? null;
  return before.findLast((other) => other.section === remark.section && other.level < remark.level) ?? null;
}

function postOf(section: Section, opening: Remark, address: string): PostSighting {
  return {
    type: 'post',
    id: section.id,
    aliases: [section.alias, opening.id].filter((id) => id !== null),
    url: `${address}#${section.id}`,
    author: accountOf(opening),
    text: `${section.title}\n${opening.text}`.trim(),
    time: opening.time,
    ad: false,
  };
}

/**
 * Reads the whole page once: entries by the elements that stand for them. A section is a post by whoever wrote its first
 * signed remark; sections without one are left out (nobody can tell whose they are).
 */
export function readTalk(ctx: Ctx, tools: boolean): Map<Element, Placed> {
  const placed = new Map<Element, Placed>();
  const content = contentOf(ctx.root, tools);
  if (!content) return placed;
  const { remarks } = scan(content, ctx, tools);
  const address = page(ctx.url).url;
  const openings = new Map<Section, Remark>();
  const ids = new Map<Remark, string>();
  const byKey = new Map<string, Remark>();
  const taken = new Set<string>();
  const before: Remark[] = [];
  for (const remark of remarks) {
    const { section } = remark;
    const parent = parentOf(remark, before, byKey);
    byKey.set(keyOf(remark), remark);
    before.push(remark);
    const anchors = { name: remark.link, time: remark.end };
    const opening = section && openings.get(section);
    if (section && !opening) {
      openings.set(section, remark);
      placed.set(section.el, { entry: postOf(section, remark, address), ...anchors });
      continue;
    }
    let id = remark.id ?? `c-${keyOf(remark)}-${parent && parent !== opening ? keyOf(parent) : slug(section?.title ?? '')}`;
    for (let n = 1; taken.has(id); n++) id = `${id.replace(/~\d+$/, '')}~${n}`;
    taken.add(id);
    ids.set(remark, id);
    const comment: CommentSighting = {
      type: 'comment',
      id,
      post: section?.id ?? null,
      parent: (parent && ids.get(parent)) ?? null,
      url: `${address}#${remark.id ?? section?.id ?? ''}`,
      author: accountOf(remark),
      text: remark.text,
      time: remark.time,
      byPostAuthor: opening?.user === remark.user,
      repliesShown: 0,
      repliesHidden: 0,
    };
    placed.set(remark.el, { entry: comment, ...anchors });
  }
  return placed;
}
