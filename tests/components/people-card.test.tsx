// @vitest-environment jsdom
/** The card with the real background behind it: what is clicked and typed is what the store holds afterwards. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OnePerson } from '../../components/people/OnePerson.tsx';
import { defaultSettings } from '../../lib/model/settings.ts';
import type { Interaction, Person } from '../../lib/model/records.ts';
import { database } from '../../lib/store/open.ts';
import { write } from '../../lib/store/write.ts';
import { DAY, interaction, item, NOW, person } from '../store/fresh.ts';
import { before, box, control, mount, press, render, shows, unfold, unmount, until } from './mount.tsx';
import { click, leave, type } from './screen.tsx';

vi.setConfig({ testTimeout: 30_000 });
const settings = defaultSettings();

const stored = async (id = 'p'): Promise<Person | undefined> => (await database()).get('people', id);
const open = async (id = 'p'): Promise<void> => {
  await render(<OnePerson id={id} now={NOW} settings={settings} />);
  await until(() => expect(box.querySelector('.rk-person')).not.toBeNull());
};

beforeEach(async () => {
  await mount();
  const follow: Interaction = interaction({
    id: 'x|follow|firma|erika',
    kind: 'follow',
    at: NOW - 21 * DAY,
    toKeys: ['x|erika'],
    to: { name: 'Erika Beispiel', url: 'https://x.com/erika', handle: 'erika' },
  });
  await write(NOW, async (w) => {
    await w.putPerson(person({ id: 'p', followers: [100, 140].map((count, at) => ({ key: 'x|erika', count, at: NOW - (9 - at) * DAY })) }));
    await w.putPerson(
      person({
        id: 'q',
        keys: ['xing|erika.beispiel'],
        accounts: [{ network: 'xing', name: 'Erika Beispiel', url: 'https://www.xing.com/profile/erika_beispiel', handle: null }],
        tags: [{ tag: 'customer', at: NOW, url: null }],
      }),
    );
    await w.putItem(item({ id: 'i', excerpt: 'Wann kommt das?' }));
    await w.putInteraction(follow);
  });
});
afterEach(unmount);

test('shows who it is, followers over time, what was exchanged and what is owed', async () => {
  await open();
  for (const text of ['Erika Beispiel', 'Presse', '140 Follower', '+40 seit', 'Wann kommt das?', 'Antwort auf eine Frage', 'Gefolgt'])
    expect(box.textContent).toContain(text);
  expect(box.querySelector('svg[role=img]')?.getAttribute('aria-label')).toContain('100 am 21.02.2026, 140 am 22.02.2026');
});

test('a tag is set by one click and taken back by Undo', async () => {
  await open();
  await click(
    [...box.querySelectorAll<HTMLElement>('.rk-tag-toggle')].find(({ textContent }) => textContent?.includes('Partner')) as HTMLElement,
  );
  await until(async () => expect((await stored())?.tags.map(({ tag }) => tag)).toEqual(['press', 'partner']));
  await press('Rückgängig');
  await until(async () => expect((await stored())?.tags.map(({ tag }) => tag)).toEqual(['press']));
});

test('a proposal shows its evidence, is put off, and moves the stage only when confirmed', async () => {
  await open();
  await shows('Vorschlag: Stufe „Wir folgen“');
  await press('Noch nicht');
  await until(() => expect(box.textContent).not.toContain('Bestätigen'));
  // Also when the card is opened anew.
  await render();
  await open();
  await shows('Doch zeigen');
  expect(box.textContent).not.toContain('Bestätigen');
  await press('Doch zeigen');
  await shows('Bestätigen');
  expect((await stored())?.stage).toBeUndefined();
  await press('Bestätigen');
  await until(async () =>
    expect(await stored()).toMatchObject({ stage: 'following', stages: [{ to: 'following', why: [{ kind: 'follow' }] }] }),
  );
  await shows('Verlauf (1)');
});

test('a note is kept on leaving, changed in place, and deleted with Undo', async () => {
  await open();
  await type(await control('Neue Notiz'), 'Mag Zahlen');
  await leave(await control('Neue Notiz'));
  await until(async () => expect((await stored())?.notes).toMatchObject([{ text: 'Mag Zahlen' }]));
  await until(() => expect((box.querySelector('textarea[aria-label^="Notiz vom"]') as HTMLTextAreaElement).value).toBe('Mag Zahlen'));
  const field = box.querySelector('textarea[aria-label^="Notiz vom"]') as HTMLTextAreaElement;
  expect((await control<HTMLTextAreaElement>('Neue Notiz')).value).toBe('');
  await type(field, 'Mag Zahlen sehr');
  await leave(field);
  await until(async () => expect((await stored())?.notes?.map(({ text }) => text)).toEqual(['Mag Zahlen sehr']));
  await click(box.querySelector('button[aria-label^="Notiz vom"]') as HTMLElement);
  await until(async () => expect((await stored())?.notes ?? []).toEqual([]));
  await press('Rückgängig');
  await until(async () => expect((await stored())?.notes?.map(({ text }) => text)).toEqual(['Mag Zahlen sehr']));
});

test('what could not be kept says why, stays in its field, and is there when the card is opened again', async () => {
  await open();
  before.answer = ({ type }) => (type === 'person' ? { error: 'full' } : undefined);
  await type(await control('Neue Notiz'), 'Darf nicht verloren gehen');
  await leave(await control('Neue Notiz'));
  await shows('Der Speicherplatz ist voll');
  expect((await control<HTMLTextAreaElement>('Neue Notiz')).value).toBe('Darf nicht verloren gehen');
  await render();
  await open();
  expect((await control<HTMLTextAreaElement>('Neue Notiz')).value).toBe('Darf nicht verloren gehen');
  before.answer = () => undefined;
  await leave(await control('Neue Notiz'));
  await until(async () => expect((await stored())?.notes).toMatchObject([{ text: 'Darf nicht verloren gehen' }]));
});

test('another try from the notice keeps a text once, and empties its field', async () => {
  await open();
  before.answer = ({ type }) => (type === 'person' ? { error: 'full' } : undefined);
  await type(await control('Neue Notiz'), 'Nur einmal');
  await leave(await control('Neue Notiz'));
  await shows('Der Speicherplatz ist voll');
  before.answer = () => undefined;
  await press('Erneut versuchen');
  await until(async () => expect((await stored())?.notes).toMatchObject([{ text: 'Nur einmal' }]));
  await until(async () => expect((await control<HTMLTextAreaElement>('Neue Notiz')).value).toBe(''));
  await leave(await control('Neue Notiz'));
  await render();
  expect((await stored())?.notes).toHaveLength(1);
});

test('closing in the middle of a word keeps it; two facts in a row do not undo each other', async () => {
  await open();
  await press('Name, Firma und Funktion bearbeiten');
  await type(await control('Firma'), 'Beispiel GmbH');
  await leave(await control('Firma'));
  await type(await control('Funktion'), 'Redaktion');
  await render();
  await until(async () => expect(await stored()).toMatchObject({ name: 'Erika Beispiel', company: 'Beispiel GmbH', role: 'Redaktion' }));
});

test('a promise has its day, becomes done, and is dropped', async () => {
  await open();
  await type(await control('Neues Versprechen'), 'Datenblatt schicken');
  await type(await control('Bis wann'), '2026-03-05');
  await press('Hinzufügen');
  await until(async () =>
    expect((await stored())?.promises).toMatchObject([
      { by: 'us', text: 'Datenblatt schicken', due: Date.parse('2026-03-05T23:00:00Z') - 1, doneAt: null },
    ]),
  );
  await press('Erledigt: Datenblatt schicken');
  await until(async () => expect((await stored())?.promises?.[0]?.doneAt).toBe(NOW));
  await press('Versprechen entfernen: Datenblatt schicken');
  await until(async () => expect((await stored())?.promises ?? []).toEqual([]));
});

test('two become one, are taken back, and accounts are split off', async () => {
  await open();
  await shows('Derselbe Name');
  await press('Dieselbe');
  await until(async () =>
    expect([(await stored('q'))?.id, (await stored())?.keys]).toEqual([undefined, ['x|erika', 'xing|erika.beispiel']]),
  );
  await press('Rückgängig');
  await until(async () => expect([(await stored('q'))?.id, (await stored())?.keys]).toEqual(['q', ['x|erika']]));
  await shows('Derselbe Name');
  await press('Dieselbe');
  await until(async () => expect(await stored('q')).toBeUndefined());
  await until(() => expect(box.textContent).toContain('abtrennen'));
  // Nobody else is left to ask about.
  await until(() => expect(box.textContent).not.toContain('Derselbe Name'));
  await unfold('abtrennen');
  const xing = [...box.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith('XING'));
  await click(document.getElementById(xing?.htmlFor ?? '') as HTMLElement);
  await press('Abtrennen');
  await until(async () => expect((await stored())?.keys).toEqual(['x|erika']));
  expect((await (await database()).getAll('people')).length).toBe(2);
});

test('is marked as a lead with what led to it, shows it, and is taken back', async () => {
  await open();
  await press('Als Lead vermerken');
  const proposed = [...box.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith('Von der Person: '));
  await click(document.getElementById(proposed?.htmlFor ?? '') as HTMLElement);
  await type(await control('Anderes, in eigenen Worten'), 'Anruf nach der Messe');
  await type(await control('Was ist gewünscht?'), 'Ein Angebot');
  await press('Speichern');
  await until(async () =>
    expect((await stored())?.lead).toMatchObject({
      from: [
        { kind: 'item', id: 'i', network: 'x' },
        { kind: 'said', id: 'Anruf nach der Messe' },
      ],
      note: 'Ein Angebot',
    }),
  );
  for (const text of ['Lead seit 02.03.2026', 'Von der Person: ', 'Anruf nach der Messe', 'Ein Angebot']) await shows(text);
  expect(box.querySelector('.rk-person-head')?.textContent).toContain('Lead');
  await press('Angaben ändern');
  expect((await control<HTMLTextAreaElement>('Was ist gewünscht?')).value).toBe('Ein Angebot');
  await press('Abbrechen');
  await press('Rückgängig');
  await until(async () => expect(await stored()).not.toHaveProperty('lead'));
});

test('forgetting asks once, says what goes and what stays, and can be taken back', async () => {
  await open();
  await press('Person vergessen');
  expect((await stored())?.id).toBe('p');
  expect(box.textContent).toContain('Es gehen:');
  expect(box.textContent).toContain('Einträge in der Warteschlange: 1');
  await press('Vergessen');
  await until(async () => expect(await stored()).toBeUndefined());
});
