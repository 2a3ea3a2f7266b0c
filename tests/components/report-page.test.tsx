// @vitest-environment jsdom
/** Adding the page in front as a report: asked, looked over, confirmed, taken back; with the real background. */
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReportPage } from '../../components/listening/ReportPage.tsx';
import type { Mention } from '../../lib/model/listening.ts';
import { database } from '../../lib/store/open.ts';
import { fromPage, type Seen, setStage } from '../background/stage.ts';
import { button, click, field, screen, type } from './screen.tsx';
import { speakIn } from './words.ts';

vi.setConfig({ testTimeout: 30_000 });
let seen: Seen;
const kept = async (): Promise<Mention[]> => (await database()).getAll('mentions');
const until = async (done: () => void | Promise<void>): Promise<void> => {
  await vi.waitFor(async () => {
    await act(async () => new Promise((soon) => setTimeout(soon, 10)));
    await done();
  }, 10_000);
};

beforeEach(async () => {
  seen = await setStage();
  await speakIn('de');
  seen.tabs = [{ id: 3, url: 'https://blatt.example/test' }];
  Object.assign(fakeBrowser.scripting, {
    executeScript: async () => [{ result: { title: 'Wir im Test', site: 'Blatt', address: null, date: '2026-02-27' } }],
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((message: unknown) => fromPage(message)) as never);
});

test('is kept as a person confirmed it, and taken back', async () => {
  const { root, gone } = await screen({}, () => <ReportPage tab={3} zone="Europe/Berlin" />);
  await click(button(root, 'Als Bericht über uns aufnehmen'));
  await until(() => expect(button(root, 'Aufnehmen')).toBeDefined());
  expect([(await kept()).length, field(root, 'Zeitung oder Blog')?.value, field(root, 'Erschienen am')?.value]).toEqual([
    0,
    'Blatt',
    '2026-02-27',
  ]);
  await type(root.querySelector('form input'), 'Wir im großen Test');
  await type(field(root, 'Erschienen am'), '2026-02-20');
  await click(button(root, 'Aufnehmen'));
  await until(async () => expect(await kept()).toMatchObject([{ kind: 'report', title: 'Wir im großen Test', day: '2026-02-20' }]));
  await until(() => expect(root.textContent).toContain('Als Bericht aufgenommen'));
  await click(button(root, 'Rückgängig'));
  await until(async () => expect(await kept()).toEqual([]));
  gone();
});

test('is left alone by "cancel"; one that is there, or a page nobody may enter, is said to be so', async () => {
  const { root, gone } = await screen({}, () => <ReportPage tab={3} zone="Europe/Berlin" />);
  await click(button(root, 'Als Bericht über uns aufnehmen'));
  await until(() => expect(button(root, 'Abbrechen')).toBeDefined());
  await click(button(root, 'Abbrechen'));
  expect(await kept()).toEqual([]);
  const { mention } = await fromPage<{ mention: Mention }>({ type: 'report', tab: 3 });
  await fromPage({ type: 'keep', store: 'mentions', records: [mention], remove: [], said: '' });
  await click(button(root, 'Als Bericht über uns aufnehmen'));
  await until(() => expect(root.textContent).toContain('Diese Seite ist schon aufgenommen, am 02.03.2026.'));
  seen.tabs = [];
  await click(button(root, 'Als Bericht über uns aufnehmen'));
  await until(() => expect(root.textContent).toContain('Diese Seite lässt sich nicht aufnehmen.'));
  gone();
});
