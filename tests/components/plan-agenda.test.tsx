// @vitest-environment jsdom
/** A day of the agenda changed where it stands: kept, left, refused, in two windows. */
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AgendaItem } from '../../lib/model/plan.ts';
import { readAll } from '../../lib/store/simple.ts';
import { fromPage } from '../background/stage.ts';
import { control, press as push, sent, until } from './mount.tsx';
import { type PlanStage, planStage, put } from './plan-stage.tsx';
import { press, type } from './screen.tsx';

vi.setConfig({ testTimeout: 30_000 });
let stage: PlanStage;
const fair = { id: 'a1', day: '2026-04-20', until: null, title: 'Fachmesse', url: 'https://messe.example' };
const agenda = (): Promise<AgendaItem[]> => readAll('agenda');
const form = (): HTMLFormElement | null => stage.box.querySelector('form[aria-label="Tag der Agenda ändern"]');
const edit = async (): Promise<HTMLFormElement> => {
  await push('„Fachmesse“ ändern');
  await until(() => form() !== null);
  return form() as HTMLFormElement;
};

beforeEach(async () => {
  stage = await planStage();
  await put('agenda', [fair]);
  await stage.show('agenda');
});
afterEach(async () => {
  await stage.gone();
});

test('changes in place, the focus goes into it and back; Undo takes it back', async () => {
  const fields = await edit();
  const title = await control<HTMLInputElement>('Titel', fields);
  expect(document.activeElement).toBe(title);
  await type(title, 'Frühjahrsmesse');
  await type(await control('Bis', fields), '22.04.2026');
  await act(async () => fields.requestSubmit());
  await until(async () => expect(await agenda()).toEqual([{ ...fair, title: 'Frühjahrsmesse', until: '2026-04-22' }]));
  await until(() => expect(document.body.textContent).toContain('Geändert: „Frühjahrsmesse“.'));
  await until(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('„Frühjahrsmesse“ ändern'));
  await push('Rückgängig');
  await until(async () => expect(await agenda()).toEqual([fair]));
});

test('Escape and Cancel leave it as it was', async () => {
  await type(await control('Titel', await edit()), 'Anders');
  await press(document.activeElement, 'Escape');
  await until(() => form() === null);
  await until(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('„Fachmesse“ ändern'));
  await push('Abbrechen', await edit());
  await until(() => form() === null);
  expect(await agenda()).toEqual([fair]);
  expect(sent.filter(({ type: kind }) => kind === 'keep')).toEqual([]);
});

test('half changed, it is open again with what was typed after another view was looked at', async () => {
  await type(await control('Titel', await edit()), 'Frühjahrsmesse');
  await stage.show('list');
  await until(() => form() === null);
  await stage.show('agenda');
  await until(() => form() !== null);
  const fields = form() as HTMLFormElement;
  const title = await control<HTMLInputElement>('Titel', fields);
  expect(title.value).toBe('Frühjahrsmesse');
  // It came by itself: the focus stays with who pressed for the view.
  expect(document.activeElement).not.toBe(title);
  await act(async () => fields.requestSubmit());
  await until(async () => expect(await agenda()).toEqual([{ ...fair, title: 'Frühjahrsmesse' }]));
  await until(() => form() === null);
  await stage.show('list');
  await stage.show('agenda');
  await until(() => expect(document.body.textContent).toContain('Frühjahrsmesse'));
  expect(form()).toBeNull();
});

test('an end before the start and an empty title cannot be kept, and what failed stays in the fields', async () => {
  const fields = await edit();
  const save = await control<HTMLButtonElement>('Speichern', fields);
  await type(await control('Bis', fields), '01.04.2026');
  await until(() => expect(fields.textContent).toContain('Das Ende liegt vor dem Anfang.'));
  expect(save.disabled).toBe(true);
  await type(await control('Bis', fields), '');
  const title = await control<HTMLInputElement>('Titel', fields);
  await type(title, ' ');
  await until(() => save.disabled);
  await type(title, 'Neu');
  stage.broken.on = true;
  await act(async () => fields.requestSubmit());
  await until(() => expect(fields.textContent).toContain('Noch nicht gespeichert'));
  expect(title.value).toBe('Neu');
  stage.broken.on = false;
  await act(async () => fields.requestSubmit());
  await until(async () => expect((await agenda())[0]?.title).toBe('Neu'));
});

test('what another window changed meanwhile stays', async () => {
  const fields = await edit();
  await fromPage({
    type: 'keep',
    store: 'agenda',
    records: [],
    change: [{ id: 'a1', fields: { day: '2026-04-21' } }],
    remove: [],
    said: '',
  });
  await type(await control('Adresse', fields), 'https://messe.example/2026');
  await act(async () => fields.requestSubmit());
  await until(async () => expect(await agenda()).toEqual([{ ...fair, day: '2026-04-21', url: 'https://messe.example/2026' }]));
});
