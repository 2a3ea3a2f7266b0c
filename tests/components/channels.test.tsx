// @vitest-environment jsdom
/** Channels: empty into the audit, the audit's steps, a card whose fields keep themselves, values and tables; with the real store and background. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ChannelsScreen } from '../../components/channels/ChannelsScreen.tsx';
import { firstFilter } from '../../components/queue/asked.ts';
import type { Front } from '../../components/shell/use-front.ts';
import { measurementId } from '../../lib/model/channel.ts';
import { defaultSettings, type Settings } from '../../lib/model/settings.ts';
import { readAll } from '../../lib/store/simple.ts';
import { write } from '../../lib/store/write.ts';
import { fromPage } from '../background/stage.ts';
import { channel } from '../rules/channels/fresh.ts';
import { DAY, item, NOW } from '../store/fresh.ts';
import { among, box, mount, press, render, shows, unmount, unreadable, until } from './mount.tsx';
import { choose, field, leave, type } from './screen.tsx';

vi.setConfig({ testTimeout: 30_000 });
const settings: Settings = {
  ...defaultSettings(),
  own: [{ network: 'x', url: 'https://x.com/firma', name: 'Firma', keys: ['firma'], department: 'marketing' }],
  sites: [{ origin: 'https://forum.example', network: 'phpbb', level: 'read' }],
};

const openAt = (id: string | null, front: Front | null = null): Promise<void> =>
  render(among(settings, <ChannelsScreen id={id} open={(to) => void openAt(to, front)} front={front} settings={settings} now={NOW} />));
const stored = () => readAll('channels');
const keep = (...rows: ReturnType<typeof channel>[]) =>
  write(NOW, async (w) => {
    for (const row of rows) await w.putSimple('channels', row);
  });

beforeEach(() => mount());
afterEach(unmount);

test('from nothing into the audit: own account and website taken, one refused and asked again', async () => {
  await openAt(null);
  await shows('Wo ist das Unternehmen präsent?');
  await press('Bestandsaufnahme beginnen');
  await shows('Schritt 1 von 5: Eigene Konten');
  await press('Gehört zu uns: Firma');
  await until(async () =>
    expect(await stored()).toMatchObject([
      { name: 'Firma', key: 'x|firma', kind: 'microblog', state: 'active', responsible: { department: 'marketing', colleague: null } },
    ]),
  );
  await shows('Kein eigenes Konto ist offen.');
  await shows('1 Kanal ist erfasst.');
  await press('Weiter');
  await press('Nein: forum.example gehört nicht zu uns');
  await shows('Abgelehnt (1)');
  await press('Abgelehnt (1)');
  await press('Doch fragen');
  await press('Gehört zu uns: forum.example');
  await until(async () => expect((await stored()).map(({ key }) => key).sort()).toEqual(['site|forum.example', 'x|firma']));
});

test('the page beside the panel is asked about and not kept by itself', async () => {
  await keep(channel());
  const page = { url: 'https://www.facebook.com/groups/nord', kind: 'group', network: 'facebook' };
  await openAt('audit', { tab: 1, page, items: [], keys: [] });
  for (const _ of [1, 2]) await press('Weiter');
  await shows('Schritt 3 von 5: Besuchte Seiten');
  await shows('https://www.facebook.com/groups/nord');
  expect(await stored()).toHaveLength(1);
  await press('Gehört zu uns: nord');
  await until(async () => expect(await stored()).toContainEqual(expect.objectContaining({ key: 'facebook|groups/nord', kind: 'group' })));
});

test('by hand: network and kind are told by the address; an address that is known is refused', async () => {
  await keep(channel());
  await openAt('audit');
  for (const _ of [1, 2, 3]) await press('Weiter');
  await type(field(box, 'Adresse'), 'x.com/muster');
  await shows('Diese Adresse ist schon erfasst.');
  await type(field(box, 'Adresse'), 'youtube.com/@muster');
  expect(field(box, 'Netzwerk')?.value).toBe('youtube');
  expect(field(box, 'Art')?.value).toBe('video');
  await press('Kanal erfassen');
  await shows('Der Name fehlt.');
  await type(field(box, 'Name'), 'Muster-Videos');
  await press('Kanal erfassen');
  await until(async () =>
    expect(await stored()).toContainEqual(expect.objectContaining({ name: 'Muster-Videos', key: 'youtube|@muster' })),
  );
});

test('by CSV: bad lines are named, good ones taken, all taken back at once', async () => {
  await openAt('audit');
  for (const _ of [1, 2, 3, 4]) await press('Weiter');
  await type(field(box, 'Zeilen einfügen'), 'Name;Art\nBlog Nord;Fachblogs\nX;Kiosk');
  await shows('Zeile 3: „Kiosk“ ist unter Art nicht bekannt.');
  await shows('1 Zeile wird übernommen:');
  expect(await stored()).toEqual([]);
  await press('Übernehmen');
  await until(async () => expect(await stored()).toMatchObject([{ name: 'Blog Nord', kind: 'blog' }]));
  await press('Rückgängig');
  await until(async () => expect(await stored()).toEqual([]));
});

test('a card: fields keep themselves, two after each other both; deleted and back', async () => {
  await keep(channel());
  await openAt('c1');
  await type(field(box, 'Zweck'), 'Neues aus dem Haus');
  await leave(field(box, 'Zweck'));
  await choose(field(box, 'Stand'), 'sleeping');
  await press('Webcasts');
  await until(async () =>
    expect(await stored()).toMatchObject([{ purpose: 'Neues aus dem Haus', state: 'sleeping', offers: ['webcasts'] }]),
  );
  await type(field(box, 'Link zur Richtlinie'), 'intern');
  await shows('Das ist keine Webadresse');
  await type(field(box, 'Link zur Richtlinie'), '');
  await press('Kanal löschen');
  await until(async () => expect(await stored()).toEqual([]));
  await press('Rückgängig');
  await until(async () => expect(await stored()).toMatchObject([{ id: 'c1', purpose: 'Neues aus dem Haus' }]));
});

test('what was counted of a channel goes with it, told before, and comes back with it; nothing of another channel does', async () => {
  await keep(channel({ name: 'Firma auf X' }), channel({ id: 'c2', name: 'Fachblog' }));
  const value = (subject: string, day: string) =>
    ({
      id: measurementId(subject, 'followers', day),
      subject,
      metric: 'followers',
      day,
      at: NOW,
      value: 5,
      source: 'hand',
      url: null,
    }) as const;
  const rows = [value('channel c1', '2026-02-01'), value('channel c1', '2026-03-01'), value('channel c2', '2026-03-01')];
  await write(NOW, async (w) => {
    for (const row of [...rows, value('criterion c1', '2026-03-01')]) await w.putSimple('measurements', row);
  });
  const measured = async () => (await readAll('measurements')).map(({ subject, day }) => `${subject} ${day}`).sort();
  const all = await measured();
  await openAt('c2');
  await shows('1 Messwert wird mitgelöscht.');
  await openAt('c1');
  await shows('2 Messwerte werden mitgelöscht. „Rückgängig“ holt alles zurück.');
  await press('Kanal löschen');
  await shows('Kanal mit 2 Messwerten gelöscht: Firma auf X');
  await until(async () => expect(await measured()).toEqual(['channel c2 2026-03-01', 'criterion c1 2026-03-01']));
  expect((await stored()).map(({ id }) => id)).toEqual(['c2']);
  await press('Rückgängig');
  await until(async () => expect(await measured()).toEqual(all));
  expect((await stored()).map(({ id }) => id)).toEqual(['c1', 'c2']);
});

test('a channel deleted in another window stays deleted, whatever was being typed here', async () => {
  await keep(channel());
  await openAt('c1');
  await type(field(box, 'Zweck'), 'Neues aus dem Haus');
  await fromPage({ type: 'keep', store: 'channels', records: [], remove: ['c1'], said: '' });
  await shows('Nicht gespeichert.');
  expect(await stored()).toEqual([]);
});

test('fields changed in two windows at the same time are both kept', async () => {
  await keep(channel());
  await openAt('c1');
  await type(field(box, 'Zweck'), 'Neues aus dem Haus');
  await write(NOW, (w) => w.putSimple('channels', channel({ language: 'en' })));
  await leave(field(box, 'Zweck'));
  await until(async () => expect(await stored()).toMatchObject([{ purpose: 'Neues aus dem Haus', language: 'en' }]));
});

test('a broken rhythm is told in the list and on the card, with its weeks', async () => {
  await keep(
    channel({ createdAt: NOW - 60 * DAY, rhythm: { posts: 1, per: 'week' } }),
    channel({ id: 'c2', name: 'Fachblog', kind: 'blog', key: null }),
  );
  await openAt(null);
  await shows('Auf 1 Kanal ist der Takt gerissen.');
  await press('Anzeigen');
  await shows('1 von 2 Kanälen');
  expect(box.textContent).not.toContain('Fachblogs 1');
  await openAt('c1');
  await shows('Takt gerissen. Es fehlt 1 Beitrag, spätestens bis 06.03.2026, 17:00.');
  await press('Verlauf des Takts');
  await shows('23.02.2026 – 01.03.202601verfehlt');
  await type(field(box, 'Beiträge im Takt'), '400');
  await shows('Eine Zahl von 1 bis 100');
  await type(field(box, 'Beiträge im Takt'), '');
  await leave(field(box, 'Beiträge im Takt'));
  await until(async () => expect((await stored()).find(({ id }) => id === 'c1')?.rhythm).toBeNull());
});

test('what waits leads into the queue, narrowed to the channel', async () => {
  await keep(channel());
  await write(NOW, (w) => w.putItem(item({ channel: 'x|muster' })));
  await openAt('c1');
  await press('1 offener Eintrag');
  expect(firstFilter().channels).toEqual(['x|muster']);
});

test('values by hand and from CSV, as a table with gaps, each removable', async () => {
  await keep(channel());
  await openAt('c1');
  await shows('Noch nichts gezählt.');
  await press('Wert eintragen');
  await press('Eintragen');
  await shows('Eine ganze Zahl ab 0.');
  await type(field(box, 'Wert'), '1.200');
  await press('Eintragen');
  await until(async () => expect(await readAll('measurements')).toMatchObject([{ value: 1200, day: '2026-03-02', source: 'hand' }]));
  await press('Werte aus CSV');
  await type(field(box, 'Zeilen einfügen'), 'Tag;Wert\n28.02.2026;1180\nheute;5');
  await shows('Zeile 3: „heute“ ist kein Tag');
  await press('Übernehmen');
  await until(async () => expect(await readAll('measurements')).toHaveLength(2));
  await shows('+20 seit 28.02.2026');
  await press('Als Tabelle');
  await shows('01.03.2026keine Angabe28.02.20261.180');
  await press('Alle 2 Werte');
  await press('Wert entfernen: Follower am 02.03.2026');
  await until(async () => expect(await readAll('measurements')).toMatchObject([{ value: 1180 }]));
});

test('says why channels cannot be read, and reads them with the next try', async () => {
  await keep(channel());
  const broken = unreadable();
  await openAt(null);
  await shows('Der Speicher der Erweiterung antwortet nicht.');
  broken.mockRestore();
  await press('Erneut versuchen');
  await shows('Muster auf X');
});
