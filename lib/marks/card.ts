/**
 * The card: one a page, opened from a mark or a tag. State and reason, the moves, this person's tags; after each move
 * a line with Undo. Knows no history and no names: what it shows comes with the answer to `card`.
 */
import type { CardAnswer, Message, MoveAnswer } from '../messages.ts';
import { h, safeColor, type Words } from './dom.ts';
import { openFor } from './label.ts';
import css from './panel.css?inline';
import type { Pin } from './pin.ts';
import { surface } from './surface.ts';

/** Space kept to the mark and to the window's edge, in CSS pixels. */
const EDGE = 8;

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
  markOf: (item: string | null) => Pin | undefined;
}

export interface Subject {
  item: string | null;
  person: string | null;
}

/** Opens the card at `from`; gives what closes it. `closed` is called once, however it closes. */
export function openCard(
  { root, words, language, now, ask, moved, markOf }: CardOptions,
  subject: Subject,
  from: Pin,
  closed: () => void,
): () => void {
  const view = root.defaultView as Window & typeof globalThis;
  const ending = new view.AbortController();
  const { host, shadow } = surface(root, 'rk-card', css);
  const content = h(root, 'div', {}, words.wait ?? '');
  const told = h(root, 'div', { class: 'row', role: 'status' });
  const box = h(root, 'div', { class: 'box', role: 'dialog', tabindex: '-1', 'aria-label': words.card }, content, told);
  /** Answers to an older question must not overwrite a newer one's. */
  let round = 0;

  const button = (text: string | undefined, press: () => void, more: Record<string, string | undefined> = {}): HTMLElement =>
    h(root, 'button', { type: 'button', click: press, ...more }, text ?? '');
  const row = (label: string | undefined, ...buttons: HTMLElement[]): HTMLElement[] =>
    buttons.length ? [h(root, 'p', {}, label ?? ''), h(root, 'div', { class: 'row', role: 'group', 'aria-label': label }, ...buttons)] : [];

  /** Below the mark, above where only there is room, never outside the window; stays where it is when the mark is redrawn away. */
  function place(): void {
    const at = (markOf(subject.item) ?? from).host.getBoundingClientRect();
    const fits = at.bottom + box.offsetHeight + 2 * EDGE <= view.innerHeight || at.top < box.offsetHeight + 2 * EDGE;
    const clamp = (wanted: number, most: number): string => `${Math.max(EDGE, Math.min(wanted, most - EDGE))}px`;
    const { left, top } = host.style;
    // Without its mark the card may still have grown: the place is kept, what would hang out of the window comes back in.
    const wanted =
      !at.width && top !== ''
        ? { left: Number.parseFloat(left), top: Number.parseFloat(top) }
        : { left: at.left, top: fits ? at.bottom + EDGE : at.top - EDGE - box.offsetHeight };
    host.style.left = clamp(wanted.left, (root.documentElement.clientWidth || view.innerWidth) - box.offsetWidth);
    host.style.top = clamp(wanted.top, view.innerHeight - box.offsetHeight);
  }

  /** Says what came of it, below the moves: the card grows by that. */
  function tell(...said: (string | Node)[]): void {
    told.replaceChildren(...said);
    place();
  }

  function close(focusBack = false): void {
    if (ending.signal.aborted) return;
    ending.abort();
    host.remove();
    closed();
    if (focusBack) (markOf(subject.item) ?? from).focus();
  }

  function draw({ item, person, tags, snooze }: CardAnswer): void {
    const focused = shadow.activeElement?.textContent;
    const move = (to: Extract<Message, { type: 'move' }>['move']): void => void act({ type: 'move', item: item?.id ?? '', move: to });
    const done = item?.state === 'done';
    const state = item ? words[item.state] : words.person;
    content.replaceChildren(
      h(
        root,
        'div',
        { class: 'row' },
        h(root, 'b', {}, state ?? ''),
        button('×', () => close(true), { 'aria-label': words.close }),
      ),
      ...(item ? [openFor(item, words, now()), item.reason].filter(Boolean).map((text) => h(root, 'p', {}, text)) : []),
      h(
        root,
        'div',
        { class: 'row' },
        ...(item && (done || item.state === 'snoozed') ? [button(words.reopen, () => move({ to: 'reopen' }))] : []),
        ...(item && !done
          ? [
              button(words.done, () => move({ to: 'done', reason: 'done' })),
              button(words.notForUs, () => move({ to: 'done', reason: 'not-for-us' })),
            ]
          : []),
        ...(item ? [button(words.own, () => void act({ type: 'own', item: item.id }))] : []),
      ),
      ...(item && !done ? row(words.snooze, ...snooze.map(({ label, until }) => button(label, () => move({ to: 'snoozed', until })))) : []),
      ...row(
        words.tags,
        ...tags.map(({ id, label, color, on }) => {
          const set = (): void =>
            void act({ type: 'tag', item: subject.item, person: person ?? subject.person, tag: id, on: !on, url: view.location.href });
          const tag = button(label, set, { 'aria-pressed': String(on) });
          tag.style.setProperty('--tag', safeColor(color));
          return tag;
        }),
      ),
    );
    place();
    // The button just pressed may be gone: the focus stays in the card, never falls to the page.
    if (!shadow.activeElement)
      ([...box.querySelectorAll('button')].find(({ textContent }) => textContent === focused) ?? box).focus({ preventScroll: true });
  }

  /** Asks the background; shows what went wrong. Undefined where nothing is to be done with the answer (any more). */
  async function question<T>(message: Message): Promise<T | undefined> {
    const mine = ++round;
    try {
      const answer = (await ask(message)) as T;
      if (message.type !== 'card') moved(answer as MoveAnswer);
      return mine === round && !ending.signal.aborted ? answer : undefined;
    } catch (error) {
      tell(String(error));
      return undefined;
    }
  }

  async function refresh(): Promise<void> {
    const answer = await question<CardAnswer>({ type: 'card', ...subject });
    if (answer) draw(answer);
  }

  async function act(message: Message): Promise<void> {
    const answer = await question<MoveAnswer>(message);
    if (!answer) return;
    const { token, text } = answer;
    tell(text, ...(token ? [button(words.undo, () => void act({ type: 'undo', token }))] : []));
    await refresh();
  }

  const listen = (type: string, heard: (event: Event) => void): void =>
    view.addEventListener(type, heard, { capture: true, passive: true, signal: ending.signal });
  listen('pointerdown', (event) => {
    const path = event.composedPath();
    if (!path.includes(host) && !path.includes(from.host)) close();
  });
  listen('resize', place);
  listen('scroll', place);
  box.addEventListener('keydown', ({ key }) => key === 'Escape' && close(true));
  host.lang = language;
  shadow.append(box);
  root.documentElement.append(host);
  place();
  box.focus({ preventScroll: true });
  void refresh();
  return close;
}
