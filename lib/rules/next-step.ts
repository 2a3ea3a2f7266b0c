/** What would be sensible next with a person: one step, told with since when ("you follow her for 3 weeks: comment on one of her posts"). Pure. */
import { lastTwoWay } from './cadence.ts';
import { ledger } from './ledger.ts';
import { DAY, SAYS, type View } from './view.ts';

/** Locale keys; $1 is the time since `since`. */
export const STEPS = {
  answer: 'stageFacts.stepAnswer',
  promise: 'stageFacts.stepPromise',
  contact: 'stageFacts.stepContact',
  follow: 'stageFacts.stepFollow',
  comment: 'stageFacts.stepComment',
  ask: 'stageFacts.stepAsk',
  revive: 'stageFacts.stepRevive',
  thank: 'stageFacts.stepThank',
} as const;
export type StepKey = (typeof STEPS)[keyof typeof STEPS];

export interface NextStep {
  step: StepKey;
  /** Epoch ms; null where the step has no time. */
  since: number | null;
}

/** Days something may rest before the next step is worth proposing. */
const REST = { comment: 7, ask: 14, revive: 30 } as const;

const newest = (moments: readonly number[]): number | null => (moments.length ? Math.max(...moments) : null);

/** The next sensible step, null where nothing presses. What is owed comes before what would be nice. `now` in epoch ms. */
export function nextStep(view: View, now: number): NextStep | null {
  const { person, deeds } = view;
  const old = (at: number, days: number): boolean => now - at >= days * DAY;
  const owed = ledger(view, now).filter(({ owes }) => owes === 'us');
  const question = owed.find(({ kind }) => kind === 'question');
  if (question) return { step: STEPS.answer, since: question.at };
  const promise = owed.find(({ kind, at }) => kind === 'promise' && at !== null && at <= now + DAY);
  if (promise) return { step: STEPS.promise, since: null };
  if (person.nextAt != null && person.nextAt <= now) return { step: STEPS.contact, since: person.nextAt };
  const thanks = owed.find(({ kind }) => kind === 'share');
  if (thanks) return { step: STEPS.thank, since: thanks.at };
  const last = lastTwoWay(view);
  if (last !== null) return old(last, REST.revive) ? { step: STEPS.revive, since: last } : null;
  const said = newest(deeds.filter(({ kind }) => SAYS.has(kind)).map(({ at }) => at));
  if (said !== null) return old(said, REST.ask) ? { step: STEPS.ask, since: said } : null;
  const follows = deeds.filter(({ kind }) => kind === 'follow' || kind === 'connect' || kind === 'join').map(({ at }) => at);
  if (follows.length) {
    const since = Math.min(...follows);
    return old(since, REST.comment) ? { step: STEPS.comment, since } : null;
  }
  return person.stage === undefined || person.stage === 'identified' ? { step: STEPS.follow, since: null } : null;
}
