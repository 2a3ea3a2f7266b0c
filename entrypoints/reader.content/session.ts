/**
 * What runs in one page after hello: reads, tells, and – at the level "overlay" – draws. Wires lib/reader and lib/marks
 * to the background; holds no history.
 */
import { createBoard } from '@/lib/marks/board.ts';
import { openCard } from '@/lib/marks/card.ts';
import { fill } from '@/lib/marks/dom.ts';
import { insertInto } from '@/lib/marks/insert.ts';
import { createRing } from '@/lib/marks/ring.ts';
import { createToasts } from '@/lib/marks/toast.ts';
import type { FrontSeen, HelloAnswer, InsertAnswer, Message, MoveAnswer, Receipt, ToContent } from '@/lib/messages.ts';
import type { Account } from '@/lib/model/sighting.ts';
import type { Network } from '@/lib/networks/network.ts';
import { offeredGeneral, offeredTaught } from '@/lib/networks/offered.ts';
import { addressOf } from '@/lib/reader/address.ts';
import { createComposers } from '@/lib/reader/composers.ts';
import { createDeeds, type DeedSeen } from '@/lib/reader/deeds.ts';
import { gapsOf } from '@/lib/reader/gaps.ts';
import { createLive } from '@/lib/reader/live.ts';
import { errorOf, type Outbox } from '@/lib/reader/outbox.ts';
import { missed, oursAmong, readPage } from '@/lib/reader/page.ts';
import { createReport, type Report } from '@/lib/reader/report.ts';
import { drawn, receiptsOf } from './shapes.ts';

/** ms from a change to telling it, so that a stream is told in a few messages; at most `LATEST` from the first change. */
const SOON = 250;
const LATEST = 1000;
/** People's reach (hover cards come and go) is looked for at most every so many ms. */
const PEOPLE_EVERY = 1000;

export interface SessionOptions {
  root: Document;
  network: Network;
  hello: HelloAnswer;
  outbox: Outbox<Message>;
  /** Epoch ms. */
  now: () => number;
  /** One message with its answer, outside the outbox: the user waits for it. */
  send: (message: Message) => Promise<unknown>;
}

export interface Session {
  stop(): void;
  /** Other accounts are ours now: all that is known is told again, to be judged anew. An open card stays. */
  own(keys: readonly string[]): void;
  /** From the background: something changed elsewhere. */
  redraw(change: Extract<ToContent, { type: 'marks' }>): void;
  /** What stands on the page, for the panel beside it; null where no comment does, unless `empty`. */
  front(empty: boolean): FrontSeen | null;
  /** Scrolls to the first of these comments (bare ids) that is on the page and rings it; false where none is. */
  ring(comments: readonly string[]): boolean;
  /** Puts a text into the field that answers these comments (bare ids); undefined where neither they nor a chosen field are here. */
  insert(comments: readonly string[], text: string): Promise<InsertAnswer> | undefined;
  /** One clear line while nothing can be kept, gone when it can. */
  troubled(error: string | null): void;
}

export function startSession({ root, network, hello, outbox, now, send }: SessionOptions): Session {
  const view = root.defaultView as Window;
  const { words, language } = hello;
  const overlay = hello.level === 'overlay';
  const time = (): number => view.performance.now();
  let stopped = false;
  let own: readonly string[] = hello.own;
  let timer = 0;
  let since = 0;
  let minute = 0;
  let peopleAt = Number.NEGATIVE_INFINITY;
  let closeCard: (() => void) | null = null;
  let closeTrouble: (() => void) | null = null;
  /** Messages on their way; while there are any, what is new grows in the report. */
  let telling = 0;
  let report: Report | null = null;
  let viewer: Account | null = null;
  /** Reports of pages left inside this page, not yet told. */
  const left: Report[] = [];

  const live = createLive({
    root,
    network,
    taught: offeredTaught(hello.taught),
    general: offeredGeneral,
    wanted() {
      // Not kept for later: the next page asks again.
      void send({ type: 'general' }).then(
        (answer) => {
          if (!stopped && errorOf(answer) === null && offeredGeneral().length) live.generalise();
        },
        () => {},
      );
    },
    now,
    leave() {
      peopleAt = Number.NEGATIVE_INFINITY;
      gather();
      if (report) left.push(report);
      report = viewer = null;
      closeCard?.();
      tell();
    },
    seen: (el) => board?.show(el),
    gone: (el) => board?.drop(el),
    worked() {
      if (!live.state.changed && !(live.state.layout?.people && time() - peopleAt > PEOPLE_EVERY)) return;
      if (!timer) since = time();
      if (time() - since > LATEST - SOON) return; // the timer that runs is the last one
      view.clearTimeout(timer);
      timer = view.setTimeout(flush, SOON);
    },
    settled() {
      gather();
      report?.addGaps(
        gapsOf(
          live.state,
          live.ctx,
          live.state.entries(live.ctx).map(({ entry }) => entry),
        ),
      );
      tell();
    },
    awake(on) {
      view.clearInterval(minute);
      if (on && board) {
        minute = view.setInterval(board.tick, 60_000);
        board.tick();
      }
      if (!on) flush();
      outbox.pause(!on);
    },
  });

  const ringed = createRing(root);
  const composers = createComposers(root, network);
  const toasts = overlay ? createToasts(root, words, language) : null;
  const board = overlay
    ? createBoard({
        root,
        words,
        now,
        entryAt: (el) => live.state.known.get(el)?.entry,
        all: () => live.state.known.keys(),
        anchors: (el) => live.state.layout?.anchors(el) ?? { name: null, time: null },
        keysOf: ({ author }) => network.accountKeys(author, live.ctx.url),
        open(what, from) {
          const same = opened === from;
          closeCard?.();
          if (same) return;
          opened = from;
          closeCard = openCard({ root, words, language, now, ask, moved, markOf: (item) => board?.find(item) }, what, from, () => {
            opened = closeCard = null;
          });
        },
      })
    : null;
  let opened: unknown = null;
  const deeds = createDeeds({ view, live, own: () => own, done: did });

  function flush(): void {
    view.clearTimeout(timer);
    timer = 0;
    gather();
    tell();
  }

  /** Moves what is new on the page into its report. */
  function gather(): void {
    const { state, ctx } = live;
    const frame = state.frame(ctx);
    // Another reader reads this page from now on: what it finds is told as its own.
    const before = report;
    if (before && before.layout !== frame.layout) {
      left.push(before);
      report = null;
    }
    report ??= createReport(frame, !before?.begun);
    if (state.changed) report.add(state.changes(ctx, oursAmong(network, own, ctx.url)));
    if (time() - peopleAt <= PEOPLE_EVERY) return;
    peopleAt = time();
    report.addPeople(state.people(ctx));
  }

  /** Hands what is to be told to the outbox, unless it is still busy with what came before: then that grows here. */
  function tell(): void {
    while (!telling) {
      const from = left.shift() ?? report;
      if (!from) return;
      // Asked until the page tells: it may be built later than its posts.
      if (!from.empty()) viewer ??= live.state.viewer(live.ctx);
      for (const message of from.messages(viewer)) {
        telling++;
        outbox.put(message, (answer) => {
          telling--;
          if (stopped) return; // told all the same; the next session draws
          if (errorOf(answer)) from.addGaps([{ kind: 'reader-error', detail: 'bad-message' }]);
          const { marks, tags } = drawn(answer);
          board?.update(
            marks,
            tags,
            message.reading.comments.map(({ id }) => id),
          );
          for (const receipt of receiptsOf(answer)) show(receipt);
          tell();
        });
      }
      if (from === report) return;
    }
  }

  function did(deed: DeedSeen): void {
    outbox.put(deed, (answer) => {
      if (!stopped) for (const receipt of receiptsOf(answer)) show(receipt, deed);
    });
  }

  function show({ text, token, actor }: Receipt, deed?: DeedSeen): void {
    const press = (message: Message) => async (): Promise<string> => {
      try {
        const answer = (await ask(message)) as MoveAnswer;
        moved(answer);
        if (deed && message.type === 'undo') deeds.forget(deed);
        return answer.text;
      } catch (error) {
        return String(error);
      }
    };
    toasts?.show(text, [
      { text: words.undo, press: press({ type: 'undo', token }) },
      { text: words.never, press: press({ type: 'never', actor }) },
    ]);
  }

  function moved(answer: object): void {
    const { marks, tags } = drawn(answer);
    board?.update(marks, tags);
  }

  const errorText = (error: string | null | undefined): string =>
    (error === 'full' ? words.errorFull : error === 'newer' ? words.errorNewer : words.errorOther) ?? '';

  /** For moves the user waits for. Rejects with words. */
  async function ask(message: Message): Promise<object> {
    const answer = await send(message).catch(() => undefined);
    const error = errorOf(answer);
    if (error !== null) throw errorText(error);
    return answer as object;
  }

  /** Comments on the page now, in its order. */
  const comments = () =>
    live.state.comments(live.ctx).flatMap(({ el, entry }) => (entry.type === 'comment' ? [{ el, id: entry.id, post: entry.post }] : []));

  live.start();

  return {
    front(empty): FrontSeen | null {
      const { network, nesting, page } = live.state.frame(live.ctx);
      const here = comments().map(({ id, post }) => ({ id, post }));
      return here.length || empty ? { network, nesting, page, comments: here } : null;
    },
    ring(wanted): boolean {
      const found = comments().find(({ id }) => wanted.includes(id));
      if (found) ringed.show(found.el);
      return Boolean(found);
    },
    insert(wanted, text) {
      const here = comments();
      const to = here.find(({ id }) => wanted.includes(id))?.el ?? null;
      const field = composers.find(
        to,
        here.map(({ el }) => el),
      );
      // Another frame may have it.
      if (!to && (wanted.length || typeof field === 'string')) return undefined;
      if (typeof field === 'string') return Promise.resolve({ inserted: field });
      return insertInto(field, text).then(
        (taken) => ({ inserted: taken ? 'yes' : 'failed' }),
        () => ({ inserted: 'failed' }),
      );
    },
    stop(): void {
      stopped = true;
      live.stop();
      composers.stop();
      deeds.stop();
      view.clearTimeout(timer);
      view.clearInterval(minute);
      closeCard?.();
      board?.clear();
      ringed.clear();
      toasts?.clear();
    },
    own(keys): void {
      own = keys;
      live.state.renew();
      flush();
    },
    redraw: moved,
    troubled(error): void {
      closeTrouble?.();
      closeTrouble = (error === 'full' || error === 'newer') && toasts ? toasts.show(errorText(error), [], true) : null;
    },
  };
}

/** Level "capture": reads the page as it stands, once, tells it, and shows a short receipt. */
export async function captureOnce({ root, network, hello, outbox, now, send }: SessionOptions): Promise<void> {
  const ctx = { root, url: addressOf(root), now: now() };
  const ours = oursAmong(network, hello.own, ctx.url);
  let reading = readPage(network, ctx, offeredGeneral(), offeredTaught(hello.taught), ours);
  if (missed(network, reading.gaps, reading.posts.length + reading.comments.length) && !offeredGeneral().length) {
    await send({ type: 'general' }).catch(() => {});
    reading = readPage(network, ctx, offeredGeneral(), offeredTaught(hello.taught), ours);
  }
  const { posts, comments, people, gaps, viewer } = reading;
  const report = createReport(reading);
  report.add({ posts, comments, context: [] });
  report.addPeople(people);
  report.addGaps(gaps);
  const messages = report.messages(viewer);
  let rest = messages.length;
  const done = (): void => {
    const { words, language } = hello;
    if (rest-- === 0 && words.captured)
      createToasts(root, words, language).show(fill(words.captured, String(posts.length), String(comments.length)));
  };
  for (const message of messages) outbox.put(message, done);
  done();
}
