/** The records a figure of Results is made of: what a click on it leads to. Newest first. */
import type { Account } from '../model/sighting.ts';
import { AUDIENCE } from '../rules/kpi/levels.ts';
import { BEHIND, inBacklog, type Source } from '../rules/kpi/behind.ts';
import { type MetricId, metricFacts } from '../rules/kpi/metrics.ts';
import type { Period, ResultsFilter } from '../rules/kpi/results.ts';
import { isTold, select, type Selection } from '../rules/kpi/select.ts';
import { termsById, voicesOf } from '../rules/listening/voices.ts';
import type { Settings } from '../model/settings.ts';
import { dayOf } from './day.ts';
import { type ReadTx, reading } from './open.ts';
import { settingsFrom } from './settings.ts';

export interface Behind {
  store: Source['store'];
  id: string;
  /** Name of who is behind it, or what it is called; '' where nobody is. */
  label: string;
  /** Its words, as kept; '' where there are none. */
  text: string;
  /** Moment by which it counts, epoch ms; null where unknown. */
  at: number | null;
  url: string | null;
  /** The campaign an entry was made to; the channel that was measured. Missing: none. */
  campaign?: string;
  channel?: string;
}

interface Asked {
  tx: ReadTx;
  period: Period;
  selection: Selection;
  settings: Settings;
  now: number;
  limit: number;
}

/** Rows read at a time. */
const CHUNK = 1000;
const inside = (day: string, { from, to }: Period): boolean => from <= day && day <= to;
const onNetwork = ({ networks }: Selection, network: string | undefined): boolean =>
  !networks || (network !== undefined && networks.has(network));
const onChannel = ({ keys }: Selection, key: string | undefined): boolean => !keys || (key !== undefined && keys.includes(key));
const name = (account: Account | null): string => account?.name ?? '';

/** The newest `limit` of what is added. */
class Newest {
  private rows: Behind[] = [];
  private readonly limit: number;
  constructor(limit: number) {
    this.limit = limit;
  }
  add(row: Behind): void {
    this.rows.push(row);
    if (this.rows.length >= 2 * this.limit + CHUNK) this.rows = this.list();
  }
  list = (): Behind[] => this.rows.sort((a, b) => (b.at ?? -Infinity) - (a.at ?? -Infinity)).slice(0, this.limit);
}

/** Items are walked in chunks: only those of the last months are kept, and a click may take a moment. */
async function items({ tx, period, selection, now, limit }: Asked, source: Source & { store: 'items' }): Promise<Behind[]> {
  const found = new Newest(limit);
  for (let after: string | null = null; ; ) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const rows = await tx.objectStore('items').getAll(range, CHUNK);
    for (const row of rows) {
      const day = source.by === 'in' ? row.inDay : row.outDay;
      const counts = source.by === 'open' ? inBacklog(row) : day !== null && inside(day, period);
      if (!counts || !onNetwork(selection, row.network) || !onChannel(selection, row.channel) || !(source.if?.(row, now) ?? true)) continue;
      const at = source.by === 'out' ? row.answeredAt : (row.first?.from ?? null);
      found.add({ store: 'items', id: row.id, label: name(row.author), text: row.excerpt, at, url: row.url });
    }
    after = rows.at(-1)?.id ?? null;
    if (rows.length < CHUNK) return found.list();
  }
}

const previous = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Deeds day by day, the last day first, until there are enough. */
async function interactions({ tx, period, selection, limit, now, settings }: Asked, source: Source & { store: 'interactions' }) {
  const found: Behind[] = [];
  const today = dayOf(now, settings.hours.zone);
  const range = IDBKeyRange.bound(period.from, period.to);
  const newest = await tx.objectStore('interactions').index('day').openKeyCursor(range, 'prev');
  const oldest = await tx.objectStore('interactions').index('day').openKeyCursor(range);
  for (
    let day = newest ? String(newest.key) : today;
    newest && oldest && day >= String(oldest.key) && found.length < limit;
    day = previous(day)
  ) {
    const rows = await tx.objectStore('interactions').index('day').getAll(day);
    for (const row of rows.sort((a, b) => b.at - a.at)) {
      if (!onNetwork(selection, row.network) || !onChannel(selection, row.actor) || !(source.if?.(row) ?? true)) continue;
      found.push({ store: 'interactions', id: row.id, label: name(row.to), text: row.excerpt, at: row.at, url: row.url });
    }
  }
  return found.slice(0, limit);
}

async function people({ tx, period, selection, settings, limit }: Asked, source: Source & { store: 'people' }): Promise<Behind[]> {
  const found = new Newest(limit);
  const { campaigns } = selection;
  for (const person of await tx.objectStore('people').getAll()) {
    if (!onNetwork(selection, person.accounts[0]?.network)) continue;
    if (campaigns && !campaigns.has(person.lead?.from.find(({ kind }) => kind === 'campaign')?.id ?? '')) continue;
    const [first] = person.accounts;
    const row = (at: number): Behind => ({ store: 'people', id: person.id, label: person.name, text: '', at, url: first?.url ?? null });
    if ('if' in source) {
      if (source.if(person)) found.add(row(person.stages?.at(-1)?.at ?? person.createdAt));
    } else for (const { at, day } of source.moments(person)) if (inside(day ?? dayOf(at, settings.hours.zone), period)) found.add(row(at));
  }
  return found.list();
}

async function mentions({ tx, period, selection, settings, limit }: Asked, source: Source & { store: 'mentions' }): Promise<Behind[]> {
  const found = new Newest(limit);
  const terms = termsById(settings.watch);
  for (const row of await tx.objectStore('mentions').index('day').getAll(IDBKeyRange.bound(period.from, period.to))) {
    if (row.notUs || !onNetwork(selection, row.network) || !source.if(row, voicesOf(row, terms))) continue;
    const { id, account, title, excerpt, time, seenAt, url } = row;
    found.add({ store: 'mentions', id, label: title || account.name, text: excerpt, at: time?.from ?? seenAt, url });
  }
  return found.list();
}

async function returns({ tx, period, selection, limit }: Asked): Promise<Behind[]> {
  const found = new Newest(limit);
  for (const row of await tx.objectStore('returns').index('day').getAll(IDBKeyRange.bound(period.from, period.to))) {
    if (row.out !== null || !onNetwork(selection, row.network) || (selection.campaigns && !selection.campaigns.has(row.campaign))) continue;
    const { id, campaign, account, excerpt, at, url } = row;
    found.add({ store: 'returns', id, label: account.name, text: excerpt, at, url, campaign });
  }
  return found.list();
}

async function posts({ tx, period, selection, limit }: Asked, source: Source & { store: 'posts' }): Promise<Behind[]> {
  const found = new Newest(limit);
  const { campaigns } = selection;
  const plan = campaigns ? await tx.objectStore('plan').getAll() : [];
  const entries = new Set(plan.flatMap(({ id, campaign }) => (campaign !== null && campaigns?.has(campaign) ? [id] : [])));
  for (const row of await tx.objectStore('posts').index('day').getAll(IDBKeyRange.bound(period.from, period.to))) {
    if (!onNetwork(selection, row.network) || !onChannel(selection, row.actor) || !(source.if?.(row) ?? true)) continue;
    if (campaigns && !(row.entry !== null && entries.has(row.entry))) continue;
    found.add({ store: 'posts', id: row.id, label: '', text: row.excerpt, at: row.at, url: row.url });
  }
  return found.list();
}

async function measurements({ tx, period, selection, limit }: Asked): Promise<Behind[]> {
  const found = new Newest(limit);
  for (const { id, name } of selection.channels)
    for (const row of await tx.objectStore('measurements').index('subject').getAll(`channel ${id}`))
      if (inside(row.day, period) && AUDIENCE.some((metric) => metric === row.metric))
        found.add({ store: 'measurements', id: row.id, label: name, text: String(row.value), at: row.at, url: row.url, channel: id });
  return found.list();
}

function from(asked: Asked, source: Source): Promise<Behind[]> {
  if (source.store === 'items') return items(asked, source);
  if (source.store === 'interactions') return interactions(asked, source);
  if (source.store === 'people') return people(asked, source);
  if (source.store === 'mentions') return mentions(asked, source);
  if (source.store === 'posts') return posts(asked, source);
  return source.store === 'returns' ? returns(asked) : measurements(asked);
}

/**
 * The newest `limit` records behind a figure of `readResults` with the same period, filter and `now` (epoch ms). Records that were
 * forgotten meanwhile stay counted and are not among them. Empty where the filter cannot tell the figure apart. Throws StoreFailure.
 */
export const recordsBehind = (metric: MetricId, period: Period, filter: ResultsFilter, limit: number, now: number): Promise<Behind[]> =>
  reading(async (tx) => {
    const settings = settingsFrom(await tx.objectStore('settings').get('settings'));
    const selection = select(filter, await tx.objectStore('channels').getAll(), settings);
    const facts = metricFacts(metric);
    if (!facts || !isTold(facts, selection)) return [];
    return from({ tx, period, selection, settings, now, limit }, BEHIND[metric]);
  });
