/** Taking in a file's records, chunk by chunk; the options page has checked and previewed them, here they are checked again. */
import type { Message } from '../../lib/messages.ts';
import { type Imported, importedSettings, importRows } from '../../lib/store/import.ts';
import { askTalks } from '../../lib/store/talks.ts';
import { equal } from '../../lib/store/unmerge.ts';
import { write } from '../../lib/store/write.ts';
import { settle } from './clock.ts';
import { failed } from './failed.ts';
import { resetNotice } from './notice.ts';
import { withKeys } from './owned.ts';
import { inTurn } from './queue.ts';
import { askRecompute, goOnRecomputing } from './recompute.ts';
import { putSettings } from './settings.ts';
import { tell } from './tell.ts';

type Chunk = Extract<Message, { type: 'import' }>;

/** Keeps one chunk; all of it or, where the store fails, nothing. Tells what became of the records. */
export async function importChunk({ store, records, conflict }: Chunk, now = Date.now()): Promise<{ ok: true } & Imported> {
  const { result, stores, changes, settings } = await inTurn(() =>
    write(now, async (w) => {
      const result = store === 'settings' ? await importSettings(w, records, conflict) : await importRows(w, store, records, conflict);
      if (store === 'items' && (result.added || result.replaced)) {
        // Due times of a file are those of its settings; here they are worked out by ours.
        await askRecompute(w, false);
        // A file may be from before conversations were told, or lack part of one.
        await askTalks(w);
        await settle(w);
      }
      return { result, stores: w.changed, changes: [...w.changes.values()], settings: (await w.get('settings', 'settings')) ?? w.settings };
    }),
  );
  await tell({ stores, changes });
  if ([...stores].includes('settings')) await resetNotice(settings, now);
  // Not waited for: with many items it takes a while, and the settings are kept already.
  goOnRecomputing().catch(failed);
  return { ok: true, ...result };
}

async function importSettings(
  w: Parameters<typeof putSettings>[0],
  records: readonly unknown[],
  conflict: 'keep' | 'replace',
): Promise<Imported> {
  const result: Imported = { added: 0, replaced: 0, same: 0, kept: 0, refused: 0 };
  for (const record of records) {
    const there = await w.get('settings', 'settings');
    const given = importedSettings(record, w.settings);
    if (!given) result.refused++;
    else {
      const next = { ...given, own: given.own.map((account) => withKeys(account, [...w.settings.own, ...given.own])) };
      if (there && equal(there, next)) result.same++;
      else if (there && conflict === 'keep') result.kept++;
      else {
        await putSettings(w, next);
        result[there ? 'replaced' : 'added']++;
      }
    }
  }
  return result;
}
