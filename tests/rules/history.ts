/** Invented histories of one person: what they wrote and what we did, in days before NOW. */
import type { Interaction, InteractionKind, Item, Person } from '../../lib/model/records.ts';
import type { View } from '../../lib/rules/view.ts';

export const NOW = Date.parse('2026-03-02T09:00:00Z');
export const DAY = 86_400_000;
export const ago = (days: number): number => NOW - days * DAY;

let count = 0;

/** Something they wrote `days` ago; answered `answered` days ago, if given. */
export function wrote(days: number, { answered, ...change }: Partial<Item> & { answered?: number } = {}): Item {
  const id = `i${++count}`;
  const at = { from: ago(days), to: ago(days) };
  return {
    id,
    network: 'x',
    thread: `x|p${id}|${id}`,
    post: `p${id}`,
    comments: [`x|${id}`],
    author: { name: 'Erika Beispiel', url: 'https://x.com/erika', handle: 'erika' },
    authorKeys: ['x|erika'],
    excerpt: 'Schön!',
    url: `https://x.com/erika/status/${id}`,
    first: at,
    last: at,
    seenAt: ago(days),
    dueAt: null,
    warnAt: null,
    state: answered === undefined ? 'open' : 'answered',
    answeredAt: answered === undefined ? null : ago(answered),
    answeredBy: answered === undefined ? null : `x|a${id}`,
    snoozedUntil: null,
    doneReason: null,
    layout: 'web',
    needs: { guess: null, said: null },
    ...change,
  };
}

/** Something one of us did towards them `days` ago. */
export function did(kind: InteractionKind, days: number, change: Partial<Interaction> = {}): Interaction {
  const id = `d${++count}`;
  return {
    id: `x|${kind}|firma|${id}`,
    network: 'x',
    kind,
    at: ago(days),
    day: '2026-01-01',
    actor: 'x|firma',
    to: { name: 'Erika Beispiel', url: 'https://x.com/erika', handle: 'erika' },
    toKeys: ['x|erika'],
    url: `https://x.com/firma/status/${id}`,
    evidence: 'seen',
    ref: id,
    excerpt: 'Gern!',
    ...change,
  };
}

export const somebody = (change: Partial<Person> = {}): Person => ({
  id: `p${++count}`,
  name: 'Erika Beispiel',
  accounts: [{ network: 'x', name: 'Erika Beispiel', url: 'https://x.com/erika', handle: 'erika' }],
  keys: ['x|erika'],
  tags: [],
  followers: [],
  createdAt: ago(400),
  lastContactAt: null,
  ...change,
});

/** A person with a history; both lists newest first, as the store gives them. */
export const viewOf = (history: { items?: Item[]; deeds?: Interaction[]; person?: Partial<Person> }): View => ({
  person: somebody(history.person),
  items: (history.items ?? []).toSorted((a, b) => b.seenAt - a.seenAt),
  deeds: (history.deeds ?? []).toSorted((a, b) => b.at - a.at),
});
