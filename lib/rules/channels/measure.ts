/** What a page tells of our channels: followers, fans, members, subscribers as measurements, one a day and metric. Pure. */
import { type Channel, type Measurement, type Metric, measurementId } from '../../model/channel.ts';
import type { OwnAccount } from '../../model/settings.ts';
import type { PersonSighting, Reading } from '../../model/sighting.ts';
import type { NetworkFacts } from '../../networks/network.ts';
import { accountKeys, pageOf, siteOf } from '../keys.ts';
import { placeOf } from './place.ts';

type Figures = Pick<PersonSighting, 'followers' | 'members' | 'fans' | 'as'>;

/** Each figure once, under the network's own word. Where members are told, the followers beside them are the same people. */
export function metricsOf({ followers, members = null, fans = null, as }: Figures): [Metric, number][] {
  const told: [Metric, number | null][] = [
    ['members', members],
    ['fans', fans],
    [as ?? 'followers', members === null ? followers : null],
  ];
  return told.filter((one): one is [Metric, number] => one[1] !== null && Number.isFinite(one[1]) && one[1] >= 0);
}

/**
 * Measurements this reading brings. A channel is met by its account's keys; a website of ours by the members its own front page
 * counts. `at` in epoch ms, `day` in the settings' zone.
 */
export function measurementsOf(
  reading: Pick<Reading, 'page' | 'people'>,
  network: NetworkFacts,
  channels: readonly Channel[],
  own: readonly OwnAccount[],
  { at, day }: { at: number; day: string },
): Measurement[] {
  const page = pageOf(reading);
  const site = siteOf(reading, network).slice(0, -1);
  const seen = reading.people.map((person) => ({ person, keys: accountKeys(network, person, page), metrics: metricsOf(person) }));
  const found = new Map<string, Measurement>();
  for (const channel of channels) {
    const place = placeOf(channel, own);
    for (const { person, keys, metrics } of seen) {
      const whole = site !== '' && place.site === site && typeof person.members === 'number';
      if (!whole && !keys.some((key) => place.keys.has(key))) continue;
      for (const [metric, value] of metrics) {
        const subject = `channel ${channel.id}`;
        const id = measurementId(subject, metric, day);
        found.set(id, { id, subject, metric, day, at, value, source: 'page', url: person.url ?? reading.page.url });
      }
    }
  }
  return [...found.values()];
}
