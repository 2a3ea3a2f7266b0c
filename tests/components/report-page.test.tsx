// @vitest-environment jsdom
/** Adding the page in front as a report: asked, looked over, confirmed, taken back; with the real background. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReportPage } from '../../components/listening/ReportPage.tsx';
import type { Mention } from '../../lib/model/listening.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { database } from '../../lib/store/open.ts';
import { fromPage, type Seen } from '../background/stage.ts';
import { among, box, control, mount, press, render, shows, unmount, until } from './mount.tsx';
import { field, type } from './screen.tsx';

vi.setConfig({ testTimeout: 30_000 });
let seen: Seen;
const kept = async (): Promise<Mention[]> => (await database()).getAll('mentions');
const open = (): Promise<void> => render(among(defaultSettings(), <ReportPage tab={3} zone="Europe/Berlin" />));

beforeEach(async () => {
  seen = await mount();
  seen.tabs = [{ id: 3, url: 'https://blatt.example/test' }];
  Object.assign(fakeBrowser.scripting, {
    executeScript: async () => [{ result: { title: 'Wir im Test', site: 'Blatt', address: null, date: '2026-02-27' } }],
  });
});
afterEach(unmount);

test('is kept as a person confirmed it, and taken back', async () => {
  await open();
  await press('Als Bericht über uns aufnehmen');
  await control('Aufnehmen');
  expect([(await kept()).length, field(box, 'Zeitung oder Blog')?.value, field(box, 'Erschienen am')?.value]).toEqual([
    0,
    'Blatt',
    '2026-02-27',
  ]);
  await type(box.querySelector('form input'), 'Wir im großen Test');
  await type(field(box, 'Erschienen am'), '2026-02-20');
  await press('Aufnehmen');
  await until(async () => expect(await kept()).toMatchObject([{ kind: 'report', title: 'Wir im großen Test', day: '2026-02-20' }]));
  await shows('Als Bericht aufgenommen');
  await press('Rückgängig');
  await until(async () => expect(await kept()).toEqual([]));
});

test('is left alone by "cancel"; one that is there, or a page nobody may enter, is said to be so', async () => {
  await open();
  await press('Als Bericht über uns aufnehmen');
  await control('Abbrechen');
  await press('Abbrechen');
  expect(await kept()).toEqual([]);
  const { mention } = await fromPage<{ mention: Mention }>({ type: 'report', tab: 3 });
  await fromPage({ type: 'keep', store: 'mentions', records: [mention], remove: [], said: '' });
  await press('Als Bericht über uns aufnehmen');
  await shows('Diese Seite ist schon aufgenommen, am 02.03.2026.');
  seen.tabs = [];
  await press('Als Bericht über uns aufnehmen');
  await shows('Diese Seite lässt sich nicht aufnehmen.');
});
