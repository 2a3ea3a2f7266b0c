/** A table becomes plan entries: what is new, what would change, what is here already, and why something is not as it stood there. */
import { PlanEntry } from '../model/plan.ts';
import { blankEntry } from '../rules/plan/entry.ts';
import { mayBe } from '../rules/plan/signoff.ts';
import { type Given, headsOf, type ReadWords, readLine, type Remark } from './plan-cells.ts';
import type { Around } from './plan-columns.ts';
import { readTable } from './csv.ts';

export interface PlanLine {
  line: number;
  /** 'refused': nothing of the line is taken; the remarks say why. */
  verdict: 'new' | 'changed' | 'same' | 'refused';
  /** As it would be; null where refused. */
  entry: PlanEntry | null;
  /** Fields that would change. */
  fields: (keyof PlanEntry)[];
  topic: string;
  remarks: Remark[];
}

export interface Context extends Around {
  entries: readonly PlanEntry[];
  words: ReadWords;
  /** What stands for a topic where the line has none. */
  noTopic: string;
  ids: () => string;
  now: number;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const keyOf = ({ topic, day, time, template }: PlanEntry): string => JSON.stringify([topic, day, time, template]);

/** The entry with what the line says; lines for the notes are added once. */
function applied(before: PlanEntry, { fields, teasers, utm, kept }: Given): PlanEntry {
  const entry = { ...before, ...fields, teasers: { ...before.teasers, ...teasers }, utm: { ...before.utm, ...utm } };
  const lines = kept.filter((line) => !entry.notes.includes(line));
  return { ...entry, notes: [entry.notes, ...lines].filter(Boolean).join('\n') };
}

/**
 * Reads a table. An entry is found again by its id, else by topic, day and time; so the same file a second time changes nothing.
 * Empty cells leave a field as it is. A state 'ready' needs both sign-offs, which no table can give.
 */
export function readPlan(text: string, context: Context): PlanLine[] {
  const { head, lines } = readTable(text);
  const heads = headsOf(head, context, context.words);
  const known = new Map(context.entries.map((entry) => [entry.id, entry]));
  const byKey = new Map(context.entries.map((entry) => [keyOf(entry), entry]));
  const met = new Set<string>();
  return lines.map(({ line, cells }): PlanLine => {
    const given = readLine(cells, head, heads, context, context.words);
    if (!given.fields.topic) {
      given.fields.topic = context.noTopic;
      given.remarks.push({ code: 'noTopic', column: '', value: '' });
    }
    const { topic } = given.fields;
    const blank = { ...blankEntry({ id: '', now: context.now }), state: given.fields.day ? ('draft' as const) : ('idea' as const) };
    const before = (given.id && known.get(given.id)) || byKey.get(keyOf(applied(blank, given)));
    const base = before ?? { ...blank, id: given.id || context.ids() };
    let next = applied(base, given);
    if (next.state !== base.state && !mayBe(next, next.state)) {
      next = { ...next, state: before ? base.state : 'to-sign-off' };
      given.remarks.push({ code: 'notSigned', column: '', value: '' });
    }
    const checked = PlanEntry.safeParse(next);
    if (!checked.success) {
      const at = String(checked.error.issues[0]?.path[0] ?? '');
      return {
        line,
        verdict: 'refused',
        entry: null,
        fields: [],
        topic,
        remarks: [...given.remarks, { code: 'tooLong', column: at, value: '' }],
      };
    }
    if (met.has(base.id)) given.remarks.push({ code: 'double', column: '', value: '' });
    met.add(base.id);
    known.set(base.id, next);
    byKey.set(keyOf(next), next);
    const fields = (Object.keys(next) as (keyof PlanEntry)[]).filter((field) => !same(next[field], base[field]));
    const verdict = !before ? 'new' : fields.length ? 'changed' : 'same';
    return {
      line,
      verdict,
      entry: verdict === 'same' ? (before ?? next) : { ...next, changedAt: context.now },
      fields,
      topic,
      remarks: given.remarks,
    };
  });
}

/** The entries to be kept: of an entry named twice, what its last line says. `onlyNew` leaves those that are here as they are. */
export function taken(lines: readonly PlanLine[], onlyNew: boolean): PlanEntry[] {
  const wanted = new Map<string, PlanEntry>();
  const fresh = new Set(lines.flatMap(({ verdict, entry }) => (verdict === 'new' && entry ? [entry.id] : [])));
  for (const { verdict, entry } of lines) if (entry && verdict !== 'same' && (!onlyNew || fresh.has(entry.id))) wanted.set(entry.id, entry);
  return [...wanted.values()];
}
