// @vitest-environment jsdom
/** The forms an address opens at people: entering somebody, logging an answer of ours; filled, checked, kept; with the real store and background. */
import { MantineProvider } from '@mantine/core';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PeopleScreen } from '../../components/people/PeopleScreen.tsx';
import { hashWith } from '../../components/shell/given.ts';
import { database } from '../../lib/store/open.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { write } from '../../lib/store/write.ts';
import { fromPage, setStage } from '../background/stage.ts';
import { interaction, NOW, person } from '../store/fresh.ts';
import { Channel, dressDocument } from './dress.ts';
import { button, choose, click, field, type } from './screen.tsx';
import { speakIn } from './words.ts';

vi.setConfig({ testTimeout: 30_000 });
let root: ReturnType<typeof createRoot>;
let box: HTMLElement;
let broken = false;

const until = async (done: () => unknown): Promise<void> => {
  const end = performance.now() + 8000;
  for (;;) {
    let wrong: unknown = null;
    await act(async () => {
      await new Promise((soon) => setTimeout(soon, 15));
      try {
        await done();
      } catch (error) {
        wrong = error;
      }
    });
    if (!wrong) return;
    if (performance.now() > end) throw wrong;
  }
};
const shows = (text: string): Promise<void> => until(() => expect(box.textContent).toContain(text));
const open = async (hash: string): Promise<void> => {
  const settings = await readSettings();
  await act(async () => {
    location.hash = hash;
    root.render(
      <MantineProvider env="test">
        <PeopleScreen settings={settings} now={NOW} />
      </MantineProvider>,
    );
  });
};
const begin = (form: 'new' | 'log', url: string): Promise<void> => open(hashWith('people', form, { url }));
const value = (name: string): string | undefined => field(box, name)?.value;
const kept = async (): Promise<{ people: unknown[]; interactions: unknown[] }> => {
  const db = await database();
  return { people: await db.getAll('people'), interactions: await db.getAll('interactions') };
};

beforeEach(async () => {
  await setStage();
  await speakIn('de');
  dressDocument();
  location.hash = '';
  broken = false;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: unknown) =>
    broken ? { error: 'full' } : fromPage(message)) as never);
  box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box);
});
afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
  expect(Channel.open.size).toBe(0);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('the form for a person comes filled, makes the person and goes on to their card', async () => {
  await begin('new', 'https://x.com/ErikaMuster');
  await until(() => expect(value('Adresse des Profils')).toBe('https://x.com/ErikaMuster'));
  expect(value('Name')).toBe('ErikaMuster');
  await type(field(box, 'Name'), 'Erika Muster');
  await click(button(box, 'Als Person aufnehmen'));
  await until(async () => expect((await kept()).people).toMatchObject([{ name: 'Erika Muster', keys: ['x|erikamuster'] }]));
  const [{ id } = { id: '' }] = (await kept()).people as { id: string }[];
  await until(() => expect(location.hash).toBe(`#people/${id}`));
  await until(() => expect(box.querySelector('[aria-label="Markierungen setzen und entfernen"]')).not.toBeNull());
});

test('who is known opens at once, and typed later is told', async () => {
  await write(NOW, (w) => w.putPerson(person({ id: 'p1', name: 'Erika Beispiel', keys: ['x|erika'] })));
  await begin('new', 'https://x.com/erika');
  await until(() => expect(location.hash).toBe('#people/p1'));
  await begin('new', '');
  await until(() => expect(field(box, 'Adresse des Profils')).not.toBeNull());
  await type(field(box, 'Adresse des Profils'), 'x.com/erika');
  await shows('Erika Beispiel ist mit dieser Adresse schon eingetragen');
  expect(button(box, 'Als Person aufnehmen')?.disabled).toBe(true);
});

test.each([
  ['https://x.com/erika/status/100', 'Das ist keine Profiladresse'],
  ['https://x.com/firma', 'Das ist eines Ihrer eigenen Konten'],
  ['https://zeitung.example/artikel', 'gehört zu keinem Netzwerk'],
])('a link that is nobody’s says so: %s', async (url, words) => {
  await begin('new', url);
  await shows(words);
  await click(button(box, 'Als Person aufnehmen'));
  expect((await kept()).people).toEqual([]);
  expect(value('Adresse des Profils')).toBe(url);
});

test('an answer is logged from a form that comes filled; what cannot be kept stays in it', async () => {
  await begin('log', 'https://x.com/kunde/status/100');
  await until(() => expect(value('Adresse des Beitrags oder der Antwort')).toBe('https://x.com/kunde/status/100'));
  expect([value('Ihr Konto'), value('Tag')]).toEqual(['x|firma', '2026-03-02']);
  await choose(field(box, 'Was es war'), 'reply');
  await type(field(box, 'Worum es ging (freiwillig)'), 'Zum Liefertermin');
  await type(field(box, 'An wen (Adresse des Profils, freiwillig)'), 'https://www.linkedin.com/in/erika/');
  await click(button(box, 'Festhalten'));
  await shows('Dieses Profil ist nicht auf X');
  await type(field(box, 'An wen (Adresse des Profils, freiwillig)'), 'https://x.com/erika');
  broken = true;
  await click(button(box, 'Festhalten'));
  await shows('Nicht gespeichert.');
  expect(value('Worum es ging (freiwillig)')).toBe('Zum Liefertermin');
  broken = false;
  await click(button(box, 'Festhalten'));
  await shows('Antwort erfasst');
  expect((await kept()).interactions).toMatchObject([
    { kind: 'reply', evidence: 'said', actor: 'x|firma', toKeys: ['x|erika'], day: '2026-03-02', excerpt: 'Zum Liefertermin' },
  ]);
  expect(location.hash).toBe('#people');
  await click(button(box, 'Rückgängig'));
  await until(async () => expect((await kept()).interactions).toEqual([]));
});

test('what is recorded of the account around that day stands beside the form', async () => {
  await write(NOW, async (w) => {
    await w.putInteraction(
      interaction({ id: 'x|comment|firma|1', actor: 'x|firma', to: { name: 'Karin Kunde', url: null, handle: null } }),
    );
    await w.putInteraction(
      interaction({ id: 'x|comment|zweite|1', actor: 'x|zweite', to: { name: 'Otto Other', url: null, handle: null } }),
    );
  });
  await begin('log', 'https://x.com/kunde/status/100');
  await shows('Um diesen Tag schon erfasst');
  expect(box.textContent).toContain('Karin Kunde');
  expect(box.textContent).not.toContain('Otto Other');
});

test('a day ahead and a network without an account of ours are told', async () => {
  await begin('log', 'https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/');
  await shows('Für LinkedIn ist kein eigenes Konto eingetragen');
  expect(button(box, 'Festhalten')?.disabled).toBe(true);
  await begin('log', 'https://x.com/kunde/status/100');
  await until(() => expect(field(box, 'Tag')).not.toBeNull());
  await type(field(box, 'Tag'), '2026-03-03');
  await shows('Bitte ein Tag bis heute');
  await click(button(box, 'Festhalten'));
  expect((await kept()).interactions).toEqual([]);
});

test('both forms are reached from the screen itself, and shut again', async () => {
  await open('#people');
  await until(() => expect(button(box, 'Antwort festhalten')).toBeDefined());
  await click(button(box, 'Antwort festhalten'));
  await until(() => expect(field(box, 'Adresse des Beitrags oder der Antwort')?.value).toBe(''));
  await click(button(box, 'Festhalten'));
  await shows('Bitte geben Sie eine Adresse ein');
  await click(button(box, 'Abbrechen'));
  await until(() => expect(field(box, 'Adresse des Beitrags oder der Antwort')).toBeNull());
});
