/** From verdict and clock to an item's state. Pure. */
import type { ItemState } from '../model/records.ts';
import type { Verdict } from './judge.ts';

/** State by the clock: open, then due (warning), then overdue. Times in epoch ms; null = no due time known. */
export function stateByClock(warnAt: number | null, dueAt: number | null, now: number): 'open' | 'due' | 'overdue' {
  if (dueAt !== null && now >= dueAt) return 'overdue';
  if (warnAt !== null && now >= warnAt) return 'due';
  return 'open';
}

/** State of an outsider's comment from its verdict; null for what is no item. */
export function stateOf(verdict: Verdict, warnAt: number | null, dueAt: number | null, now: number): ItemState | null {
  if (verdict === 'own' || verdict === 'deleted') return null;
  if (verdict === 'answered' || verdict === 'unknown') return verdict;
  return stateByClock(warnAt, dueAt, now);
}
