/** From an error to the answer `{ error }`; nothing was changed then. */
import type { Failed } from '../../lib/messages.ts';
import { failureOf } from '../../lib/store/failure.ts';

/** A message that cannot be what one of our own contexts would send. */
export class BadMessage extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'BadMessage';
  }
}

export function failed(error: unknown): Failed {
  if (error instanceof BadMessage) return { error: 'bad-message' };
  const failure = failureOf(error);
  // The cause goes to the worker's console only; it holds no page text.
  console.warn('rueckkanal:', failure.code, failure.cause ?? '');
  return { error: failure.code };
}
