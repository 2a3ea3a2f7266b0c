/** A screen in jsdom: Mantine around it, settings that are kept at once, real German words. */
import { MantineProvider } from '@mantine/core';
import { act, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Hold } from '../../components/settings/use-settings.ts';
import { defaultSettings, Settings } from '../../lib/model/settings.ts';
import { dressDocument } from './dress.ts';

export interface Screen {
  root: HTMLElement;
  /** As kept last; every change has passed the settings' own check. */
  settings: () => Settings;
  gone: () => void;
}

function Page({
  first,
  kept,
  children,
}: {
  first: Settings;
  kept: (settings: Settings) => void;
  children: (settings: Settings) => ReactNode;
}) {
  const [settings, setSettings] = useState(first);
  const change = async (one: (all: Settings) => Settings): Promise<boolean> => {
    setSettings((now) => {
      const next = Settings.parse(one(now));
      kept(next);
      return next;
    });
    return true;
  };
  return <Hold value={{ settings, change, state: { at: 'idle' }, again: () => {}, language: 'de' }}>{children(settings)}</Hold>;
}

export async function screen(change: Partial<Settings>, children: (settings: Settings) => ReactNode): Promise<Screen> {
  dressDocument();
  const root = document.createElement('div');
  document.body.append(root);
  const react = createRoot(root);
  let last: Settings = Settings.parse({ ...defaultSettings(), ...change });
  await act(async () =>
    react.render(
      <MantineProvider env="test">
        <Page
          first={last}
          kept={(settings) => {
            last = settings;
          }}
        >
          {children}
        </Page>
      </MantineProvider>,
    ),
  );
  return {
    root,
    settings: () => last,
    gone: () => {
      act(() => react.unmount());
      root.remove();
    },
  };
}

/** Types into a field as a person does: React hears it. */
export async function type(field: Element | null, text: string): Promise<void> {
  const element = field as HTMLInputElement;
  const proto = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  await act(async () => {
    element.focus();
    Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(element, text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Leaves the field, having been in it. */
export const leave = (field: Element | null): Promise<void> =>
  act(async () => {
    (field as HTMLElement).focus();
    (field as HTMLElement).blur();
  });

export const click = (element: Element | null | undefined): Promise<void> => act(async () => (element as HTMLElement).click());

/** Chooses by value in a native list. */
export async function choose(list: Element | null, value: string): Promise<void> {
  const element = list as HTMLSelectElement;
  await act(async () => {
    element.value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export const press = (element: Element | null, key: string): Promise<boolean> =>
  act(async () => (element as HTMLElement).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

/** The button with this name. */
export const button = (root: ParentNode, name: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);

/** The field with this name, by its own label or one beside it. */
export const field = (root: ParentNode, name: string): HTMLInputElement | null => {
  const own = [...root.querySelectorAll<HTMLInputElement>('input, textarea, select')].find(
    (one) => one.getAttribute('aria-label') === name,
  );
  if (own) return own;
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent === name);
  return label ? (document.getElementById(label.htmlFor) as HTMLInputElement | null) : null;
};
