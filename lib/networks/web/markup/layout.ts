/** The layout of a page whose markup tells its entries. */
import type { Entry } from '../../../model/sighting.ts';
import type { Layout } from '../../network.ts';
import { all } from '../../shared/find.ts';
import { fold } from '../../shared/text.ts';
import { outOfLink } from '../structure/around.ts';
import { parentsOf } from '../structure/nesting.ts';
import { refsIn } from '../structure/refs.ts';
import { scan } from '../structure/scan.ts';
import { selectorFor } from './boxes.ts';
import { baseOf, fieldsOf, own } from './fields.ts';
import type { Marked } from './marked.ts';
import { relateAll } from './relate.ts';
import type { Told } from './told.ts';
import { absolute } from '../../shared/address.ts';

const shown = (el: Element | null): Element | null => (el?.matches('meta,link') ? null : el);

/** The smallest element that shows just this name. */
function named(el: Element, name: string): Element | null {
  let found: Element | null = null;
  for (const at of all(el, 'a,b,strong,span,cite,h3,h4,h5,div').slice(0, 80))
    if ((at.textContent ?? '').length < 300 && fold(at.textContent, 200) === name && (!found || found.contains(at))) found = at;
  return found;
}

/** `types`: of the posts; a topic in which nobody answers a reply is a conversation, in which a later answer answers all. */
export function layoutOf(marked: Marked | null, told: readonly Told[], types: readonly string[]): Layout {
  const byEl = new Map(told.map((one) => [one.el, one]));
  const byLinked = new Map(told.map((one) => [one.linked, one]));
  const vocabulary = marked?.vocabulary;
  const comments = [...(marked?.comments ?? []), ...told.filter(({ entry }) => entry.type === 'comment').map(({ el }) => el)];
  const nested =
    parentsOf(comments).some((up) => up >= 0) || told.some(({ linked }) => linked.kind === 'comment' && linked.up?.kind === 'comment');
  const flat = !nested && types.includes('DiscussionForumPosting');
  const answers =
    comments.some((el) => vocabulary?.types(el).includes('Answer')) || told.some(({ linked }) => linked.types.includes('Answer'));
  const isEntry = (el: Element): boolean => byEl.has(el) || marked?.kindOf(el) === 'comment';
  const refs = new WeakMap<Element, string[]>();

  function read(el: Element, ctx: Parameters<Layout['read']>[1]): Entry | null {
    const one = byEl.get(el);
    const entry = one ? { ...one.entry } : (marked?.read(el, ctx) ?? null);
    if (flat && entry?.type === 'comment') refs.set(el, refsIn(scan(el, isEntry)));
    return entry;
  }

  return {
    id: 'markup',
    nesting: flat ? 'flat' : answers ? 'two-level' : 'tree',
    fits: () => true,
    // What the markup of the page names as items; the boxes in which the texts of its JSON-LD were found.
    entries: [...(vocabulary ? [vocabulary.item] : []), ...selectorFor([...byEl.keys()])],
    identify(el, ctx) {
      const one = byEl.get(el);
      if (one) return `${one.entry.type} ${one.entry.id}`;
      const entry = marked?.read(el, ctx);
      return entry ? JSON.stringify({ ...entry, time: null }) : null;
    },
    read,
    relate: (list, ctx) =>
      relateAll(
        list,
        {
          flat,
          refs: (el) => refs.get(el) ?? [],
          parentTold(el) {
            const up = byEl.get(el)?.linked.up;
            if (up) return byLinked.get(up)?.entry.id ?? null;
            const parent = vocabulary && marked ? fieldsOf(el, vocabulary, ctx).parent : '';
            return parent ? (absolute(parent, baseOf(ctx))?.href ?? parent) : null;
          },
        },
        ctx,
      ),
    viewer: () => null,
    promises: () => true,
    anchors(el) {
      const one = byEl.get(el);
      if (one) return { name: outOfLink(named(el, one.entry.author.name)), time: outOfLink(el.querySelector('time')) };
      if (!vocabulary) return { name: null, time: null };
      const author = own(el, 'author', vocabulary);
      const name = shown(author?.querySelector(vocabulary.parts.name) ?? author);
      const told = author && !name ? fold(author.querySelector('meta')?.getAttribute('content'), 200) : '';
      return {
        name: outOfLink(name ?? (author && told ? named(author, told) : null)),
        time: outOfLink(shown(own(el, 'time', vocabulary))),
      };
    },
  };
}
