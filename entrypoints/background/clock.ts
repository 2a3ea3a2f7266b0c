/** What the clock changes: items move from open to due to overdue, snoozes end. In chunks; a dead worker goes on where it was. */
import { tick as moveByClock } from '../../lib/rules/recompute.ts';
import { overtaken } from '../../lib/store/clock.ts';
import { type Write, write } from '../../lib/store/write.ts';
import { inTurn } from './queue.ts';
import { tell } from './tell.ts';

/** Items moved in one transaction. */
const CHUNK = 200;

/** Moves up to CHUNK items the clock has overtaken. Returns how many it moved. */
export async function settle(w: Write): Promise<number> {
  const moved = moveByClock(await overtaken(w.tx, w.now, CHUNK), w.now);
  for (const item of moved) await w.putItem(item);
  return moved.length;
}

/** Moves all of them. Rejects with StoreFailure; what was moved before stays moved. */
export async function tick(now = Date.now()): Promise<void> {
  for (;;) {
    const { moved, changes, stores } = await inTurn(() =>
      write(now, async (w) => ({ moved: await settle(w), changes: [...w.changes.values()], stores: w.changed })),
    );
    await tell({ stores, changes });
    if (moved < CHUNK) return;
  }
}
