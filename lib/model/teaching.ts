/** The steps of a lesson. Apart from taught.ts, so that the page need not load zod for them. */

/** A part of an entry that is pointed at. */
export type TaughtField = 'author' | 'time' | 'text' | 'own';
/** What the next click on the page means while teaching. 'review' shows what was found, and a click names something wrong. */
export type TeachStep = 'entry' | TaughtField | 'review';
/** In this order; time and own mark may be left out. */
export const TEACH_STEPS: readonly Exclude<TeachStep, 'review'>[] = ['entry', 'author', 'time', 'text', 'own'];
/** Why nothing could be derived: parts are missing, or nothing else on the page is built like what was pointed at. */
export type TeachTrouble = 'incomplete' | 'no-entry';
