/**
 * What runs in one page: says hello, then reads, tells, and – at the level "overlay" – draws. Wires lib/reader and
 * lib/marks to the background; holds no history. Everything stops with `stop`.
 */
import { Board } from '@/lib/marks/board.ts';
import { Card } from '@/lib/marks/card.ts';
import { fill } from '@/lib/marks/dom.ts';
import { Toasts } from '@/lib/marks/toast.ts';
import type { HelloAnswer, Message, Receipt, ToContent } from '@/lib/messages.ts';
import type { Network } from '@/lib/networks/network.ts';
import { Deeds, type DeedSeen } from '@/lib/reader/deeds.ts';
import { gapsOf } from '@/lib/reader/gaps.ts';
import { LivePage } from '@/lib/reader/live.ts';
import { errorOf, type Outbox } from '@/lib/reader/outbox.ts';
import { PageState } from '@/lib/reader/page.ts';
import { Report } from '@/lib/reader/report.ts';
import { cardAnswer, drawn, moveAnswer, receipts } from './shapes.ts';

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
  now: () => number;
  /** One message with its answer, outside the outbox: the user waits for it. */
  ask: (message: Message) => Promise<unknown>;
}

export class Session {
  private readonly options: SessionOptions;
  private readonly view: Window;
  private readonly live: LivePage;
  private readonly deeds: Deeds;
  private readonly board: Board | null = null;
  private readonly card: Card | null = null;
  private readonly toasts: Toasts | null = null;
  private report: Report;
  private reports: Report[] = [];
  private timer = 0;
  private since = 0;
  private minute = 0;
  private peopleAt = 0;
  private telling = 0;
  private trouble: (() => void) | null = null;
  private stopped = false;
  private readonly deedOf = new Map<string, DeedSeen>();

  constructor(options: SessionOptions) {
    const { root, network, hello, now } = options;
    this.options = options;
    this.view = root.defaultView as Window;
    this.live = new LivePage({
      root,
      network,
      now,
      hooks: {
        leave: (state, ctx) => this.leave(state, ctx),
        seen: (el) => this.board?.show(el),
        gone: (el) => this.board?.drop(el),
        worked: () => this.soon(),
        settled: () => this.settled(),
        awake: (on) => this.awake(on),
      },
    });
    this.report = new Report(this.live.state.frame(this.live.ctx));
    this.deeds = new Deeds({ view: this.view, live: this.live, own: new Set(hello.own), done: (deed) => this.did(deed) });
    if (hello.level !== 'overlay') return;
    const { words, language } = hello;
    this.toasts = new Toasts(root, words, language);
    this.board = new Board({
      root,
      words,
      now,
      entryAt: (el) => this.live.state.known.get(el)?.entry ?? null,
      all: () => this.live.state.known.keys(),
      anchors: (el) => this.live.state.layout?.anchors(el) ?? { name: null, time: null },
      keysOf: ({ author }) => network.accountKeys(author, this.live.ctx.url),
      open: (what, from) => void this.card?.open(what, from),
    });
    this.card = new Card({
      root,
      words,
      language,
      now,
      ask: (message) => this.ask(message),
      moved: ({ marks, tags }) => this.board?.update(marks, tags),
      markOf: (item) => this.board?.find(item) ?? null,
    });
  }

  start(): void {
    this.deeds.start();
    this.live.start();
  }

  stop(): void {
    this.stopped = true;
    this.live.stop();
    this.deeds.stop();
    this.view.clearTimeout(this.timer);
    this.view.clearInterval(this.minute);
    this.card?.close();
    this.board?.clear();
    this.toasts?.clear();
  }

  /** From the background: something changed elsewhere. */
  redraw({ marks, tags }: Extract<ToContent, { type: 'marks' }>): void {
    this.board?.update(marks, tags);
  }

  /** One clear line while nothing can be kept, gone when it can. */
  troubled(error: string | null): void {
    this.trouble?.();
    this.trouble = null;
    if (error === 'full' || error === 'newer') this.trouble = this.toasts?.show(this.errorText(error), [], true) ?? null;
  }

  private awake(on: boolean): void {
    this.view.clearInterval(this.minute);
    if (on && this.board) {
      this.minute = this.view.setInterval(() => this.board?.tick(), 60_000);
      this.board.tick();
    }
    if (!on) this.flush();
    this.options.outbox.pause(!on);
  }

  private soon(): void {
    const { live } = this;
    const now = this.view.performance.now();
    if (!live.state.changed && !(live.state.layout?.people && now - this.peopleAt > PEOPLE_EVERY)) return;
    if (!this.timer) this.since = now;
    else if (now - this.since > LATEST - SOON) return; // the timer that runs is the last one
    this.view.clearTimeout(this.timer);
    this.timer = this.view.setTimeout(() => this.flush(), SOON);
  }

  private flush(): void {
    this.view.clearTimeout(this.timer);
    this.timer = 0;
    this.gather(this.live.state, this.live.ctx);
    this.tell();
  }

  /** Moves what is new on the page into its report. */
  private gather(state: PageState, ctx: LivePage['ctx']): void {
    if (state.changed) this.report.add(state.changes(ctx));
    const now = this.view.performance.now();
    if (now - this.peopleAt > PEOPLE_EVERY) {
      this.peopleAt = now;
      this.report.addPeople(state.people(ctx));
    }
    this.report.viewer ??= this.report.empty ? null : state.viewer(ctx);
  }

  /** The page is left inside itself: its report is complete, a new one begins with the next page. */
  private leave(state: PageState, ctx: LivePage['ctx']): void {
    this.peopleAt = Number.NEGATIVE_INFINITY;
    this.gather(state, ctx);
    if (!this.report.empty) this.reports.push(this.report);
    this.card?.close();
    this.tell();
  }

  private settled(): void {
    const { live } = this;
    const { state, ctx } = live;
    this.peopleAt = Number.NEGATIVE_INFINITY;
    this.gather(state, ctx);
    this.report.addGaps(gapsOf(state, ctx, state.entries(ctx).map(({ entry }) => entry)));
    this.tell();
  }

  /** Hands what is to be told to the outbox, unless it is still busy with what came before: then that grows here. */
  private tell(): void {
    if (this.telling > 0) return;
    const report = this.reports.shift() ?? this.report;
    for (const message of report.messages()) {
      this.telling++;
      this.options.outbox.put(message, (answer) => {
        this.telling--;
        if (this.stopped) return; // told all the same; the next session draws
        if (errorOf(answer)) report.addGaps([{ kind: 'reader-error', detail: 'bad-message' }]);
        else {
          const { marks, tags } = drawn(answer);
          this.board?.update(marks, tags, message.reading.comments.map(({ id }) => id));
          for (const receipt of receipts(answer)) this.receipt(receipt);
        }
        this.tell();
      });
    }
    if (this.telling === 0 && this.reports.length) this.tell();
  }

  private did(deed: DeedSeen): void {
    this.options.outbox.put(deed, (answer) => {
      if (this.stopped) return;
      for (const receipt of receipts(answer)) {
        this.deedOf.set(receipt.token, deed);
        this.receipt(receipt);
      }
    });
  }

  private receipt({ text, token, actor }: Receipt): void {
    const { words } = this.options.hello;
    const press = (message: Message) => async (): Promise<string | null> => {
      try {
        const answer = moveAnswer(await this.ask(message));
        this.board?.update(answer.marks, answer.tags);
        const deed = message.type === 'undo' ? this.deedOf.get(message.token) : undefined;
        if (deed) this.deeds.forget(deed);
        return answer.text || null;
      } catch (error) {
        return String(error);
      }
    };
    this.toasts?.show(text, [
      { text: words.undo ?? '', press: press({ type: 'undo', token }) },
      { text: words.never ?? '', press: press({ type: 'never', actor }) },
    ]);
  }

  /** For moves the user waits for. Rejects with words. */
  private async ask(message: Message): Promise<object> {
    let answer: unknown;
    try {
      answer = await this.options.ask(message);
    } catch {
      answer = undefined;
    }
    const error = errorOf(answer);
    if (error !== null) throw this.errorText(error);
    return message.type === 'card' ? cardAnswer(answer as object) : moveAnswer(answer as object);
  }

  private errorText(error: string | undefined): string {
    const { words } = this.options.hello;
    return (error === 'full' ? words.errorFull : error === 'newer' ? words.errorNewer : words.errorOther) ?? '';
  }
}

/** Level "capture": reads the page as it stands, once, tells it, and shows a short receipt. */
export function captureOnce({ root, network, hello, outbox, now }: Omit<SessionOptions, 'ask'>): void {
  const ctx = { root, url: new URL((root.defaultView as Window).location.href), now: now() };
  const state = PageState.of(network, ctx);
  const report = new Report(state.frame(ctx));
  report.add(state.changes(ctx));
  report.addPeople(state.people(ctx));
  report.addGaps(gapsOf(state, ctx, state.entries(ctx).map(({ entry }) => entry)));
  report.viewer = state.viewer(ctx);
  const messages = report.messages();
  const count = (what: 'posts' | 'comments'): string => String(messages.reduce((sum, { reading }) => sum + reading[what].length, 0));
  let left = messages.length;
  const done = (): void => {
    if (hello.words.captured) new Toasts(root, hello.words, hello.language).show(fill(hello.words.captured, count('posts'), count('comments')));
  };
  for (const message of messages) outbox.put(message, () => --left === 0 && done());
  if (left === 0) done();
}
