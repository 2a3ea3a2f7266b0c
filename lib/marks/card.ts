/**
 * The card: one a page, opened from a mark or a tag. State and reason, the moves, this person's tags; after each move
 * a line with Undo. Knows no history and no names: what it shows comes with the answer to `card`.
 */
import type { CardAnswer, Message, MoveAnswer } from '../messages.ts';
import { type Words, h } from './dom.ts';
import { cardContent } from './card-content.ts';
import type { Opener } from './mark.ts';
import { besides } from './position.ts';
import { CARD_CSS } from './styles.ts';
import { type Surface, surface } from './surface.ts';

export interface CardOptions {
  root: Document;
  words: Words;
  language: string;
  now: () => number;
  /** Resolves with the answer, rejects with words to show. */
  ask: (message: Message) => Promise<object>;
  /** Marks and tags that a move changed. */
  moved: (answer: MoveAnswer) => void;
  /** The mark to give the focus back to, where the one clicked is gone. */
  markOf: (item: string) => Opener | null;
}

export interface Subject {
  item: string | null;
  person: string | null;
}

export class Card {
  private readonly options: CardOptions;
  private surface: Surface | null = null;
  private box: HTMLElement | null = null;
  private told: HTMLElement | null = null;
  private subject: Subject = { item: null, person: null };
  private from: Opener | null = null;
  private answer: CardAnswer | null = null;
  /** Answers to an older card or move must not overwrite a newer one. */
  private round = 0;

  constructor(options: CardOptions) {
    this.options = options;
  }

  get isOpen(): boolean {
    return this.surface !== null;
  }

  /** Opens at `from`; the same mark again closes it. */
  async open(subject: Subject, from: Opener): Promise<void> {
    const again = this.isOpen && this.from?.host === from.host;
    this.close(again);
    if (again) return;
    const { root, words, language } = this.options;
    const view = root.defaultView as Window;
    this.subject = subject;
    this.from = from;
    this.surface = surface(root, 'rk-card', CARD_CSS);
    const { host, shadow } = this.surface;
    host.lang = language;
    this.told = h(root, 'div', { class: 'told', role: 'status' });
    this.box = h(root, 'div', { class: 'box', role: 'dialog', tabindex: '-1', 'aria-label': words.card, onkeydown: this.key }, h(root, 'p', {}, words.wait ?? ''));
    shadow.append(this.box);
    root.documentElement.append(host);
    view.addEventListener('pointerdown', this.outside, true);
    view.addEventListener('resize', this.place);
    view.addEventListener('scroll', this.place, { capture: true, passive: true });
    this.place();
    this.box.focus({ preventScroll: true });
    await this.refresh();
  }

  /** Closes; the focus goes back to the mark it came from. */
  close(focusBack = false): void {
    if (!this.surface) return;
    const view = this.options.root.defaultView as Window;
    view.removeEventListener('pointerdown', this.outside, true);
    view.removeEventListener('resize', this.place);
    view.removeEventListener('scroll', this.place, true);
    this.surface.host.remove();
    this.surface = null;
    this.answer = null;
    this.round++;
    if (!focusBack) return;
    const back = this.subject.item === null ? null : this.options.markOf(this.subject.item);
    (back ?? this.from)?.focus();
  }

  private async refresh(): Promise<void> {
    const round = ++this.round;
    try {
      const answer = (await this.options.ask({ type: 'card', ...this.subject })) as CardAnswer;
      if (round !== this.round) return;
      this.answer = answer;
      this.render();
    } catch (error) {
      if (round === this.round) this.say(String(error));
    }
  }

  private render(): void {
    const { box, told, answer } = this;
    const { root, words, now } = this.options;
    if (!box || !told || !answer) return;
    const focused = (this.surface?.shadow.activeElement as HTMLElement | null)?.dataset.key;
    box.replaceChildren(
      ...cardContent(root, words, answer, now(), {
        close: () => this.close(true),
        move: (message) => void this.move(message),
        subject: this.subject,
        url: (root.defaultView as Window).location.href,
      }),
      told,
    );
    // The button just pressed may be gone: the focus stays in the card, never falls to the page.
    const again = focused ? [...box.querySelectorAll<HTMLElement>('[data-key]')].find(({ dataset }) => dataset.key === focused) : null;
    if (focused) (again ?? box).focus({ preventScroll: true });
    this.place();
  }

  private async move(message: Message): Promise<void> {
    const round = ++this.round;
    try {
      const answer = (await this.options.ask(message)) as MoveAnswer;
      this.options.moved(answer);
      if (round !== this.round) return;
      const { token } = answer;
      this.say(answer.text, token === null ? null : () => void this.move({ type: 'undo', token }));
      await this.refresh();
    } catch (error) {
      if (round === this.round) this.say(String(error));
    }
  }

  private say(text: string, undo: (() => void) | null = null): void {
    const { root, words } = this.options;
    const { told, box } = this;
    if (!told || !box) return;
    const button = undo ? h(root, 'button', { type: 'button', class: 'link', 'data-key': 'undo', onclick: undo }, words.undo ?? '') : null;
    told.replaceChildren(h(root, 'span', {}, text), ...(button ? [button] : []));
    if (!told.isConnected) box.replaceChildren(told);
    this.place();
  }

  private readonly key = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    event.preventDefault();
    this.close(true);
  };

  private readonly outside = (event: Event): void => {
    const { host } = this.surface ?? {};
    if (host && !event.composedPath().includes(host) && !(this.from && event.composedPath().includes(this.from.host))) this.close();
  };

  private readonly place = (): void => {
    const { surface, box, from, options } = this;
    if (!surface || !box) return;
    const view = options.root.defaultView as Window;
    const at = from?.host.isConnected ? from.host.getBoundingClientRect() : null;
    // The mark was redrawn away: the card stays where it is.
    if (!at && surface.host.style.left) return;
    const window = { width: options.root.documentElement.clientWidth || view.innerWidth, height: view.innerHeight };
    const { left, top } = besides(at ?? { left: 0, top: 0, right: 0, bottom: 0 }, { width: box.offsetWidth, height: box.offsetHeight }, window);
    surface.host.style.left = `${left}px`;
    surface.host.style.top = `${top}px`;
  };
}
