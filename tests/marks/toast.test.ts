import { expect, it } from 'vitest';
import { createToasts } from '../../lib/marks/toast.ts';
import { openPage, until } from '../reader/village.ts';
import { locale, peekInto } from './peek.ts';

function open() {
  const page = openPage();
  const peek = peekInto(page.dom);
  const timers: { run: () => void; ms: number; on: boolean }[] = [];
  page.view.setTimeout = ((run: () => void, ms: number) => timers.push({ run, ms, on: true })) as never;
  page.view.clearTimeout = ((id: number) => {
    const timer = timers[id - 1];
    if (timer) timer.on = false;
  }) as never;
  const toasts = createToasts(page.root, locale.page, 'de');
  const pass = (ms: number): void => {
    for (const timer of [...timers]) {
      if (!timer.on || timer.ms > ms) continue;
      timer.on = false;
      timer.run();
    }
  };
  const shadow = (): ShadowRoot => peek(page.root.querySelector('rk-toast'));
  return { ...page, toasts, pass, shadow };
}

it('is spoken, has its buttons, and goes by itself', async () => {
  const { toasts, pass, shadow, root } = open();
  toasts.show('Kommentar erfasst', [{ text: 'Rückgängig', press: async () => 'Rückgängig gemacht' }]);
  expect(shadow().querySelector('[role=status]')).not.toBeNull();
  pass(100);
  expect(shadow().querySelector('b')?.textContent).toBe('Kommentar erfasst');
  ([...shadow().querySelectorAll('button')].find(({ textContent }) => textContent === 'Rückgängig') as HTMLElement).click();
  await until(() => shadow().querySelector('b')?.textContent === 'Rückgängig gemacht');
  pass(8000);
  expect(root.querySelector('rk-toast')).toBeNull();
});

it('stays while a pointer or the focus is on it', () => {
  const { toasts, pass, shadow, root, view } = open();
  toasts.show('Kommentar erfasst');
  const box = shadow().querySelector('.box') as Element;
  box.dispatchEvent(new view.Event('pointerenter'));
  pass(8000);
  expect(root.querySelector('rk-toast')).not.toBeNull();
  box.dispatchEvent(new view.Event('pointerleave'));
  pass(8000);
  expect(root.querySelector('rk-toast')).toBeNull();
});

it('an error stays until it is over', () => {
  const { toasts, pass, root } = open();
  const close = toasts.show('Der Speicherplatz ist voll', [], true);
  pass(100_000);
  expect(root.querySelector('rk-toast')).not.toBeNull();
  close();
  expect(root.querySelector('rk-toast')).toBeNull();
});

it('shows three lines at most', () => {
  const { toasts, pass, shadow } = open();
  for (const text of ['1', '2', '3', '4']) toasts.show(text);
  pass(100);
  expect([...shadow().querySelectorAll('b')].map(({ textContent }) => textContent)).toEqual(['2', '3', '4']);
});
