import { describe, expect, it } from 'vitest';
import { openCard } from '../../lib/marks/card.ts';
import { pin } from '../../lib/marks/pin.ts';
import type { CardAnswer, Message, MoveAnswer } from '../../lib/messages.ts';
import { openPage, until } from '../reader/village.ts';
import { locale, peekInto } from './peek.ts';

const answer: CardAnswer = {
  item: { id: 'i1', state: 'overdue', since: 0, exact: true, reason: 'Fr 16:30 + 2 Arbeitstage', snoozedUntil: null },
  person: null,
  tags: [{ id: 'customer', label: 'Kunde', color: '#15803d', on: false }],
  snooze: [{ label: 'Morgen, 09:00', until: 77 }],
};
const moved: MoveAnswer = { token: 'undo-1', text: 'Erledigt', marks: [], tags: [] };

async function open(replies: (message: Message) => object = (message) => (message.type === 'card' ? answer : moved)) {
  const page = openPage();
  const peek = peekInto(page.dom);
  const asked: Message[] = [];
  const changes: MoveAnswer[] = [];
  let closed = 0;
  const from = pin(page.root, 'rk-mark', () => {});
  from.show({ item: 'i1', state: 'overdue' }, 'mark', [{ text: '!' }]);
  page.main.append(from.host);
  const close = openCard(
    {
      root: page.root,
      words: locale.page,
      language: 'de',
      now: () => 3_600_000,
      ask: async (message) => {
        asked.push(message);
        return replies(message);
      },
      moved: (change) => void changes.push(change),
      markOf: () => undefined,
    },
    { item: 'i1', person: null },
    from,
    () => closed++,
  );
  const shadow = peek(page.root.querySelector('rk-card'));
  const button = (text: string): HTMLElement => {
    const found = [...shadow.querySelectorAll('button')].find((one) => one.textContent === text);
    if (!found) throw new Error(`no button ${text} in ${shadow.textContent}`);
    return found;
  };
  const key = (name: string): boolean =>
    (shadow.activeElement ?? shadow).dispatchEvent(new page.view.KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));
  await until(() => shadow.querySelectorAll('button').length > 1 || shadow.textContent?.includes('nicht geklappt'));
  return { ...page, asked, changes, shadow, button, key, from, peek, close, closed: () => closed };
}

describe('card', () => {
  it('stays inside the window when its mark is gone and it has grown by the line with Undo', async () => {
    const { root, view, shadow, from, button } = await open();
    const host = root.querySelector('rk-card') as HTMLElement;
    const box = shadow.querySelector('.box') as HTMLElement;
    let height = 300;
    Object.defineProperty(box, 'offsetHeight', { get: () => height });
    from.host.getBoundingClientRect = () => ({ left: 100, top: 20, bottom: view.innerHeight - 320, width: 80 }) as DOMRect;
    view.dispatchEvent(new view.Event('resize'));
    expect(host.style.top).toBe(`${view.innerHeight - 312}px`);
    from.host.getBoundingClientRect = () => ({ left: 0, top: 0, bottom: 0, width: 0 }) as DOMRect;
    height = 360;
    button('Erledigt').click();
    await until(() => shadow.textContent?.includes('Rückgängig'));
    expect(host.style.top).toBe(`${view.innerHeight - 368}px`);
    expect(host.style.left).toBe('100px');
  });

  it('stays inside the window when it has grown by what went wrong', async () => {
    const { root, view, shadow, button } = await open((message) => {
      if (message.type === 'card') return answer;
      throw new Error('Das hat nicht geklappt, weil kein Platz mehr ist');
    });
    Object.defineProperty(shadow.querySelector('.box'), 'offsetHeight', { get: () => view.innerHeight - 40 });
    const host = root.querySelector('rk-card') as HTMLElement;
    host.style.top = `${view.innerHeight - 100}px`;
    button('Erledigt').click();
    await until(() => shadow.textContent?.includes('kein Platz'));
    expect(host.style.top).toBe('32px');
  });

  it('is a dialog with state, reason, age and moves, and has the focus', async () => {
    const { shadow, asked } = await open();
    const box = shadow.querySelector('[role=dialog]');
    expect(asked).toEqual([{ type: 'card', item: 'i1', person: null }]);
    expect(shadow.activeElement).toBe(box);
    expect([...shadow.querySelectorAll('b, p, button')].map(({ textContent }) => textContent)).toEqual([
      'Überfällig',
      '×',
      '1 Std. offen',
      'Fr 16:30 + 2 Arbeitstage',
      'Erledigt',
      'Nicht für uns',
      'Das ist unser Konto',
      'Zurückstellen',
      'Morgen, 09:00',
      'Markierungen dieser Person',
      'Kunde',
    ]);
  });

  it('closes by Escape and gives the focus back', async () => {
    const { key, root, from, peek, closed } = await open();
    key('Escape');
    expect([root.querySelector('rk-card'), closed()]).toEqual([null, 1]);
    expect(peek(from.host).activeElement?.localName).toBe('button');
  });

  it('moves, shows what was done, and takes it back', async () => {
    const { button, asked, changes, shadow } = await open();
    button('Erledigt').click();
    await until(() => shadow.querySelector('[role=status]')?.textContent?.startsWith('Erledigt'));
    expect(asked[1]).toEqual({ type: 'move', item: 'i1', move: { to: 'done', reason: 'done' } });
    expect(changes).toEqual([moved]);
    button('Rückgängig').click();
    await until(() => asked.some(({ type }) => type === 'undo'));
    expect(asked.find(({ type }) => type === 'undo')).toEqual({ type: 'undo', token: 'undo-1' });
  });

  it.each([
    ['Nicht für uns', { type: 'move', item: 'i1', move: { to: 'done', reason: 'not-for-us' } }],
    ['Morgen, 09:00', { type: 'move', item: 'i1', move: { to: 'snoozed', until: 77 } }],
    ['Das ist unser Konto', { type: 'own', item: 'i1' }],
    ['Kunde', { type: 'tag', item: 'i1', person: null, tag: 'customer', on: true, url: 'https://village.example/thread/1' }],
  ])('%s', async (text, message) => {
    const { button, asked } = await open();
    button(text).click();
    await until(() => asked.length > 1);
    expect(asked[1]).toEqual(message);
  });

  it('keeps the focus on the button that was pressed when the card is drawn anew', async () => {
    let on = false;
    const { button, shadow } = await open((message) => {
      if (message.type === 'tag') on = message.on;
      return message.type === 'card' ? { ...answer, tags: [{ id: 'customer', label: 'Kunde', color: '#15803d', on }] } : moved;
    });
    button('Kunde').focus();
    button('Kunde').click();
    await until(() => shadow.querySelector('[aria-pressed=true]'));
    expect(shadow.activeElement?.textContent).toBe('Kunde');
  });

  it('offers to reopen what is done', async () => {
    const { button, asked } = await open((message) =>
      message.type === 'card' ? { ...answer, item: { ...answer.item, state: 'done' } } : moved,
    );
    expect(() => button('Nicht für uns')).toThrow();
    button('Wieder öffnen').click();
    await until(() => asked.length > 1);
    expect(asked[1]).toEqual({ type: 'move', item: 'i1', move: { to: 'reopen' } });
  });

  it('says what went wrong', async () => {
    const { shadow } = await open(() => {
      throw 'Das hat nicht geklappt.';
    });
    expect(shadow.querySelector('[role=status]')?.textContent).toBe('Das hat nicht geklappt.');
  });

  it('closes by a press elsewhere; keys and clicks inside do not reach the page', async () => {
    const { button, key, view, root, closed } = await open();
    let heard = 0;
    for (const type of ['click', 'keydown']) root.addEventListener(type, () => heard++);
    button('Kunde').click();
    key('j');
    expect([heard, closed()]).toEqual([0, 0]);
    root.body.dispatchEvent(new view.MouseEvent('pointerdown', { bubbles: true }));
    expect([closed(), root.querySelector('rk-card')]).toEqual([1, null]);
  });

  it('poisoned words stay words', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { shadow } = await open(() => ({
      ...answer,
      item: { ...answer.item, reason: evil },
      tags: [{ id: evil, label: evil, color: 'url(x)', on: true }],
      snooze: [],
    }));
    expect(shadow.querySelector('img')).toBeNull();
    expect(shadow.textContent).toContain(evil);
  });
});
