// @vitest-environment jsdom
/** The keyboard is not lost: a moved card keeps the focus, a shut dialog gives it back, Undo hands it to what it brought back. */
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fromPage } from '../background/stage.ts';
import { entry } from '../rules/plan/support.ts';
import { control, press as push, until } from './mount.tsx';
import { entryOf, type PlanStage, planStage, put } from './plan-stage.tsx';
import { type } from './screen.tsx';

vi.setConfig({ testTimeout: 60_000 });
let stage: PlanStage;
/** Presses as a keyboard does: the button has the focus first. */
const enter = async (name: string, within?: ParentNode): Promise<void> => {
  const button = await control(name, within);
  await act(async () => button.focus());
  await push(name, within);
};
const at = (selector: string): Promise<void> => until(() => expect(document.activeElement).toBe(stage.box.querySelector(selector)));
const MENU = 'Aktionen für „Neue Heckenschere“';
/** A draft on the board goes to another column by its menu, and has the focus there. */
async function movedByMenu(): Promise<void> {
  await put('plan', [entry({ state: 'draft' })]);
  await stage.show('board');
  await enter(MENU);
  await enter('Zur Freigabe');
  await at('[data-column="to-sign-off"] [data-menu="e1"]');
}
/** Another window changes its state. */
const move = (state: string): Promise<unknown> =>
  fromPage({ type: 'keep', store: 'plan', records: [], change: [{ id: 'e1', fields: { state } }], remove: [], said: '' });

beforeEach(async () => {
  stage = await planStage();
});
afterEach(async () => {
  await stage.gone();
});

test('on the board a card that goes to another column keeps the focus, and after Undo too', async () => {
  await put('plan', [entry({ state: 'draft' })]);
  await stage.show('board');
  await enter(MENU);
  await enter('Zur Freigabe');
  await until(() => stage.box.querySelector('[data-column="to-sign-off"] [data-entry="e1"]') !== null);
  await at('[data-column="to-sign-off"] [data-menu="e1"]');
  await enter('Rückgängig');
  await until(() => stage.box.querySelector('[data-column="draft"] [data-entry="e1"]') !== null);
  await at('[data-column="draft"] [data-menu="e1"]');
});

test('further down a column than what is drawn, the moved card is drawn all the same', async () => {
  const many = Array.from({ length: 45 }, (_, n) => entry({ id: `m${n}`, topic: `Thema ${n}`, state: 'to-sign-off', day: '2026-03-03' }));
  await put('plan', [...many, entry({ state: 'draft', day: '2026-12-24' })]);
  await stage.show('board');
  await until(() => expect(stage.box.querySelectorAll('[data-column="to-sign-off"] li')).toHaveLength(40));
  await enter(MENU);
  await enter('Zur Freigabe');
  await at('[data-column="to-sign-off"] [data-menu="e1"]');
});

test('in the list, with another day by its dialog, kept or left', async () => {
  await put('plan', [entry({ day: '2026-03-10' }), entry({ id: 'e2', topic: 'Anderes', day: '2026-03-25' })]);
  await stage.show('list');
  await enter(MENU);
  await enter('Datum ändern …');
  await enter('Abbrechen');
  await at('[data-menu="e1"]');
  await enter(MENU);
  await enter('Datum ändern …');
  await type(await control('Datum'), '24.12.2026');
  await enter('Speichern');
  await until(async () => (await entryOf('e1'))?.day === '2026-12-24');
  await at('[data-menu="e1"]');
});

test('somebody who went elsewhere meanwhile is left there', async () => {
  await movedByMenu();
  const other = await control('Neuer Eintrag');
  await act(async () => other.focus());
  await move('idea');
  await until(() => stage.box.querySelector('[data-column="idea"] [data-entry="e1"]') !== null);
  await act(async () => new Promise((soon) => setTimeout(soon, 200)));
  expect(document.activeElement).toBe(other);
});

test('somebody who pressed beside everything gets no focus back; who uses the keys again does', async () => {
  await movedByMenu();
  // No focus event tells of it: a window that lacks the keys fires none.
  const lose = async (): Promise<void> => {
    const stop = (event: Event): void => event.stopImmediatePropagation();
    for (const name of ['focusin', 'focusout']) window.addEventListener(name, stop, true);
    await act(async () => (document.activeElement as HTMLElement).blur());
    for (const name of ['focusin', 'focusout']) window.removeEventListener(name, stop, true);
  };
  await act(async () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })));
  await lose();
  await move('idea');
  await until(() => stage.box.querySelector('[data-column="idea"] [data-entry="e1"]') !== null);
  await act(async () => new Promise((soon) => setTimeout(soon, 200)));
  expect(document.activeElement).toBe(document.body);
  await act(async () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true })));
  await move('draft');
  await at('[data-column="draft"] [data-menu="e1"]');
});

test('a dialog that is left gives the focus back', async () => {
  await stage.show('list');
  await enter('Neuer Eintrag');
  await enter('Abbrechen');
  await until(async () => expect(document.activeElement).toBe(await control('Neuer Eintrag')));
});

test('calendar and board say how they are used by keyboard', async () => {
  await put('plan', [entry({ day: '2026-03-10' })]);
  const told = (selector: string): string => {
    const ids = stage.box.querySelector(selector)?.getAttribute('aria-describedby') ?? '';
    return ids
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ');
  };
  await stage.show('calendar');
  await until(() => expect(told('[data-entry="e1"]')).toContain('Umschalt und Pfeiltasten verschieben ihn'));
  await stage.show('board');
  await until(() => expect(told('[data-handle="e1"]')).toContain('mit der Leertaste nehmen'));
});
