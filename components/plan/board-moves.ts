/** How cards of the board move: into the column under pointer or card, by arrow keys from column to column. Pure. */
import { type CollisionDetection, type KeyboardCoordinateGetter, pointerWithin, rectIntersection } from '@dnd-kit/core';
import { ENTRY_STATES, type EntryState } from '../../lib/model/plan.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** How far inside a column a card moved by keys is put. */
const INSIDE = 6;

/** An arrow goes to the next or the previous column, whether the columns stand beside or below one another. */
export const toColumn: KeyboardCoordinateGetter = (event, { context: { over, active, droppableRects } }) => {
  const step = STEPS[event.code];
  if (step === undefined) return undefined;
  event.preventDefault();
  const at = ENTRY_STATES.indexOf((over?.id ?? active?.data.current?.state) as EntryState);
  const next = ENTRY_STATES[at + step];
  const rect = next && droppableRects.get(next);
  return rect ? { x: rect.left + INSIDE, y: rect.top + INSIDE } : undefined;
};

/** The column under the pointer; moved by keys, the column that holds the card's upper left corner. */
export const columnUnder: CollisionDetection = (args) => {
  if (args.pointerCoordinates) return pointerWithin(args);
  const { left, top } = args.collisionRect;
  const holds = args.droppableContainers.filter(({ id }) => {
    const rect = args.droppableRects.get(id);
    return rect && left >= rect.left && left < rect.right && top >= rect.top && top < rect.bottom;
  });
  return holds.length ? holds.map(({ id }) => ({ id })) : rectIntersection(args);
};
