/** The plan's screen in jsdom, with the real store and background. */
import { MantineProvider } from '@mantine/core';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type Place, placeIn } from '../../components/plan/place.ts';
import { PlanScreen } from '../../components/plan/PlanScreen.tsx';
import { type Settings, defaultSettings } from '../../lib/model/settings.ts';
import type { PlanEntry } from '../../lib/model/plan.ts';
import { readAll } from '../../lib/store/simple.ts';
import { fromPage, setStage } from '../background/stage.ts';
import { NOW } from '../store/fresh.ts';
import { dressDocument } from './dress.ts';
import { speakIn } from './words.ts';

export interface PlanStage {
  box: HTMLElement;
  /** Messages sent to the background. */
  sent: { type: string; [field: string]: unknown }[];
  /** What the background answers instead, while set. */
  broken: { on: boolean };
  show: (where?: string | null, settings?: Partial<Settings>) => Promise<void>;
  gone: () => Promise<void>;
}

export async function planStage(): Promise<PlanStage> {
  await setStage();
  await speakIn('de');
  dressDocument();
  Object.assign(Element.prototype, { scrollIntoView: () => {} });
  location.hash = '#plan';
  const sent: PlanStage['sent'] = [];
  const broken = { on: false };
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: { type: string }) => {
    sent.push(message);
    return broken.on ? { error: 'full' } : fromPage(message);
  }) as never);
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  const show = (where: string | null = null, settings: Partial<Settings> = {}): Promise<void> => {
    const place: Place = placeIn(where);
    return act(async () =>
      root.render(
        <MantineProvider env="test">
          <PlanScreen settings={{ ...defaultSettings(), ...settings }} now={NOW} place={place} />
        </MantineProvider>,
      ),
    );
  };
  return {
    box,
    sent,
    broken,
    show,
    gone: async () => {
      await act(async () => root.unmount());
      box.remove();
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
      vi.useRealTimers();
    },
  };
}

export const until = async (done: () => unknown): Promise<void> => {
  const end = performance.now() + 8000;
  for (;;) {
    let wrong: unknown = null;
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
};

export const put = (store: 'plan' | 'channels' | 'agenda' | 'campaigns', records: unknown[]): Promise<unknown> =>
  fromPage({ type: 'keep', store, records, remove: [], said: '' });
export const entries = (): Promise<PlanEntry[]> => readAll('plan');
export const entryOf = async (id: string): Promise<PlanEntry | undefined> => (await entries()).find((one) => one.id === id);

const nameOf = (element: Element): string => {
  const labels = [...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent ?? '');
  return (element.getAttribute('aria-label') ?? (labels.length ? labels.join(' ') : element.textContent) ?? '').trim();
};

/** The control with this name. Waits for it. */
export async function control<T extends HTMLElement>(name: string, within: ParentNode = document): Promise<T> {
  let found: Element | undefined;
  await until(() => {
    found = [...within.querySelectorAll('button, a, input, textarea, select, summary')].find((one) => nameOf(one) === name);
    if (!found) throw new Error(`no ${name}`);
  });
  return found as T;
}
export const push = async (name: string, within?: ParentNode): Promise<void> => {
  const found = await control(name, within);
  await act(async () => found.click());
};
