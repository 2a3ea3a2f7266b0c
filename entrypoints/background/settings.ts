/** New settings: own accounts' keys worked out, items of accounts that became ours or are no longer, everything judged anew where the rules changed. */
import type { Settings } from '../../lib/model/settings.ts';
import { Settings as SettingsSchema } from '../../lib/model/settings.ts';
import { recompute } from '../../lib/rules/recompute.ts';
import { itemsBy } from '../../lib/store/lookup.ts';
import { equal } from '../../lib/store/unmerge.ts';
import { type Write, write } from '../../lib/store/write.ts';
import { checkCheckBack } from './check-back.ts';
import { BadMessage, failed } from './failed.ts';
import { resetNotice } from './notice.ts';
import { ownKeySet, withKeys } from './owned.ts';
import { inTurn } from './queue.ts';
import { askRecompute, goOnRecomputing } from './recompute.ts';
import { tell } from './tell.ts';

/** Do these settings judge items otherwise than those? */
const judgesAnew = (a: Settings, b: Settings): boolean => !equal([a.target, a.warn, a.hours], [b.target, b.warn, b.hours]);

/** Puts the settings and what follows from them into the same transaction. */
export async function putSettings(w: Write, next: Settings): Promise<void> {
  const before = w.settings;
  await w.putSettings(next);
  const [was, is] = [ownKeySet(before), ownKeySet(next)];
  const changed = [...was, ...is].filter((key) => was.has(key) !== is.has(key));
  for (const item of recompute(await itemsBy(w.tx, changed), next, w.now)) await w.putItem(item);
  if (judgesAnew(before, next)) await askRecompute(w, before.hours.zone !== next.hours.zone);
}

/** Whether a zone is one the browser knows; an unknown one would stop every calculation. */
function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}

/** Replaces the settings. Throws BadMessage where they are not valid, and then nothing was changed. */
export async function saveSettings(given: unknown, now = Date.now()): Promise<{ ok: true }> {
  const parsed = SettingsSchema.safeParse(given);
  if (!parsed.success || !isZone(parsed.data.hours.zone)) throw new BadMessage('settings');
  const { before, next, stores, changes } = await inTurn(() =>
    write(now, async (w) => {
      const next = { ...parsed.data, own: parsed.data.own.map((account) => withKeys(account, w.settings.own)) };
      await putSettings(w, next);
      return { before: w.settings, next, stores: w.changed, changes: [...w.changes.values()] };
    }),
  );
  await tell({ stores, changes });
  if (!equal([before.notice, before.hours.zone], [next.notice, next.hours.zone])) await resetNotice(next, now);
  else if (!equal([before.checkBack, before.hours], [next.checkBack, next.hours])) await checkCheckBack(next, now);
  // Not waited for: with many items it takes a while, and the settings are kept already.
  goOnRecomputing().catch(failed);
  return { ok: true };
}
