// @vitest-environment jsdom
/** When to look in after publishing, as set in the options. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CheckBackFields } from '../../components/posts/CheckBackFields.tsx';
import { hoursIn } from '../../components/posts/hours.ts';
import { click, field, leave, type Screen, screen, type } from './screen.tsx';
import { speakIn } from './words.ts';

let page: Screen;
beforeEach(async () => {
  await speakIn('de');
  page = await screen({}, () => <CheckBackFields />);
});
afterEach(() => {
  page.gone();
  vi.unstubAllGlobals();
});
const HOURS = 'Stunden nach dem Veröffentlichen';

test('hours are kept as typed, in order; others are told and not kept', async () => {
  expect(field(page.root, HOURS)?.value).toBe('2; 24; 48');
  await type(field(page.root, HOURS), '72 1,5; 24');
  await leave(field(page.root, HOURS));
  expect(page.settings().checkBack.hours).toEqual([1.5, 24, 72]);
  await type(field(page.root, HOURS), 'bald');
  await leave(field(page.root, HOURS));
  expect(page.root.textContent).toContain('Noch nicht gespeichert');
  expect(page.settings().checkBack.hours).toEqual([1.5, 24, 72]);
});

test('off takes hours and working hours away, on brings the usual ones', async () => {
  const [on, working] = [...page.root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  await click(working);
  expect(page.settings().checkBack.working).toBe(false);
  await click(on);
  expect(page.settings().checkBack.hours).toEqual([]);
  expect(field(page.root, HOURS)).toBeNull();
  await click(on);
  expect(page.settings().checkBack).toEqual({ hours: [2, 24, 48], working: false });
});

test.each([
  ['2; 24; 48', [2, 24, 48]],
  ['2, 24, 48', [2, 24, 48]],
  ['48 2 2', [2, 48]],
  ['0,5', [0.5]],
  ['', null],
  ['0', null],
  ['721', null],
  ['2; x', null],
  ['1 2 3 4 5 6 7 8 9 10 11', null],
])('%s', (text, hours) => expect(hoursIn(text)).toEqual(hours));
