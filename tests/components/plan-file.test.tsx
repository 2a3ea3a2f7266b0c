// @vitest-environment jsdom
/** The calendar file that is kept up to date: chosen, written again after each change, asked for after a restart, failing, stopped. */
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Handle, type KeptFile, useFile } from '../../components/plan/use-file.ts';
import { fileFor, forgetFiles, keepFile } from '../../lib/store/files.ts';
import { freshStore } from '../store/fresh.ts';
import { until } from './mount.tsx';

let root: ReturnType<typeof createRoot>;
let kept: KeptFile;
let setText: (text: string) => void;
let written: string[];
let fails = false;
let allowed = 'granted';

const handle = (name = 'plan.ics'): Handle => ({
  name,
  createWritable: async () => {
    if (fails) throw new DOMException('moved', 'NotFoundError');
    const parts: string[] = [];
    return { write: async (part) => void parts.push(part), close: async () => void written.push(parts.join('')) };
  },
  queryPermission: async () => allowed,
  requestPermission: async () => 'granted',
});

function Page() {
  const [text, set] = useState('eins');
  setText = set;
  kept = useFile(() => text, text, 'plan.ics');
  return null;
}
const open = (): Promise<void> => act(async () => root.render(<Page />));

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await freshStore();
  [written, fails, allowed] = [[], false, 'granted'];
  vi.stubGlobal('showSaveFilePicker', async () => handle());
  root = createRoot(document.createElement('div'));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test('is written when it is chosen and after each change, and no longer once it is stopped', async () => {
  await open();
  expect(kept.state.at).toBe('none');
  await act(() => kept.choose());
  await until(() => written.at(-1) === 'eins');
  expect(kept.state).toMatchObject({ at: 'kept', name: 'plan.ics' });
  await act(async () => setText('zwei'));
  await until(() => written.at(-1) === 'zwei');
  await act(() => kept.stop());
  const before = written.length;
  await act(async () => setText('drei'));
  expect([kept.state.at, written.length]).toEqual(['none', before]);
});

test('a choice shut without a file leaves everything as it was', async () => {
  vi.stubGlobal('showSaveFilePicker', async () => {
    throw new DOMException('no', 'AbortError');
  });
  await open();
  await act(() => kept.choose());
  expect([kept.state.at, written]).toEqual(['none', []]);
});

test('says when it cannot be written, and writes with the next try', async () => {
  await open();
  fails = true;
  await act(() => kept.choose());
  expect(kept.state).toEqual({ at: 'failed', name: 'plan.ics' });
  fails = false;
  await act(() => kept.again());
  await until(() => kept.state.at === 'kept' && written.at(-1) === 'eins');
});

test('a browser without such files is said to be one', async () => {
  vi.stubGlobal('showSaveFilePicker', undefined);
  await open();
  expect(kept.state.at).toBe('unsupported');
});

test('is kept by purpose and forgotten with everything else', async () => {
  await keepFile('plan', { name: 'plan.ics' });
  expect(await fileFor('plan')).toEqual({ name: 'plan.ics' });
  await forgetFiles();
  expect(await fileFor('plan')).toBeUndefined();
});
