/** What an import would do, before anything is done. Pure but for the lookup it is given. */
import { differences, idOf } from './compare.ts';
import { type Checked, type RecordOf, SECTIONS, type Section } from './format.ts';
import type { Header } from './read.ts';

export type Counts = { new: number; same: number; different: number };

/** A record that is here with other content. */
export interface Conflict {
  section: Section;
  id: string;
  /** A name a person recognises it by: author, actor's target, person; empty for the settings. */
  label: string;
  /** Fields that differ. */
  fields: string[];
}

export interface Preview extends Header {
  counts: Record<Section, Counts>;
  /** The first SHOWN of them; all are counted in `counts`. */
  conflicts: Conflict[];
}

/** Conflicts listed; a person does not read more. */
export const SHOWN = 200;
/** Records looked up and sent at once. */
export const BATCH = 500;

/** The store's copy of each record, in the same order; undefined where there is none. */
export type Lookup = <S extends Section>(section: S, records: readonly RecordOf[S][]) => Promise<(RecordOf[S] | undefined)[]>;

export const emptyCounts = (): Record<Section, Counts> =>
  Object.fromEntries(SECTIONS.map((section) => [section, { new: 0, same: 0, different: 0 }])) as Record<Section, Counts>;

function labelOf({ section, record }: Checked): string {
  if (section === 'items') return record.author.name;
  if (section === 'interactions') return record.to?.name ?? record.actor;
  if (section === 'people') return record.name;
  const named = record as { name?: string; topic?: string; title?: string; account?: { name: string } };
  return named.name ?? named.topic ?? named.title ?? named.account?.name ?? '';
}

/** A record with its verdict. */
export type Judged = Checked & { verdict: keyof Counts; fields: string[] };

/** Compares records batch by batch with the store. Same header at the end as the source gives. */
export async function* judged(records: AsyncGenerator<Checked, Header>, lookup: Lookup, now: number): AsyncGenerator<Judged[], Header> {
  let batch: Checked[] = [];
  const judge = async (): Promise<Judged[]> => {
    const known = batch[0] ? await lookup(batch[0].section, batch.map(({ record }) => record) as never) : [];
    const out = batch.map((checked, index): Judged => {
      const there = known[index];
      const fields = there ? differences(checked.section, checked.record, there, now) : [];
      return { ...checked, verdict: !there ? 'new' : fields.length ? 'different' : 'same', fields };
    });
    batch = [];
    return out;
  };
  for (let next = await records.next(); ; next = await records.next()) {
    if (next.done) {
      if (batch.length) yield await judge();
      return next.value;
    }
    if (batch.length >= BATCH || (batch[0] && batch[0].section !== next.value.section)) yield await judge();
    batch.push(next.value);
  }
}

/** Reads the whole file and says what would happen. Throws BrokenFile; changes nothing. */
export async function preview(records: AsyncGenerator<Checked, Header>, lookup: Lookup, now: number): Promise<Preview> {
  const counts = emptyCounts();
  const conflicts: Conflict[] = [];
  const batches = judged(records, lookup, now);
  for (let next = await batches.next(); ; next = await batches.next()) {
    if (next.done) return { ...next.value, counts, conflicts };
    for (const one of next.value) {
      counts[one.section][one.verdict]++;
      if (one.verdict === 'different' && conflicts.length < SHOWN)
        conflicts.push({ section: one.section, id: idOf(one.section, one.record), label: labelOf(one), fields: one.fields });
    }
  }
}
