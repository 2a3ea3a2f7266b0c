/** Rates over items. All are fractions 0 … 1, null where there is nothing to divide by. Sources: METRICS.md section 2. Pure. */

/** `part` of `whole`, null for nothing of nothing. */
export const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/** An item that needs an answer, as the clock judges it. Epoch ms. */
export interface Judged {
  dueAt: number | null;
  answeredAt: number | null;
}

/** Matured: its due time has passed, or it is answered. Young ones say nothing yet and would make the last days look good. */
export const isMatured = ({ dueAt, answeredAt }: Judged, now: number): boolean => answeredAt !== null || (dueAt !== null && dueAt <= now);

/** Response rate over the matured cohort. */
export function responseRate(items: readonly Judged[], now: number): { value: number | null; n: number } {
  const matured = items.filter((item) => isMatured(item, now));
  return { value: share(matured.filter(({ answeredAt }) => answeredAt !== null).length, matured.length), n: matured.length };
}

/** 'active' with misses: due and not answered; 'open': neither. As Chatwoot tells an SLA's states. */
export type TargetState = 'hit' | 'missed' | 'active' | 'open';

export function targetState({ dueAt, answeredAt }: Judged, now: number): TargetState {
  if (answeredAt !== null) return dueAt === null || answeredAt <= dueAt ? 'hit' : 'missed';
  return dueAt !== null && dueAt <= now ? 'active' : 'open';
}

/** Answered within target ÷ matured. */
export function withinTarget(items: readonly Judged[], now: number): { value: number | null; n: number } {
  const states = items.map((item) => targetState(item, now)).filter((state) => state !== 'open');
  return { value: share(states.filter((state) => state === 'hit').length, states.length), n: states.length };
}

/** Service level (Fanpage Karma): posts of users with any reaction by us (a like counts, so does a deletion) ÷ all posts of users. */
export const serviceLevel = (posts: readonly { reacted: boolean; own: boolean }[]): number | null => {
  const theirs = posts.filter(({ own }) => !own);
  return share(theirs.filter(({ reacted }) => reacted).length, theirs.length);
};

/** Socially Devoted (Socialbakers): at least 65 % answered of at least 50 questions in the quarter. */
export const isSociallyDevoted = (questions: number, answered: number): boolean => questions >= 50 && answered / questions >= 0.65;

/** Action-required rate: needs an answer ÷ all that came in. */
export const actionRequired = (asks: number, incoming: number): number | null => share(asks, incoming);

/** RingCentral's four, each item in one of them. */
export interface Handled {
  new: number;
  assigned: number;
  replied: number;
  ignored: number;
}

/** (replied + assigned) ÷ all four; the generous variant takes ignored ones as handled too. */
export function handledRate(counts: Handled, { generous = false } = {}): number | null {
  const all = counts.new + counts.assigned + counts.replied + counts.ignored;
  return share(counts.replied + counts.assigned + (generous ? counts.ignored : 0), all);
}

/** Items with at least one human action ÷ received; automation does not count. */
export const actionRate = (acted: number, received: number): number | null => share(acted, received);
