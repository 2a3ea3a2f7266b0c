// @vitest-environment jsdom
/** What a move says it did: the background's sentence, as it came. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { lastMoves } from '../../components/queue/last-moves.ts';
import { type Moves, useMoves } from '../../components/queue/use-moves.ts';
import { dressDocument } from './dress.ts';
import { speakIn } from './words.ts';

const TWO = ['a', 'b'].map((id) => ({ id, url: null }));

let moves: Moves;
let root: ReturnType<typeof createRoot>;
function Page() {
  moves = useMoves();
  return null;
}

beforeEach(async () => {
  await speakIn('de');
  dressDocument();
  root = createRoot(document.createElement('div'));
  await act(async () => root.render(<Page />));
});
afterEach(() => {
  act(() => root.unmount());
  localStorage.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it.each([
  ['items', '3 Einträge: Erledigt', () => moves.move(['a', 'b', 'c'], { to: 'done', reason: 'done' })],
  ['people', '1 Person markiert als Kunde', () => moves.tag(TWO, 'customer', true)],
])('many %s are counted once, by who did it', async (_, text, doIt) => {
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ text, token: 't', marks: [], tags: [] } as never);
  await act(async () => void (await doIt()));
  expect(moves.toast).toMatchObject({ text, token: 't', trouble: false });
  expect(lastMoves()[0]?.text).toBe(text);
});
