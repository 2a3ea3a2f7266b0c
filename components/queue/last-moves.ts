/** The last moves that can be taken back, kept beside the store so that undo also works after a restart. Tokens and words of the move only. */

export interface LastMove {
  token: string;
  text: string;
  at: number;
}

const KEY = 'rk-last-moves';
const KEPT = 20;

/** Newest first. Empty where the browser keeps nothing for us. */
export function lastMoves(): LastMove[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(found)) return [];
    return found.filter(
      (one): one is LastMove => typeof one?.token === 'string' && typeof one?.text === 'string' && typeof one?.at === 'number',
    );
  } catch {
    return [];
  }
}

function keep(moves: LastMove[]): LastMove[] {
  try {
    localStorage.setItem(KEY, JSON.stringify(moves));
  } catch {
    // Full or switched off: the undo of this page's own toast still works.
  }
  return moves;
}

export const remembered = (move: LastMove): LastMove[] => keep([move, ...lastMoves()].slice(0, KEPT));
export const forgotten = (token: string): LastMove[] => keep(lastMoves().filter((one) => one.token !== token));
