/** One after the other: two tabs' batches and the clock must not judge the same items side by side. */
import { line } from '../../lib/line.ts';

/** The line of all writes. Must not be asked for from inside itself. */
export const inTurn = line();
