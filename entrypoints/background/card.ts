/** What the small card on the page shows of an item or person: state, why, tags, snooze choices. No notes, no colleagues. */
import type { CardAnswer } from '../../lib/messages.ts';
import type { Item, Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { isExact } from '../../lib/rules/interval.ts';
import { personBy } from '../../lib/store/lookup.ts';
import { reading } from '../../lib/store/open.ts';
import { tagLabel } from './labels.ts';
import { reasonOf } from './reason.ts';
import { snoozeChoices } from './snooze.ts';

/** The card of an item (with its author, if known) or of a person. Unknown ids give an empty card. */
export async function card(ids: { item: string | null; person: string | null }, settings: Settings, now = Date.now()): Promise<CardAnswer> {
  const { item, person } = await reading(async (tx) => {
    const item = ids.item === null ? undefined : await tx.objectStore('items').get(ids.item);
    const person = ids.person === null ? item && (await personBy(tx, item.authorKeys)) : await tx.objectStore('people').get(ids.person);
    return { item, person };
  });
  return {
    item: item ? itemPart(item, settings, now) : null,
    person: person?.id ?? null,
    tags: item || person ? tagsPart(person, settings) : [],
    snooze: item ? snoozeChoices(now, settings.hours) : [],
  };
}

const itemPart = (item: Item, settings: Settings, now: number): CardAnswer['item'] => ({
  id: item.id,
  state: item.state,
  since: item.first?.from ?? null,
  exact: isExact(item.first),
  reason: reasonOf(item, settings, now),
  snoozedUntil: item.snoozedUntil,
});

const tagsPart = (person: Person | undefined, settings: Settings): CardAnswer['tags'] =>
  settings.tags.map((tag) => ({
    id: tag.id,
    label: tagLabel(tag),
    color: tag.color,
    on: person?.tags.some((set) => set.tag === tag.id) ?? false,
  }));
