// @vitest-environment jsdom
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useDraft } from '../../components/settings/use-draft.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
let root: ReturnType<typeof createRoot>;
let draft: ReturnType<typeof useDraft<string>>;
const kept: string[] = [];

const Field = ({ stored }: { stored: string }): ReactNode => {
  draft = useDraft(
    stored,
    (value) => (value.startsWith('!') ? 'wrong' : null),
    (value) => void kept.push(value),
  );
  return null;
};
const show = (stored: string): void => act(() => root.render(<Field stored={stored} />));

beforeEach(() => {
  vi.useFakeTimers();
  kept.length = 0;
  root = createRoot(document.createElement('div'));
});
afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

test('follows what is stored while nobody types, and is kept once after a pause', () => {
  show('a');
  show('b');
  expect(draft.value).toBe('b');
  act(() => draft.edit('bc'));
  act(() => draft.edit('bcd'));
  expect(kept).toEqual([]);
  act(() => void vi.advanceTimersByTime(1000));
  expect(kept).toEqual(['bcd']);
});

test('a change from another window does not overwrite what is being typed', () => {
  show('a');
  act(() => draft.edit('mine'));
  show('theirs');
  expect(draft.value).toBe('mine');
  act(() => draft.keep());
  expect(kept).toEqual(['mine']);
});

test('what is not valid stays in the field, is told, and is never kept', () => {
  show('a');
  act(() => draft.edit('!'));
  expect(draft.wrong).toBe('wrong');
  act(() => void vi.advanceTimersByTime(5000));
  show('b');
  expect([draft.value, kept]).toEqual(['!', []]);
});

test('leaving the page in the middle of a word keeps it', () => {
  show('a');
  act(() => draft.edit('ab'));
  act(() => void window.dispatchEvent(new Event('pagehide')));
  expect(kept).toEqual(['ab']);
  act(() => draft.edit('abc'));
  act(() => root.render(null));
  expect(kept).toEqual(['ab', 'abc']);
});

test('typed back to what is stored is no change', () => {
  show('a');
  act(() => draft.edit('ab'));
  act(() => draft.edit('a'));
  act(() => draft.keep());
  expect(kept).toEqual([]);
});
