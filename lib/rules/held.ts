/** Whom we keep: somebody of whom one of us keeps something (data kept to the minimum). Pure. */
import type { Person } from '../model/records.ts';

/** Is anything kept of them that a person of us put there? Without it there is no reason to keep them. */
export const isHeld = (person: Person): boolean =>
  Boolean(
    person.tags.length ||
      person.stage ||
      person.notes?.length ||
      person.promises?.length ||
      person.assignee ||
      person.nextAt ||
      person.company ||
      person.role ||
      person.lead,
  );
