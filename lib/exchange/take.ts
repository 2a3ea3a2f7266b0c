/** Takes a previewed file in, chunk by chunk, through whoever may write. */
import type { Settings } from '../model/settings.ts';
import { takenSettings } from './compare.ts';
import type { Checked, Section } from './format.ts';
import { judged, type Lookup } from './preview.ts';
import type { Header } from './read.ts';

/** Sends records of one kind to the writer; rejects where they could not be kept (none of the chunk was, then). */
export type Send = (section: Section, records: unknown[]) => Promise<void>;

export interface Taken {
  added: number;
  replaced: number;
  /** Differ, and stayed as they are here. */
  kept: number;
}

/**
 * Sends what is new, and what differs where `conflict` is 'replace'; what is the same is not sent at all, so that a
 * second import changes nothing. A failure stops it: the chunks before are kept, and a repeat goes on from there.
 */
export async function take(
  records: AsyncGenerator<Checked, Header>,
  lookup: Lookup,
  send: Send,
  { conflict, here, now, progress }: { conflict: 'keep' | 'replace'; here: Settings; now: number; progress?: (done: number) => void },
): Promise<Taken> {
  const taken: Taken = { added: 0, replaced: 0, kept: 0 };
  let done = 0;
  for await (const batch of judged(records, lookup, now)) {
    const wanted = batch.filter(({ verdict }) => verdict === 'new' || (verdict === 'different' && conflict === 'replace'));
    const section = wanted[0]?.section;
    if (section)
      await send(
        section,
        wanted.map((one) => (one.section === 'settings' ? takenSettings(one.record, here) : one.record)),
      );
    if (conflict === 'keep') taken.kept += batch.filter(({ verdict }) => verdict === 'different').length;
    for (const { verdict } of wanted) taken[verdict === 'new' ? 'added' : 'replaced']++;
    done += batch.length;
    progress?.(done);
  }
  return taken;
}
