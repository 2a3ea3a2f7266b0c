/** One line of a table as fields of a plan entry. What cannot be read goes to the notes, so that nothing of the file is lost. */
import { CONTENT_KINDS, ENTRY_STATES, type PlanEntry } from '../model/plan.ts';
import { type Around, channelNames, PLAN_COLUMNS, type PlanColumn, UTM_COLUMNS } from './plan-columns.ts';
import { dayCell, timeCell } from './csv-cells.ts';
import { named, sameWord } from './named.ts';

/** Words in every language the table may be written in; each also has its own name ('topic'). */
export interface ReadWords {
  /** Keys as in the locales' section `plan`: 'column_topic', 'kind_news', 'state_idea', 'teaser', 'yes'. */
  tables: readonly Readonly<Record<string, string>>[];
}

/** Why something of a line is not as it stood there; `column` as in the file. */
export interface Remark {
  code: 'noTopic' | 'toNotes' | 'unknownColumn' | 'notSigned' | 'double' | 'tooLong';
  column: string;
  value: string;
}

export interface Given {
  id: string;
  fields: Partial<PlanEntry>;
  /** Teasers by channel id. */
  teasers: Record<string, string>;
  utm: Partial<PlanEntry['utm']>;
  /** Lines for the notes. */
  kept: string[];
  remarks: Remark[];
}

/** The one of `names` that is meant, by its own name or its words. */
const meant = <T extends string>(text: string, names: readonly T[], start: string, { tables }: ReadWords): T | null =>
  named(text, names, (name) => tables.flatMap((table) => table[`${start}_${name.replace(/-(\w)/g, (_, c) => c.toUpperCase())}`] ?? []));

/** What a head says: a column of ours, the channel a teaser is for, or nothing we know. */
export type Head = { column: PlanColumn } | { teaser: string } | null;

export function headsOf(head: readonly string[], around: Around, words: ReadWords): Head[] {
  const names = channelNames(around.channels);
  return head.map((text) => {
    const column = meant(text, PLAN_COLUMNS, 'column', words);
    if (column) return { column };
    const [, start, name] = /^([^:]+):\s*(.+)$/s.exec(text) ?? [];
    if (!start || !name || !named(start, ['teaser'], () => words.tables.flatMap(({ teaser }) => teaser ?? []))) return null;
    const channel = around.channels.find(({ id }) => id === name || sameWord(names.get(id) ?? '', name));
    return channel ? { teaser: channel.id } : null;
  });
}

const assets = (text: string): PlanEntry['assets'] =>
  text.split('\n').flatMap((line) => {
    const [, name = '', url = ''] = /^(.*?)\s*<([^<>]+)>$/.exec(line.trim()) ?? [];
    if (url) return [{ name: name || url, url }];
    return line.trim() ? [{ name: line.trim(), url: /^https?:/i.test(line.trim()) ? line.trim() : '' }] : [];
  });

/** Ids of the named, and the names nobody has. Names stand in lines of their own; in files of others also between commas or bars. */
function byNames(text: string, all: ReadonlyMap<string, string>): { ids: string[]; unknown: string[] } {
  const find = (name: string): string | undefined => [...all].find(([id, known]) => id === name || sameWord(known, name))?.[0];
  const names = text
    .split('\n')
    .flatMap((line) => (find(line) ? [line] : line.split(/[|,;]/)))
    .flatMap((name) => name.trim() || []);
  return { ids: [...new Set(names.flatMap((name) => find(name) ?? []))], unknown: names.filter((name) => !find(name)) };
}

/** Reads a line; `head` as the file has it, `heads` what that means. Empty cells say nothing. */
export function readLine(
  cells: readonly string[],
  head: readonly string[],
  heads: readonly Head[],
  around: Around,
  words: ReadWords,
): Given {
  const given: Given = { id: '', fields: {}, teasers: {}, utm: {}, kept: [], remarks: [] };
  const toNotes = (column: string, value: string, code: Remark['code'] = 'toNotes'): void => {
    given.kept.push(`${column}: ${value}`);
    given.remarks.push({ code, column, value });
  };
  const put = <F extends keyof PlanEntry>(field: F, value: PlanEntry[F] | null, column: string, text: string): void => {
    if (value === null) toNotes(column, text);
    else given.fields[field] = value;
  };
  const names = channelNames(around.channels);
  for (const [at, text] of cells.entries()) {
    if (!text) continue;
    const title = head[at] || String(at + 1);
    const what = heads[at] ?? null;
    if (!what) toNotes(title, text, 'unknownColumn');
    else if ('teaser' in what) given.teasers[what.teaser] = text;
    else if (what.column === 'id') given.id = text;
    else if (what.column === 'kind') put('kind', meant(text, CONTENT_KINDS, 'kind', words), title, text);
    else if (what.column === 'state') put('state', meant(text, ENTRY_STATES, 'state', words), title, text);
    else if (what.column === 'day') put('day', dayCell(text, true), title, text);
    else if (what.column === 'time') put('time', timeCell(text), title, text);
    else if (what.column === 'author')
      put('author', around.team.find(({ id, name }) => id === text || sameWord(name, text))?.id ?? null, title, text);
    else if (what.column === 'campaign')
      put('campaign', around.campaigns.find(({ id, name }) => id === text || sameWord(name, text))?.id ?? null, title, text);
    else if (what.column === 'channels') {
      const { ids, unknown } = byNames(text, names);
      if (ids.length) given.fields.channels = ids;
      for (const name of unknown) toNotes(title, name);
    } else if (what.column === 'assets') given.fields.assets = assets(text);
    else if (what.column === 'template') given.fields.template = true;
    else if (what.column in UTM_COLUMNS) given.utm[UTM_COLUMNS[what.column as keyof typeof UTM_COLUMNS]] = text;
    else if (what.column === 'hashtag') given.fields.hashtag = text.replace(/^#/, '');
    else given.fields[what.column as 'topic'] = text;
  }
  return given;
}
