/** The layout of a page whose shape was found. */
import type { Account, Entry } from '../../../model/sighting.ts';
import type { Ctx, Layout } from '../../network.ts';
import { absolute } from '../../shared/address.ts';
import { fold, harmless } from '../../shared/text.ts';
import { fieldsOf, type Fields } from './fields.ts';
import type { Group } from './find.ts';
import { scan, type Scan } from './scan.ts';

export function layoutOf(groups: readonly Group[]): Layout {
  const entries = groups.map(({ key }) => key.css);
  const groupOf = (el: Element): Group | undefined => groups.find(({ key }) => key.test(el));
  const apart = (el: Element): boolean => groups.some(({ key }) => key.test(el));
  let last: { el: Element; scan: Scan; fields: Fields } | null = null;
  const look = (el: Element, now: number): { scan: Scan; fields: Fields } | null => {
    if (last?.el === el) return last;
    const group = groupOf(el);
    if (!group) return null;
    const seen = scan(el, apart);
    const fields = fieldsOf(seen, group.learned, now);
    last = { el, scan: seen, fields };
    return last;
  };
  const read = (el: Element, ctx: Ctx): Entry | null => {
    const found = look(el, ctx.now);
    if (!found) return null;
    const { fields } = found;
    if (!fields.when || !fields.name) return null;
    const author: Account = { name: fold(fields.name, 200), url: absolute(fields.href, ctx.url)?.href ?? null, handle: null };
    const id = el.id || `${fields.name} ${fields.when.from} ${fields.text.slice(0, 20)}`;
    return { type: 'comment', id, post: null, parent: null, url: null, author, text: harmless(fields.text), time: fields.when, byPostAuthor: false, repliesShown: 0, repliesHidden: 0 };
  };
  return {
    id: 'structure',
    nesting: 'tree',
    fits: () => true,
    entries,
    identify(el, ctx) {
      last = null;
      const entry = read(el, ctx);
      return entry && JSON.stringify({ ...entry, time: null });
    },
    read,
    viewer: () => null,
    promises: () => true,
    anchors: () => ({ name: null, time: null }),
  };
}
