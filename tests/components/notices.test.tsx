// @vitest-environment jsdom
/** Notices and cadence in the settings: leave is asked for, bad times and days are told and not kept. */
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Notices } from '../../components/notices/Notices.tsx';
import { TagCadence } from '../../components/settings/TagCadence.tsx';
import type { Settings, TagPreset } from '../../lib/model/settings.ts';
import { button, click, field, leave, type Screen, screen, type } from './screen.tsx';
import { speakIn } from './words.ts';

let page: Screen;
let may: boolean;
let answer: boolean;
beforeEach(async () => {
  await speakIn('de');
  [may, answer] = [true, true];
  const event = { addListener: () => {}, removeListener: () => {} };
  vi.spyOn(browser, 'permissions', 'get').mockReturnValue({
    contains: async () => may,
    request: async () => answer,
    onAdded: event,
    onRemoved: event,
  } as never);
});
afterEach(() => {
  page.gone();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const show = async (notice: Partial<Settings['notice']>, levels: Settings['levels'] = {}): Promise<void> => {
  page = await screen({ notice: { daily: false, at: '09:00', ...notice }, levels }, () => <Notices />);
};
const kept = (): Settings['notice'] => page.settings().notice;
const SOON = 'Melden, wenn etwas bald fällig wird';

describe('notices', () => {
  test('need the browser’s leave; refused, the switch stays off and says why', async () => {
    answer = false;
    await show({});
    await click(field(page.root, SOON));
    expect(kept().dueSoon).toBeUndefined();
    expect(page.root.querySelector('[role=alert]')?.textContent).toContain('keine Benachrichtigungen');
    answer = true;
    await click(field(page.root, SOON));
    expect(kept().dueSoon).toBe(true);
    expect(page.root.querySelector('[role=alert]')).toBeNull();
    await click(field(page.root, SOON));
    expect(kept().dueSoon).toBe(false);
  });

  test('whose leave was taken back say so and can have it again', async () => {
    may = false;
    await show({ daily: true });
    expect(page.root.textContent).toContain('zurzeit keine Benachrichtigungen');
    await click(button(page.root, 'Erlauben'));
    expect(page.root.textContent).not.toContain('zurzeit keine Benachrichtigungen');
  });

  test('rest in quiet hours; times that cannot be are told and not kept', async () => {
    await show({ daily: true });
    await click(field(page.root, 'Ruhezeit'));
    expect(kept().quiet).toEqual({ from: '18:00', to: '08:00' });
    await type(field(page.root, 'von'), '25:00');
    await leave(field(page.root, 'von'));
    expect(page.root.textContent).toContain('Bitte Zeiten wie 18:00');
    await type(field(page.root, 'von'), '8');
    await leave(field(page.root, 'von'));
    expect(page.root.textContent).toContain('dürfen nicht gleich sein');
    expect(kept().quiet).toEqual({ from: '18:00', to: '08:00' });
    await type(field(page.root, 'von'), '2130');
    await leave(field(page.root, 'von'));
    await leave(field(page.root, 'bis'));
    // Typing pauses: kept by itself.
    await act(async () => void (await new Promise((done) => setTimeout(done, 800))));
    expect(kept().quiet).toEqual({ from: '21:30', to: '08:00' });
    await click(field(page.root, 'Ruhezeit'));
    expect(kept().quiet).toBeNull();
  });

  test('come from the networks that are read, but for muted ones', async () => {
    await show({ daily: true, muted: ['xing'] }, { x: 'overlay', linkedin: 'capture', instagram: 'off' });
    const switches = (): [string | undefined, boolean][] =>
      [...page.root.querySelectorAll<HTMLInputElement>('.rk-muted input')].map((one) => [one.labels?.[0]?.textContent ?? '', one.checked]);
    expect(switches().sort()).toEqual([
      ['LinkedIn', true],
      ['X', true],
      ['XING', false],
    ]);
    await click(field(page.root, 'LinkedIn'));
    await click(field(page.root, 'XING'));
    expect(kept().muted).toEqual(['linkedin']);
  });
});

describe('cadence', () => {
  let tag: TagPreset;
  const start = async (first: TagPreset): Promise<void> => {
    tag = first;
    page = await screen({ tags: [first] }, (settings) => (
      <TagCadence
        tag={settings.tags[0] ?? first}
        name="Presse"
        change={(next) => {
          tag = next;
        }}
      />
    ));
  };
  const fields = (): HTMLInputElement[] => [...page.root.querySelectorAll('input')];
  const fill = async (ideal: string, max: string): Promise<void> => {
    const [first, second] = fields();
    await type(first ?? null, ideal);
    await type(second ?? null, max);
    await leave(second ?? null);
  };
  const press = { id: 'press', label: null, color: '#be185d' };

  test('is kept once both numbers are there', async () => {
    await start(press);
    await fill('30', '60');
    expect(tag).toEqual({ ...press, cadence: { ideal: 30, max: 60 } });
  });

  test.each([
    ['30', '', 'Bitte beide Zahlen'],
    ['60', '30', 'nicht kürzer'],
    ['30', '4000', 'ganze Tage'],
    ['0', '4', 'ganze Tage'],
  ])('%s and %s is told and not kept', async (ideal, max, why) => {
    await start(press);
    await fill(ideal, max);
    expect(page.root.querySelector('[role=alert]')?.textContent).toContain(why);
    expect(tag).toEqual(press);
    expect(fields().map(({ value }) => value)).toEqual([ideal, max]);
  });

  test('emptied is none', async () => {
    await start({ ...press, cadence: { ideal: 30, max: 60 } });
    await fill('', '');
    expect(tag).toEqual(press);
    expect('cadence' in tag).toBe(false);
  });
});
