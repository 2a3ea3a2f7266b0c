/** Messages to the background, the only writer of the store. */
import { browser } from 'wxt/browser';
import type { Failed, Message } from '../../lib/messages.ts';

export type FailureCode = Failed['error'];

/** The background could not do it; nothing of the message was kept. */
export class SendFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode) {
    super(code);
    this.name = 'SendFailure';
    this.code = code;
  }
}

/** Sends and waits for the answer. Throws SendFailure; also where the background does not answer at all ('failed'). */
export async function send<T>(message: Message): Promise<T> {
  let answer: unknown;
  try {
    answer = await browser.runtime.sendMessage(message);
  } catch {
    throw new SendFailure('failed');
  }
  if (typeof answer === 'object' && answer !== null && 'error' in answer) throw new SendFailure((answer as Failed).error);
  if (answer === undefined) throw new SendFailure('failed');
  return answer as T;
}
