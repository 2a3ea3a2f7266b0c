/** What settings and the clock change in stored items: always worked out anew from raw times, never shifted. Pure. */
import type { Item } from '../model/records.ts';
import type { Settings } from '../model/settings.ts';
import { itemOnly, timesOf } from './item.ts';
import { LIVE, logged } from './log.ts';
import { stateByClock } from './state.ts';

const byClock = (item: Item, now: number): Item =>
  LIVE.has(item.state) ? { ...item, state: stateByClock(item.warnAt, item.dueAt, now) } : item;

/** The item after a change of own accounts: a new own account's items are none any more, a former one's are again. */
function ownership(item: Item, own: ReadonlySet<string>): Item {
  const isOwn = item.authorKeys.some((key) => own.has(key));
  if (isOwn && item.doneReason !== 'own-account') return { ...item, state: 'done', doneReason: 'own-account', snoozedUntil: null };
  if (isOwn || item.doneReason !== 'own-account') return item;
  return { ...item, state: item.answeredBy === null ? 'open' : 'answered', doneReason: null };
}

/** Items that changed settings (hours, target, warning, own accounts) change; those they leave alone are left out. */
export function recompute(items: readonly Item[], settings: Pick<Settings, 'own' | 'target' | 'warn' | 'hours'>, now: number): Item[] {
  const own = new Set(settings.own.flatMap(({ network, keys }) => keys.map((key) => `${network}|${key}`)));
  return items.flatMap((stored) => {
    const item = itemOnly(stored);
    const owned = ownership(item, own);
    const moved = byClock({ ...owned, ...timesOf(item.first?.from ?? null, settings) }, now);
    // What the clock alone would have done, it did.
    const rule = owned !== item ? 'own-account' : byClock(item, now).state === moved.state ? 'due' : 'settings';
    const after = itemOnly(logged(item, moved, rule, now));
    return JSON.stringify(after) === JSON.stringify(item) ? [] : [after];
  });
}

/** Items whose state the clock changed: open → due → overdue, and snoozed ones whose time has come. `now` in epoch ms. */
export function tick(items: readonly Item[], now: number): Item[] {
  return items.flatMap((stored) => {
    const item = itemOnly(stored);
    const woken: Item =
      item.state === 'snoozed' && item.snoozedUntil !== null && item.snoozedUntil <= now
        ? { ...item, state: 'open', snoozedUntil: null }
        : item;
    const after = byClock(woken, now);
    return after.state === item.state ? [] : [itemOnly(logged(item, after, woken === item ? 'due' : 'snooze-over', now))];
  });
}
