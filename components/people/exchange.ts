/** Everything exchanged with somebody as one list, newest first. Pure. */
import type { ItemState } from '../../lib/model/records.ts';
import { begunAt, type View } from '../../lib/rules/view.ts';

export interface Exchanged {
  key: string;
  from: 'them' | 'us';
  at: number;
  /** False where the time is only known roughly. */
  exact: boolean;
  network: string;
  /** Kind of item or deed. */
  kind: string;
  url: string | null;
  text: string;
  /** Of ours: logged by hand, only its day is known. */
  said: boolean;
  /** Of theirs. */
  state: ItemState | null;
}

/** Newest first; where both sides did something at one moment, ours stands above (it answers). */
export function exchanged({ items, deeds }: View): Exchanged[] {
  const theirs = items.map(
    (item): Exchanged => ({
      key: `item ${item.id}`,
      from: 'them',
      at: begunAt(item),
      exact: item.first !== null && item.first.from === item.first.to,
      network: item.network,
      kind: item.kind ?? 'comment',
      url: item.url,
      text: item.excerpt,
      said: false,
      state: item.state,
    }),
  );
  const ours = deeds.map(
    ({ id, at, network, kind, url, excerpt, evidence }): Exchanged => ({
      key: `deed ${id}`,
      from: 'us',
      at,
      exact: true,
      network,
      kind,
      url,
      text: excerpt,
      said: evidence === 'said',
      state: null,
    }),
  );
  return [...ours, ...theirs].sort((a, b) => b.at - a.at);
}
