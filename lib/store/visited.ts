/** Groups and websites one of us wrote on: one small row, for the audit of channels. */
import type { Visited } from '../rules/channels/propose.ts';
import { readJob } from './jobs.ts';
import type { JobRow } from './schema.ts';
import type { Write } from './write.ts';

const KEY = 'channels-visited';
/** Places remembered; the oldest go first. */
const MOST = 200;

interface Row extends JobRow {
  places: Visited[];
}

const placesIn = (row: JobRow | undefined): Visited[] => (Array.isArray(row?.places) ? (row as Row).places : []);

/** Notes a place once. */
export async function noteVisited(w: Write, place: Visited): Promise<void> {
  const store = w.tx.objectStore('jobs');
  const places = placesIn(await store.get(KEY));
  const same = places.find(({ url }) => url === place.url);
  if (same && same.name === place.name && same.network === place.network) return;
  await store.put({ key: KEY, places: [...places.filter(({ url }) => url !== place.url), place].slice(-MOST) });
  w.changed.add('jobs');
}

/** All of them, oldest first. Throws StoreFailure. */
export const readVisited = async (): Promise<Visited[]> => placesIn(await readJob<Row>(KEY));
