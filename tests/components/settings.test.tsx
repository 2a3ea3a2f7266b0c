// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type SettingsHold, useSettings } from '../../components/settings/use-settings.ts';
import { defaultSettings, type Settings } from '../../lib/model/settings.ts';
import { eraseEverything } from '../../lib/store/erase.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { write } from '../../lib/store/write.ts';
import { Channel } from './dress.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
let root: ReturnType<typeof createRoot>;
let hold: SettingsHold;
let answer: (settings: Settings) => Promise<unknown>;

const Page = ({ first }: { first: Settings }): ReactNode => {
  hold = useSettings(first);
  return null;
};
const tell = (changed: string[]): void => {
  for (const channel of Channel.open) channel.onmessage?.({ data: { changed } });
};
const keep = (settings: Settings): Promise<unknown> => write(1, (w) => w.putSettings(settings)).then(() => ({ ok: true }));

beforeEach(async () => {
  answer = keep;
  vi.stubGlobal('BroadcastChannel', Channel);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: { settings: Settings }) =>
    answer(message.settings)) as never);
  root = createRoot(document.createElement('div'));
  await act(async () => root.render(<Page first={defaultSettings()} />));
});
afterEach(async () => {
  act(() => root.unmount());
  expect(Channel.open.size).toBe(0);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await eraseEverything();
});

test('a change shows at once and is said to be saved only when it was kept', async () => {
  let release = (): void => {};
  answer = (settings) => new Promise((done) => (release = () => done(keep(settings))));
  await act(async () => void hold.change((all) => ({ ...all, paused: true })));
  expect([hold.settings.paused, hold.state.at]).toEqual([true, 'saving']);
  await act(async () => {
    release();
    await vi.waitFor(async () => expect((await readSettings()).paused).toBe(true));
  });
  expect(hold.state.at).toBe('saved');
});

test('a change that could not be kept stays on screen, says why, and goes through with the next try', async () => {
  answer = async () => ({ error: 'full' });
  await act(async () => void (await hold.change((all) => ({ ...all, paused: true }))));
  expect([hold.settings.paused, hold.state]).toEqual([true, { at: 'failed', code: 'full' }]);
  answer = keep;
  await act(async () => void (await hold.change((all) => ({ ...all, language: 'auto', notice: { daily: true, at: '08:00' } }))));
  expect(await readSettings()).toMatchObject({ paused: true, notice: { daily: true } });
});

test('changes of two windows to different fields both stay', async () => {
  await keep({ ...defaultSettings(), retention: { items: 45, contacts: 730 } });
  await act(async () => {
    tell(['items', 'settings']);
    // The page waits a little for more changes, then reads; React draws at the end of act.
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
    await new Promise((done) => setTimeout(done, 50));
  });
  expect(hold.settings.retention.items).toBe(45);
  await act(async () => void (await hold.change((all) => ({ ...all, paused: true }))));
  expect(await readSettings()).toMatchObject({ paused: true, retention: { items: 45 } });
});

test('several changes in a row are sent one after another, the last one wins', async () => {
  await act(async () => {
    await Promise.all(['08:00', '09:30', '10:00'].map((at) => hold.change((all) => ({ ...all, notice: { ...all.notice, at } }))));
  });
  expect((await readSettings()).notice.at).toBe('10:00');
});
