/** The daily cleaning: what was kept long enough goes, in chunks (FIELD.md, retention by reason in days). */
import { clean } from '../../lib/store/retention.ts';
import { setDaily } from './alarms.ts';
import { inTurn } from './queue.ts';
import { tell } from './tell.ts';

export async function cleanUp(now = Date.now()): Promise<void> {
  for (;;) {
    const { changed, more } = await inTurn(() => clean(now));
    await tell({ stores: changed });
    if (!more) return;
    // A worker that dies with a long cleaning unfinished goes on in a minute, not tomorrow.
    setDaily(1);
  }
}
