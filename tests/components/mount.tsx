/** Screens of the extension's pages in jsdom with the real store and background behind them: drawn, waited for, pressed, taken away. */
import { MantineProvider } from '@mantine/core';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Hold } from '../../components/settings/use-settings.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { fromPage, type Seen, setStage } from '../background/stage.ts';
import { Channel, dressDocument } from './dress.ts';
import { speakIn } from './words.ts';

interface Message {
  type: string;
  [field: string]: unknown;
}

/** Where screens are drawn. */
export const box = document.createElement('div');
/** Messages to the background, the newest last. */
export const sent: Message[] = [];
/** May answer a message in place of the background, by giving something back. */
export const before: { answer: (message: Message) => unknown } = { answer: () => undefined };
let root: ReturnType<typeof createRoot>;

/** To be called before each test, with what the stored settings have of their own; `unmount` takes it back. Gives what happens outside the store. */
export async function mount(settings: Partial<Settings> = {}): Promise<Seen> {
  const seen = await setStage(settings);
  await speakIn('de');
  dressDocument();
  location.hash = '';
  sent.length = 0;
  before.answer = () => undefined;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: Message) => {
    sent.push(message);
    return before.answer(message) ?? fromPage(message);
  }) as never);
  document.body.append(box);
  root = createRoot(box);
  return seen;
}

/** To be called after each test. Fails it where a window went on listening to the store. */
export async function unmount(): Promise<void> {
  await act(async () => root.unmount());
  document.body.replaceChildren();
  expect(Channel.open.size).toBe(0);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
}

/** Draws a screen, or goes on with the one that is there; nothing takes it away. */
export const render = (screen?: ReactNode): Promise<void> =>
  act(async () => root.render(screen === undefined ? null : <MantineProvider env="test">{screen}</MantineProvider>));

/** A screen among settings nobody changes. */
export const among = (settings: Settings, screen: ReactNode): ReactNode => (
  <Hold value={{ settings, change: async () => true, state: { at: 'idle' }, again: () => {}, language: 'de' }}>{screen}</Hold>
);

/** Lets the store fail until `mockRestore`. */
export const unreadable = () =>
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('no', 'UnknownError');
  });

/** Lets messages, reads and redraws come round until `done` neither throws nor says false; throws what it threw last. */
export async function until(done: () => unknown): Promise<void> {
  const end = performance.now() + 15_000;
  for (;;) {
    let wrong: unknown = null;
    // React draws what came in at the end of each of these; the next one sees it.
    await act(async () => {
      await new Promise((soon) => setTimeout(soon, 15));
      try {
        if ((await done()) === false) throw new Error('not yet');
      } catch (error) {
        wrong = error;
      }
    });
    if (!wrong) return;
    if (performance.now() > end) throw wrong;
  }
}

/** Waits for the words, wherever on the page. */
export const shows = (text: string): Promise<void> => until(() => expect(document.body.textContent).toContain(text));

/** As a screen reader names it: its own label, else the labels beside it, else its words. */
const nameOf = (element: Element): string => {
  const labels = [...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent ?? '');
  return (element.getAttribute('aria-label') ?? (labels.length ? labels.join(' ') : element.textContent) ?? '').trim();
};

/** The first control of this name, within a place or all places a selector names. Waits for it. */
export async function control<T extends HTMLElement>(name: string, within: string | ParentNode = 'body'): Promise<T> {
  let found: Element | undefined;
  await until(() => {
    const controls = ':is(button, a, input, textarea, select, summary)';
    const all = typeof within === 'string' ? document.querySelectorAll(`${within} ${controls}`) : within.querySelectorAll(controls);
    found = [...all].find((one) => nameOf(one) === name);
    expect(found, name).toBeDefined();
  });
  return found as T;
}

/** Presses it as soon as it is there. */
export const press = async (name: string, within?: string | ParentNode): Promise<void> => {
  const found = await control(name, within);
  await act(async () => found.click());
};

/** Opens what is folded under a heading that holds this text. Waits for it. */
export async function unfold(heading: string): Promise<void> {
  let found: HTMLDetailsElement | null | undefined;
  await until(() => {
    found = [...document.querySelectorAll('summary')].find(({ textContent }) => textContent?.includes(heading))?.closest('details');
    expect(found, heading).toBeTruthy();
  });
  await act(async () => {
    // jsdom changes `open` and says so a while later.
    if (found) found.open = true;
    found?.dispatchEvent(new Event('toggle'));
  });
}
