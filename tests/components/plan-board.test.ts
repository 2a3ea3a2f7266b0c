/** Where a card of the board goes by arrow keys, and which column it is over. */
import { expect, it } from 'vitest';
import { columnUnder, toColumn } from '../../components/plan/board-moves.ts';
import { ENTRY_STATES } from '../../lib/model/plan.ts';

/** Columns beside one another, 100 wide. */
const rects = new Map(
  ENTRY_STATES.map((state, at) => [state, { left: at * 110, right: at * 110 + 100, top: 50, bottom: 400, width: 100, height: 350 }]),
);
const press = (code: string, over: string | null, state = 'draft') => {
  let stopped = false;
  const event = {
    code,
    preventDefault: () => {
      stopped = true;
    },
  };
  const context = { over: over && { id: over }, active: { data: { current: { state } } }, droppableRects: rects };
  const at = toColumn(event as never, { active: 'e1', currentCoordinates: { x: 0, y: 0 }, context: context as never });
  return { at, stopped };
};
const under = (left: number, top: number, pointer: { x: number; y: number } | null = null) =>
  columnUnder({
    active: {} as never,
    collisionRect: { left, top, right: left + 90, bottom: top + 60, width: 90, height: 60 },
    droppableRects: rects as never,
    droppableContainers: ENTRY_STATES.map((id) => ({ id })) as never,
    pointerCoordinates: pointer,
  }).map(({ id }) => id);

it.each([
  ['ArrowRight', 'draft', 2],
  ['ArrowDown', 'draft', 2],
  ['ArrowLeft', 'draft', 0],
  ['ArrowUp', 'published', 3],
  // Not over anything yet: from the card's own state.
  ['ArrowRight', null, 2],
])('%s from %s', (code, over, column) => {
  expect(press(code, over)).toEqual({ at: { x: column * 110 + 6, y: 56 }, stopped: true });
});
it('goes no further than the first and the last, and leaves other keys alone', () => {
  expect(press('ArrowLeft', 'idea').at).toBeUndefined();
  expect(press('ArrowRight', 'evaluated').at).toBeUndefined();
  expect(press('Space', 'draft')).toEqual({ at: undefined, stopped: false });
});
it('a card moved there is over that column; the mouse counts by its pointer', () => {
  expect(under(2 * 110 + 6, 56)).toEqual(['to-sign-off']);
  expect(under(0, 56, { x: 345, y: 100 })).toEqual(['ready']);
});
