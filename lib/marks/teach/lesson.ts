/** What the panel needs of a lesson (lib/reader/teach): marks know neither networks nor readers. */
import type { Entry } from '../../model/sighting.ts';
import type { Taught, TaughtRole } from '../../model/taught.ts';
import type { TaughtField, TeachStep, TeachTrouble } from '../../model/teaching.ts';

export interface Lesson {
  readonly step: TeachStep;
  readonly role: TaughtRole;
  readonly points: readonly { field: TaughtField; el: Element }[];
  readonly result: Taught | TeachTrouble;
  readonly canBack: boolean;
  point(el: Element): void;
  skip(): void;
  none(el: Element): void;
  missing(el: Element): void;
  wrong(field: TaughtField): void;
  choose(role: TaughtRole): void;
  back(): void;
}

/** What a reader finds on this page. */
export interface Preview {
  entries: Element[];
  read: Entry[];
  rings: [Element, 'entry' | TaughtField][];
}
