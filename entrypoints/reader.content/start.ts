/** From hello to silence: one session at a time, a new one when settings change, none when this script is out of date. */
import { OURS } from '@/lib/reader/ours.ts';
import type { HelloAnswer, Message } from '@/lib/messages.ts';
import { offered, offeredDetector } from '@/lib/networks/offered.ts';
import { addressOf } from '@/lib/reader/address.ts';
import { createOutbox } from '@/lib/reader/outbox.ts';
import { takeOver } from './one.ts';
import { captureOnce, type Session, startSession } from './session.ts';
import { helloAnswer, toContent } from './shapes.ts';

export interface StartOptions {
  root: Document;
  /** False once the extension was updated, reloaded or removed: this script must fall silent. */
  valid: () => boolean;
  send: (message: Message) => Promise<unknown>;
  /** Calls with each message from the background and sends it what that gives (also later), unless undefined; gives what ends it. */
  listen: (heard: (message: unknown) => unknown) => () => void;
  /** Epoch ms. */
  now: () => number;
}

/** A page that is still being built may show late what made it: asked again after so many ms. */
const AGAIN = [300, 1200];

/** Often enough that an outdated script's marks vanish soon, in ms. */
const LOOK = 2000;

/** Starts the reader in this page. Gives what stops it. */
export function start({ root, valid, send, listen, now }: StartOptions): () => void {
  const view = root.defaultView as Window;
  let session: Session | null = null;
  let stopped = false;
  /** Greetings not yet answered; 2 = one more is due, as settings changed after the one on its way. */
  let asked = 0;
  let before: HelloAnswer | null = null;
  let software: string | null = null;
  /** Settings may change before it is known what to say hello as. */
  let ready = false;

  const alive = (message: Message): Promise<unknown> => {
    if (valid()) return send(message);
    stop();
    return Promise.reject(new Error('outdated'));
  };
  const outbox = createOutbox<Message>({ view, send: alive, trouble: (error) => session?.troubled(error) });
  // Its own way: a change of settings must not wait behind what cannot be kept just now.
  const greetings = createOutbox<Message>({ view, send: alive });
  const greet = (): void => {
    asked = Math.min(asked + 1, 2);
    if (asked === 1) greetings.put({ type: 'hello', url: addressOf(root).href, software }, (answer) => greeted(helloAnswer(answer)));
  };

  const greeted = (hello: HelloAnswer | null): void => {
    const again = asked > 1;
    asked = 0;
    if (again) greet();
    const is = (answer: HelloAnswer | null): string => JSON.stringify(answer);
    if (stopped || is(hello) === is(before)) return;
    const old = before;
    before = hello;
    if (session && hello && is({ ...hello, own: [] }) === is(old && { ...old, own: [] })) {
      session.own(hello.own);
      return;
    }
    session?.stop();
    session = null;
    const network = offered(hello?.network ?? '');
    if (!hello || !network) outbox.clear();
    else if (hello.level === 'capture') void captureOnce({ root, network, hello, outbox, now, send: alive });
    else session = startSession({ root, network, hello, outbox, now, send: alive });
  };

  /** A frame that has nothing to say stays silent: another one of the page may have. */
  const heard = (value: unknown): unknown => {
    const message = toContent(value);
    if (!valid()) stop();
    else if (message?.type === 'front') return session?.front(message.empty) ?? undefined;
    else if (message?.type === 'ring') return session?.ring(message.comments) ? { ok: true } : undefined;
    else if (message?.type === 'insert') return session?.insert(message.comments, message.text);
    else if (message?.type === 'marks') session?.redraw(message);
    else if (message?.type === 'config' && ready) greet();
    return undefined;
  };

  // A page that comes back from the browser's back/forward cache may have missed a change of settings.
  const shown = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted) heard({ type: 'config' });
  };

  const unlisten = listen(heard);
  const timer = view.setInterval(() => {
    if (root.visibilityState === 'visible' && !valid()) stop();
  }, LOOK);
  view.addEventListener('pageshow', shown);

  function stop(): void {
    if (stopped) return;
    stopped = true;
    session?.stop();
    outbox.stop();
    greetings.stop();
    view.clearInterval(timer);
    view.removeEventListener('pageshow', shown);
    try {
      unlisten();
    } catch {
      // the extension is gone, and its listeners with it
    }
  }

  takeOver(stop);
  // What an older version's script left on the page: it cannot be reached any more.
  for (const old of root.querySelectorAll(OURS)) old.remove();
  begin(0);
  return stop;

  /** Greets once it is known what made the page, or that this cannot be told; in a frame of which that is not known, never. */
  function begin(tries: number): void {
    if (stopped) return;
    const detector = offeredDetector();
    software = detector?.(root) ?? null;
    const wait = AGAIN[tries];
    if (software === null && detector && wait !== undefined) {
      view.setTimeout(() => begin(tries + 1), wait);
      return;
    }
    ready = software !== null || !detector || view.top === view;
    if (ready) greet();
  }
}
