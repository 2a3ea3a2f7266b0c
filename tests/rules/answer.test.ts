/** What `inspect` prints and what the extension records from the same page are the same. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Nesting } from '../../lib/model/sighting.ts';
import { contractAnswer } from '../../lib/rules/answer.ts';
import { comment, Memory, network, reading, settings, utc } from './support.ts';

const own: typeof network = {
  ...network,
  accountKeys: ({ url, handle }) => ((handle ?? url?.split('/').at(-1)) ? [(handle ?? url?.split('/').at(-1) ?? '').toLowerCase()] : []),
};

it('item by item: state and due time', () => {
  const rows = fc.array(
    fc.record({
      who: fc.constantFrom('anna', 'bela', 'us'),
      up: fc.option(fc.nat(), { nil: null }),
      hours: fc.integer({ min: 0, max: 200 }),
      hidden: fc.constantFrom(0, 0, 1),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(rows, fc.constantFrom<Nesting>('tree', 'two-level', 'flat'), (list, nesting) => {
      const page = list.map(({ who, up, hours, hidden }, index) => {
        const time = utc('2026-03-02 08:00') + hours * 3_600_000;
        return comment(
          `c${index}`,
          who,
          { from: time, to: time },
          { parent: up === null || index === 0 || nesting === 'flat' ? null : `c${up % index}`, repliesHidden: hidden },
        );
      });
      const now = utc('2026-03-06 12:00');
      const read = reading(page, nesting);
      const memory = new Memory(settings());
      memory.merge(read, now);
      const { items } = contractAnswer(read, own, ['https://probe.example/us'], settings(), now) as {
        items: { comment: string; state: string; dueAt: string | null }[];
      };
      const stored = page
        .filter(({ author }) => author.name !== 'us')
        .map(({ id }) => {
          const { state, dueAt } = memory.of(id);
          return { comment: id, state, dueAt: dueAt === null ? null : new Date(dueAt).toISOString() };
        });
      expect(items).toEqual(stored);
    }),
    { numRuns: 300 },
  );
});
