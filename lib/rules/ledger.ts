/** Who owes whom: unanswered questions, thanks for a share or mention, open promises (reciprocity ledger). Pure. */
import type { Interaction, Item } from '../model/records.ts';
import { begunAt, DAY, isUnanswered, needsAnswer, SAYS, type View } from './view.ts';

export interface Debt {
  owes: 'us' | 'them';
  kind: 'question' | 'share' | 'promise';
  /** Since when; of a promise until when. Epoch ms, null where nobody said. */
  at: number | null;
  /** The evidence, null where there is none. */
  url: string | null;
  /** Excerpt, or what was promised. */
  text: string;
}

/** How long a question or a share of ours waits for them, before it is no more worth telling. */
const WAITS = 60 * DAY;

const ASKING: ReadonlySet<string> = new Set(['question', 'order', 'complaint']);

/** A mention that asks for nothing wants thanks; everything else that needs an answer is a question. */
function ours(item: Item): Debt[] {
  if (!isUnanswered(item)) return [];
  const thanks = item.kind === 'mention' && !ASKING.has(item.needs?.guess ?? '') && item.needs?.said !== true;
  if (!thanks && !needsAnswer(item)) return [];
  // A person said that it needs none: not even thanks.
  if (item.needs?.said === false) return [];
  return [{ owes: 'us', kind: thanks ? 'share' : 'question', at: begunAt(item), url: item.url, text: item.excerpt }];
}

/** Our own question is known by its question mark alone; one beyond the excerpt is not seen. `wrote`: when they last wrote. */
function theirs(deed: Interaction, wrote: number, now: number): Debt[] {
  const asked = SAYS.has(deed.kind) && deed.excerpt.includes('?');
  const shared = deed.kind === 'share' || deed.kind === 'quote';
  if (!(asked || shared) || now - deed.at > WAITS || wrote > deed.at) return [];
  return [{ owes: 'them', kind: asked ? 'question' : 'share', at: deed.at, url: deed.url, text: deed.excerpt }];
}

/** All open debts between us and a person, oldest first, those without a date last. `now` in epoch ms. */
export function ledger(view: View, now: number): Debt[] {
  const promised = (view.person.promises ?? [])
    .filter(({ doneAt }) => doneAt === null)
    .map(({ by, text, due }): Debt => ({ owes: by, kind: 'promise', at: due, url: null, text }));
  const wrote = view.items.reduce((at, item) => Math.max(at, begunAt(item)), -Infinity);
  const waiting = view.items
    .filter(({ state }) => state === 'waiting')
    .map((item): Debt => ({ owes: 'them', kind: 'question', at: item.answeredAt ?? begunAt(item), url: item.url, text: item.excerpt }));
  return [...view.items.flatMap(ours), ...waiting, ...view.deeds.flatMap((deed) => theirs(deed, wrote, now)), ...promised].sort(
    (a, b) => (a.at ?? Infinity) - (b.at ?? Infinity),
  );
}
