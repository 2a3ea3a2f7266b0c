/** What a page tells of our channels: their figures as measurements, and groups and websites one of us wrote on. */
import type { Reading } from '../../lib/model/sighting.ts';
import type { NetworkFacts } from '../../lib/networks/network.ts';
import { measurementsOf } from '../../lib/rules/channels/measure.ts';
import { visitedOf } from '../../lib/rules/channels/visited.ts';
import { dayOf } from '../../lib/store/day.ts';
import { noteVisited } from '../../lib/store/visited.ts';
import type { Write } from '../../lib/store/write.ts';

/** Reads the inventory only where the page tells a figure; most pages cost nothing. */
export async function noteChannels(w: Write, reading: Reading, network: NetworkFacts): Promise<void> {
  const visited = visitedOf(reading, network, w.settings);
  if (visited) await noteVisited(w, visited);
  if (!reading.people.length) return;
  const channels = await w.tx.objectStore('channels').getAll();
  if (!channels.length) return;
  const when = { at: w.now, day: dayOf(w.now, w.settings.hours.zone) };
  for (const measurement of measurementsOf(reading, network, channels, w.settings.own, when)) {
    const before = await w.get('measurements', measurement.id);
    // The last of a day counts; the same figure seen again is no news.
    if (before?.value !== measurement.value) await w.putSimple('measurements', measurement);
  }
}
