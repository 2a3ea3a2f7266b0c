/** The course of one lesson: what was pointed at so far, what comes next, and what that teaches. No drawing. */
import type { Taught, TaughtRole } from '../../model/taught.ts';
import { TEACH_STEPS, type TaughtField, type TeachStep, type TeachTrouble } from '../../model/teaching.ts';
import { derive, type Point } from '../../networks/web/taught/derive/derive.ts';

export interface LessonOptions {
  root: Document;
  url: URL;
  network: string;
  newId: () => string;
  now: () => number;
}

export function createLesson({ root, url, network, newId, now }: LessonOptions) {
  const id = newId();
  let start: Element | null = null;
  let points: Point[] = [];
  let no: Element[] = [];
  let yes: Element[] = [];
  let role: TaughtRole = 'comments';
  let step: TeachStep = 'entry';
  /** A field to be shown again, at an entry where it is wrong. */
  let again: TaughtField | null = null;
  let result: Taught | TeachTrouble = 'incomplete';
  const before: (() => void)[] = [];

  function next(): void {
    const at = TEACH_STEPS.indexOf(step as never);
    step = again || at < 0 || at === TEACH_STEPS.length - 1 ? 'review' : (TEACH_STEPS[at + 1] as TeachStep);
    again = null;
    if (step === 'review') result = derive({ root, url, network, start: start as Element, points, no, yes, role }, id, now());
  }

  /** Keeps what is, so that `back` can bring it again. */
  function keep(): void {
    const was = { start, points, no, yes, role, step, again, result };
    before.push(() => ({ start, points, no, yes, role, step, again, result } = was));
  }

  return {
    get step(): TeachStep {
      return step;
    },
    get role(): TaughtRole {
      return role;
    },
    get points(): readonly Point[] {
      return points;
    },
    /** In review: the reader, or why there is none. */
    get result(): Taught | TeachTrouble {
      return result;
    },
    get canBack(): boolean {
      return before.length > 0;
    },
    /** The element was pointed at for the step at hand. */
    point(el: Element): void {
      keep();
      if (step === 'entry') start = el;
      else if (step === 'review') return;
      else {
        // Shown again at an entry, it takes the place of what was shown there; elsewhere it is one more example.
        const field = step;
        points = [...points.filter((point) => !(point.field === field && point.el === el)), { field, el }];
      }
      next();
    },
    /** There is no such thing on this page. */
    skip(): void {
      keep();
      next();
    },
    /** In review: this one is no entry. */
    none(el: Element): void {
      keep();
      no = [...no, el];
      step = 'review';
      next();
    },
    /** In review: here is an entry that was not found. */
    missing(el: Element): void {
      keep();
      yes = [...yes, el];
      next();
    },
    /** In review: this field is wrong at some entry; the next click shows the right one. */
    wrong(field: TaughtField): void {
      keep();
      again = field;
      step = field;
    },
    choose(next: TaughtRole): void {
      keep();
      role = next;
      if (typeof result === 'object') result = { ...result, role };
    },
    /** One step back. */
    back(): void {
      before.pop()?.();
    },
  };
}
