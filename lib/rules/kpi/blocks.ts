/** A conversation's messages as blocks: what Zendesk-like clocks are made of (METRICS.md section 1, "Block", "New conversation"). Pure. */
import { share } from './rates.ts';

export interface Message {
  at: number;
  by: 'them' | 'us';
  /** Auto-replies and away messages stop no clock (Facebook). Missing: a human. */
  automatic?: boolean;
}

/** Consecutive inbound messages before any human answer, and that answer, null where there is none. Epoch ms. */
export interface Wait {
  from: number;
  answer: number | null;
}

/** The blocks of a conversation in any order; the clock of each starts at its first message (SendSquared). */
export function waitsOf(messages: readonly Message[]): Wait[] {
  const waits: Wait[] = [];
  let open: Wait | null = null;
  for (const { at, by, automatic } of [...messages].sort((a, b) => a.at - b.at)) {
    if (by === 'them') {
      if (!open) {
        open = { from: at, answer: null };
        waits.push(open);
      }
    } else if (!automatic && open) {
      open.answer = at;
      open = null;
    }
  }
  return waits;
}

/** First response time: from the first message to the first human answer, ms; null while there is none. */
export function firstResponse(messages: readonly Message[]): number | null {
  const [first] = waitsOf(messages);
  return first?.answer == null ? null : first.answer - first.from;
}

/** Next response times, as Chatwoot waits: each later block to our next reply, only once a first reply exists and somebody waits. ms. */
export const nextResponses = (messages: readonly Message[]): number[] =>
  waitsOf(messages)
    .slice(1)
    .flatMap(({ from, answer }) => (answer === null ? [] : [answer - from]));

/** As Plain counts: the gaps between consecutive replies of ours. Differs from `nextResponses`; kept to name the difference. ms. */
export function replyGaps(messages: readonly Message[]): number[] {
  const ours = messages
    .filter(({ by, automatic }) => by === 'us' && !automatic)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  return ours.slice(1).map((at, index) => at - (ours[index] as number));
}

/** Silence on both sides after which a message begins a new conversation (Facebook; Rasayel's default). */
export const SILENCE = 24 * 3_600_000;

/** Conversations of a thread, each a list of messages, oldest first. */
export function conversationsOf(messages: readonly Message[], silence = SILENCE): Message[][] {
  const out: Message[][] = [];
  for (const message of [...messages].sort((a, b) => a.at - b.at)) {
    const current = out.at(-1);
    const last = current?.at(-1);
    if (!current || !last || message.at - last.at > silence) out.push([message]);
    else current.push(message);
  }
  return out;
}

/** The messages with which the word changes sides. */
export function turnsOf<M extends Message>(thread: readonly M[]): M[] {
  const sorted = [...thread].sort((a, b) => a.at - b.at);
  return sorted.filter(({ by }, index) => index > 0 && by !== sorted[index - 1]?.by);
}

/** Thread size: mean back-and-forth replies of a thread (Sprout Social): changes of side. Null without threads. */
export const threadSize = (threads: readonly (readonly Message[])[]): number | null =>
  share(
    threads.reduce((sum, thread) => sum + turnsOf(thread).length, 0),
    threads.length,
  );
