/**
 * Fills the store from one of the extension's own pages, past the background: a million records would take it an hour.
 * The functions below run inside that page; they hold nothing of this module. Rows as lib/store writes them, figures
 * included, so that the popup reads what it would read after years of use.
 */
import type { Page } from 'puppeteer-core';
import type { DayTotals } from '../../lib/model/records.ts';
import { added, type Difference } from '../../lib/store/tally.ts';

export interface Seed {
  items: number;
  interactions: number;
  /** Epoch ms. */
  now: number;
}

/** Rows written by one call into the page. */
const CHUNK = 10_000;
/** Days over which they lie: nothing so old that the daily cleaning would take it away meanwhile (settings.retention). */
const ITEM_DAYS = 80;
const INTERACTION_DAYS = 700;

/** What a chunk adds to the figures. */
interface Sums {
  states: Record<string, number>;
  days: Record<string, Difference>;
}

/** One chunk of invented items. */
function putItems(from: number, to: number, now: number, days: number): Promise<Sums> {
  const hour = 3_600_000;
  const sums: Sums = { states: {}, days: {} };
  const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
  const of = (key: string): Difference => {
    const known = sums.days[key] ?? { day: key, interactions: {}, incoming: 0, answered: 0, answerMinutes: {} };
    sums.days[key] = known;
    return known;
  };
  return new Promise((done, failed) => {
    const opening = indexedDB.open('rueckkanal');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction('items', 'readwrite', { durability: 'relaxed' });
      const store = tx.objectStore('items');
      for (let n = from; n < to; n++) {
        const at = now - ((n * 7919) % (days * 24)) * hour;
        const share = n % 100;
        const state =
          share < 4 ? 'overdue' : share < 5 ? 'due' : share < 8 ? 'open' : share < 9 ? 'snoozed' : share < 80 ? 'answered' : 'done';
        const waits = state === 'open' || state === 'due';
        const answeredAt = state === 'answered' ? at + (n % 90) * hour : null;
        const minutes = answeredAt === null ? null : (n % 90) * 60;
        store.put({
          id: `item-${n}`,
          network: 'x',
          thread: `x|${n >> 2}|${n}`,
          post: String(n >> 2),
          comments: [`x|${n}`],
          author: { name: `Person ${n % 20_000}`, url: `https://x.com/p${n % 20_000}`, handle: `p${n % 20_000}` },
          authorKeys: [`x|p${n % 20_000}`],
          excerpt: 'Wann kommt die neue Fassung, und läuft sie auch auf älteren Geräten? '.repeat(2),
          url: `https://x.com/p/status/${n}`,
          first: { from: at, to: at },
          last: { from: at, to: at },
          seenAt: at,
          dueAt: waits ? now + 30 * 24 * hour : at + 48 * hour,
          warnAt: state === 'open' ? now + 29 * 24 * hour : at + 40 * hour,
          state,
          answeredAt,
          answeredBy: answeredAt === null ? null : `x|r${n}`,
          snoozedUntil: state === 'snoozed' ? now + 30 * 24 * hour : null,
          doneReason: state === 'done' ? 'done' : null,
          layout: 'web',
          changedAt: answeredAt ?? at,
          inDay: day(at),
          outDay: answeredAt === null ? null : day(answeredAt),
          minutes,
        });
        sums.states[state] = (sums.states[state] ?? 0) + 1;
        of(day(at)).incoming++;
        if (answeredAt === null) continue;
        const totals = of(day(answeredAt));
        totals.answered++;
        totals.answerMinutes[String(minutes)] = (totals.answerMinutes[String(minutes)] ?? 0) + 1;
      }
      tx.onabort = () => failed(tx.error);
      tx.oncomplete = () => {
        opening.result.close();
        done(sums);
      };
    };
  });
}

/** One chunk of invented interactions. */
function putInteractions(from: number, to: number, now: number, days: number): Promise<Sums> {
  const kinds = ['comment', 'reply', 'reaction', 'share', 'follow'];
  const sums: Sums = { states: {}, days: {} };
  return new Promise((done, failed) => {
    const opening = indexedDB.open('rueckkanal');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction('interactions', 'readwrite', { durability: 'relaxed' });
      const store = tx.objectStore('interactions');
      for (let n = from; n < to; n++) {
        const at = now - ((n * 7919) % (days * 24 * 60)) * 60_000;
        const day = new Date(at).toISOString().slice(0, 10);
        const kind = kinds[n % 5] as string;
        store.put({
          id: `x|${kind}|firma|${n}`,
          network: 'x',
          kind,
          at,
          day,
          actor: 'x|firma',
          to: { name: `Person ${n % 50_000}`, url: `https://x.com/p${n % 50_000}`, handle: `p${n % 50_000}` },
          toKeys: [`x|p${n % 50_000}`],
          url: `https://x.com/firma/status/${n}`,
          evidence: 'seen',
          ref: String(n),
          excerpt: 'Danke, wir sehen nach.',
        });
        const totals = sums.days[day] ?? { day, interactions: {}, incoming: 0, answered: 0, answerMinutes: {} };
        sums.days[day] = totals;
        totals.interactions[kind] = (totals.interactions[kind] ?? 0) + 1;
      }
      tx.onabort = () => failed(tx.error);
      tx.oncomplete = () => {
        opening.result.close();
        done(sums);
      };
    };
  });
}

/** Writes the figures. */
function putFigures(totals: DayTotals[], states: Record<string, number>, nextChangeAt: number): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('rueckkanal');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction(['totals', 'counters'], 'readwrite');
      for (const row of totals) tx.objectStore('totals').put(row);
      tx.objectStore('counters').put({ key: 'now', states, nextChangeAt });
      tx.onabort = () => failed(tx.error);
      tx.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}

/** How many rows there are. */
function countRows(): Promise<{ items: number; interactions: number }> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('rueckkanal');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction(['items', 'interactions']);
      const [items, interactions] = [tx.objectStore('items').count(), tx.objectStore('interactions').count()];
      tx.onabort = () => failed(tx.error);
      tx.oncomplete = () => {
        opening.result.close();
        done({ items: items.result, interactions: interactions.result });
      };
    };
  });
}

/** How many rows the extension's store holds, asked through one of its pages. */
export const rowsIn = (page: Page): Promise<{ items: number; interactions: number }> => page.evaluate(countRows);

/** Fills the store through `page`, one of the extension's own. */
export async function seed(page: Page, { items, interactions, now }: Seed): Promise<void> {
  const states: Record<string, number> = {};
  const days = new Map<string, DayTotals>();
  const take = (sums: Sums): void => {
    for (const [state, count] of Object.entries(sums.states)) states[state] = (states[state] ?? 0) + count;
    for (const one of Object.values(sums.days)) {
      const sum = added(days.get(one.day), one);
      if (sum) days.set(one.day, sum);
    }
  };
  for (let from = 0; from < items; from += CHUNK) take(await page.evaluate(putItems, from, Math.min(items, from + CHUNK), now, ITEM_DAYS));
  for (let from = 0; from < interactions; from += CHUNK)
    take(await page.evaluate(putInteractions, from, Math.min(interactions, from + CHUNK), now, INTERACTION_DAYS));
  await page.evaluate(putFigures, [...days.values()], states, now + 29 * 24 * 3_600_000);
}
