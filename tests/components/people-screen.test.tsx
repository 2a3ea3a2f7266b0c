// @vitest-environment jsdom
/** The screen of people: its states, narrowing, bulk tags, candidates; with the real store and background. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PeopleScreen } from '../../components/people/PeopleScreen.tsx';
import { defaultSettings } from '../../lib/model/settings.ts';
import type { Person } from '../../lib/model/records.ts';
import { database } from '../../lib/store/open.ts';
import { write } from '../../lib/store/write.ts';
import { fromPage } from '../background/stage.ts';
import { DAY, item, NOW, person } from '../store/fresh.ts';
import { box, mount, press, render, sent, shows, unmount, unreadable, until } from './mount.tsx';

vi.setConfig({ testTimeout: 30_000 });

const people = async (): Promise<Person[]> => (await database()).getAll('people');
const open = (settings = defaultSettings()): Promise<void> => render(<PeopleScreen settings={settings} now={NOW} />);

beforeEach(() => mount());
afterEach(unmount);

test('says how a person comes to be where there is none yet', async () => {
  await open();
  await shows('Noch ist niemand eingetragen');
});

test('says why people cannot be read, and reads them with the next try', async () => {
  await write(NOW, (w) => w.putPerson(person({ name: 'Anna Muster' })));
  const broken = unreadable();
  await open();
  await shows('Die Personen lassen sich nicht lesen');
  broken.mockRestore();
  await press('Erneut versuchen');
  await shows('Anna Muster');
});

test('follows a change of another window, and asks for one tag at all who are shown', async () => {
  await write(NOW, async (w) => {
    for (let index = 0; index < 40; index++) await w.putPerson(person({ id: `p${index}`, name: `Muster ${index}`, keys: [`x|p${index}`] }));
  });
  await open();
  await shows('Muster 0');
  await fromPage({ type: 'person', person: 'p0', item: null, edit: { edit: 'facts', name: 'Anna Anders', company: '', role: '' } });
  await shows('Anna Anders');
  await press('Alle 40 auswählen');
  await press('Markieren');
  const ids = sent.find(({ type }) => type === 'tags')?.people;
  expect([ids].flat()).toHaveLength(40);
});

test('shows who fades away by what their tag asks for', async () => {
  await write(NOW, async (w) => {
    await w.putPerson(person({ id: 'old', name: 'Lange Her', keys: ['x|old'], lastContactAt: NOW - 40 * DAY }));
    await w.putPerson(person({ id: 'new', name: 'Gerade Eben', keys: ['x|new'], lastContactAt: NOW - DAY }));
  });
  const settings = defaultSettings();
  const tags = settings.tags.map((tag) => (tag.id === 'press' ? { ...tag, cadence: { ideal: 14, max: 30 } } : tag));
  await open({ ...settings, tags });
  await press('Kontakt verblasst');
  await shows('Lange Her');
  expect(box.textContent).toContain('vor 40 Tagen');
  expect(box.textContent).not.toContain('Gerade Eben');
});

test('a candidate is dismissed, taken back, and becomes a person, with what is known of them told', async () => {
  await write(NOW, async (w) => {
    for (const [index, thread] of ['x|1|a', 'x|2|b', 'x|3|c'].entries())
      await w.putItem(item({ id: `i${index}`, thread, first: { from: NOW - index * DAY, to: NOW - index * DAY } }));
  });
  await open();
  await press('Zu finden');
  await shows('3 × geschrieben, in 3 Threads');
  await press('Nicht mehr vorschlagen');
  await shows('Zurzeit gibt es niemanden vorzuschlagen');
  await press('Rückgängig');
  await press('Als Person aufnehmen');
  await until(async () => expect(await people()).toMatchObject([{ name: 'Erika Beispiel', stage: 'identified' }]));
  expect(location.hash).toBe(`#people/${(await people())[0]?.id}`);
});
