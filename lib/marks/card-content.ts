/** What stands in the card, from the background's answer. Builds elements, keeps nothing. */
import type { CardAnswer, Message } from '../messages.ts';
import { h, type Words } from './dom.ts';
import { ageOf, stateText } from './label.ts';
import type { Subject } from './card.ts';

export interface CardActions {
  close: () => void;
  move: (message: Message) => void;
  subject: Subject;
  /** Where a tag is set: the link is kept with it. */
  url: string;
}

/** Header, state, moves and tags. `data-key` names a button, so that the focus finds it again after a redraw. */
export function cardContent(root: Document, words: Words, answer: CardAnswer, now: number, actions: CardActions): HTMLElement[] {
  const button = (key: string, text: string | undefined, press: () => void, more: Record<string, string> = {}): HTMLElement =>
    h(root, 'button', { type: 'button', 'data-key': key, onclick: press, ...more }, text ?? '');
  const { item } = answer;
  const out: HTMLElement[] = [
    h(root, 'header', {}, h(root, 'h2', {}, item ? stateText(item.state, words) : (words.person ?? '')), button('close', '×', actions.close, { 'aria-label': words.close ?? '' })),
  ];
  if (item) {
    const move = (to: Extract<Message, { type: 'move' }>['move']): void => actions.move({ type: 'move', item: item.id, move: to });
    const waiting = item.state === 'open' || item.state === 'due' || item.state === 'overdue';
    const age = waiting ? ageOf(item, words, now) : '';
    if (age) out.push(h(root, 'p', {}, (words.open ?? '').replace('$1', age)));
    if (item.reason) out.push(h(root, 'p', {}, item.reason));
    const moves = [
      item.state === 'done' || item.state === 'snoozed' ? button('reopen', words.reopen, () => move({ to: 'reopen' })) : null,
      item.state === 'done' ? null : button('done', words.done, () => move({ to: 'done', reason: 'done' })),
      item.state === 'done' ? null : button('not-for-us', words.notForUs, () => move({ to: 'done', reason: 'not-for-us' })),
      button('own', words.own, () => actions.move({ type: 'own', item: item.id })),
    ];
    out.push(h(root, 'div', { class: 'row' }, ...moves));
    if (item.state !== 'done' && answer.snooze.length) {
      const choices = answer.snooze.map(({ label, until }) => button(`snooze ${label}`, label, () => move({ to: 'snoozed', until })));
      out.push(h(root, 'h3', { id: 'snooze' }, words.snooze ?? ''), h(root, 'div', { class: 'row', role: 'group', 'aria-labelledby': 'snooze' }, ...choices));
    }
  }
  if (answer.tags.length) {
    const { subject, url } = actions;
    const tags = answer.tags.map(({ id, label, color, on }) => {
      const set = (): void => actions.move({ type: 'tag', item: subject.item, person: answer.person ?? subject.person, tag: id, on: !on, url });
      const tag = button(`tag ${id}`, label, set, { class: 'tag', 'aria-pressed': String(on) });
      tag.style.setProperty('--tag', /^#[0-9a-f]{6}$/i.test(color) ? color : 'transparent');
      return tag;
    });
    out.push(h(root, 'h3', { id: 'tags' }, words.tags ?? ''), h(root, 'div', { class: 'row', role: 'group', 'aria-labelledby': 'tags' }, ...tags));
  }
  return out;
}
