/** Facts of a page as a whole, looked up once although every entry needs them. */
import type { Ctx } from '../network.ts';

/**
 * `find`, asked once for each document, address and stage of loading. Only for facts of pages that a server made and that
 * stand still while they are open: an old forum's title, number of the page, zone of its clock.
 */
export function perPage<T>(find: (ctx: Ctx) => T): (ctx: Ctx) => T {
  const known = new WeakMap<Document, { key: string; value: T }>();
  return (ctx) => {
    const key = `${ctx.root.readyState} ${ctx.url.href}`;
    const before = known.get(ctx.root);
    if (before?.key === key) return before.value;
    const value = find(ctx);
    known.set(ctx.root, { key, value });
    return value;
  };
}
