// @vitest-environment jsdom
/** A day is written as the language of the pages writes it, and read in either way. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DayInput } from '../../components/plan/DayInput.tsx';
import { control, mount, render, unmount, until } from './mount.tsx';
import { leave, type } from './screen.tsx';
import { speakIn } from './words.ts';
import { dressDocument } from './dress.ts';

beforeEach(() => mount());
afterEach(unmount);

test.each([
  ['de', '26.11.2026', '3.12.2026'],
  ['en', '26/11/2026', '3/12/2026'],
] as const)('%s: %s', async (language, shown, typed) => {
  await speakIn(language);
  dressDocument();
  let day: string | null = '2026-11-26';
  const draw = (): Promise<void> => render(<DayInput label="Day" day={day} put={(value) => (day = value)} />);
  await draw();
  const field = await control<HTMLInputElement>('Day');
  expect(field.value).toBe(shown);
  await type(field, typed);
  await leave(field);
  await until(() => expect(day).toBe('2026-12-03'));
});
