// @vitest-environment jsdom
/** The screen of campaigns: made, filled, drawn, re-checked, taken back; with the real store and background. */
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CampaignsScreen } from '../../components/campaigns/CampaignsScreen.tsx';
import { EMPTY, wrongIn } from '../../components/campaigns/draft.ts';
import { protocolJson, protocolText } from '../../components/campaigns/protocol.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import type { Campaign, PlanEntry, Return } from '../../lib/model/plan.ts';
import { orderOf } from '../../lib/rules/draw.ts';
import { database } from '../../lib/store/open.ts';
import { write } from '../../lib/store/write.ts';
import { batch, comment, fromTab } from '../background/stage.ts';
import { campaign, entry } from '../rules/campaign.ts';
import { NOW } from '../store/fresh.ts';
import { box, mount, press, render, shows, unmount, unreadable, until } from './mount.tsx';
import { choose, field, type } from './screen.tsx';

vi.setConfig({ testTimeout: 30_000 });
let opened: string | null;

const draw = async (id: string | null): Promise<void> => {
  opened = id;
  await render(<CampaignsScreen id={id} open={(to) => void draw(to)} settings={defaultSettings()} now={NOW} />);
};
const campaigns = async (): Promise<Campaign[]> => (await database()).getAll('campaigns');
const returns = async (): Promise<Return[]> => (await database()).getAll('returns');
const fill = (made: Campaign[], entries: Return[]): Promise<void> =>
  write(NOW, async (w) => {
    for (const one of made) await w.putSimple('campaigns', one);
    for (const one of entries) await w.putSimple('returns', one);
  });

beforeEach(() => mount());
afterEach(unmount);

test('says what a campaign is where there is none, and why it cannot read them', async () => {
  await draw(null);
  await shows('Noch gibt es keine Kampagne');
  const broken = unreadable();
  await render();
  await draw(null);
  await shows('antwortet nicht');
  broken.mockRestore();
  await press('Erneut versuchen');
  await shows('Noch gibt es keine Kampagne');
});

test('a campaign is made, refused while something is wrong, collects, and is taken back', async () => {
  await draw(null);
  await press('Neue Kampagne');
  await type(field(box, 'Adressen der Beiträge'), 'https://x.com/firma/status/1877000000000000001\nnicht so');
  await press('Anlegen');
  await shows('Bitte einen Namen eintragen');
  await shows('Keine Webadresse: nicht');
  expect(await campaigns()).toEqual([]);
  await type(field(box, 'Name *') ?? field(box, 'Name'), 'Schönster Serverraum');
  await type(field(box, 'Adressen der Beiträge'), 'https://x.com/firma/status/1877000000000000001');
  await type(field(box, 'Hashtag'), '#Serverraum');
  await type(field(box, 'Ziel: Anzahl Rückläufe'), '50');
  await press('Anlegen');
  await until(async () => expect(await campaigns()).toMatchObject([{ hashtag: 'Serverraum', goal: 50, kind: 'contest', draws: [] }]));
  await shows('Der Link zu den Teilnahmebedingungen fehlt');
  await shows('Noch ist nichts gesehen worden');
  // What a page shows meanwhile comes in by itself.
  await fromTab(batch([comment('1', 'erika', 1, { text: '#Serverraum' })]));
  await shows('1 von 50 Rückläufen');
  await shows('wegen des Hashtags');
  await press('Löschen');
  await shows('Mit ihr geht 1 Rücklauf');
  await press('Ja, löschen');
  await until(async () => expect([await campaigns(), await returns(), opened]).toEqual([[], [], null]));
  await press('Rückgängig');
  await until(async () => expect([await campaigns(), await returns()]).toMatchObject([[{ goal: 50 }], [{ by: 'hashtag' }]]));
});

test('lists campaigns by where they stand, with what is planned for one', async () => {
  await fill(
    [
      campaign({ name: 'Läuft', goal: 10 }),
      campaign({ id: 'a', name: 'Kommt', from: '2026-06-01', to: null }),
      campaign({ id: 'o', name: 'War', from: '2026-01-01', to: '2026-01-31' }),
      campaign({ id: 'z', name: 'Zu', closedAt: NOW }),
    ],
    [entry(1, 'anna', { at: NOW })],
  );
  await write(NOW, (w) =>
    w.putSimple('plan', { id: 'e/1', campaign: 'c', topic: 'Auftakt', day: '2026-03-01', state: 'ready', template: false } as PlanEntry),
  );
  await draw('c');
  await shows('Auftakt');
  const heads = [...box.querySelectorAll('.rk-campaigns-side section')].map((one) => one.textContent);
  expect(heads.map((text) => text?.match(/^(Laufend|Bevorstehend|Vorbei|Abgeschlossen)(Läuft|Kommt|War|Zu)/)?.[0])).toEqual([
    'LaufendLäuft',
    'BevorstehendKommt',
    'VorbeiWar',
    'AbgeschlossenZu',
  ]);
  expect(box.querySelector('a[href="#plan/entry/e%2F1"]')?.textContent).toBe('Auftakt');
  expect(box.textContent).toContain('1 von 10 Rückläufen');
  expect(box.textContent).toContain('01.03.2026 bis 31.03.2026');
  await draw('nicht-da');
  await shows('Diese Kampagne gibt es nicht mehr');
});

test('an entry is found, taken out with a reason, taken back in, entered by hand; another one is erased', async () => {
  await fill(
    [campaign()],
    [entry(1, 'anna', { at: NOW }), entry(2, 'anna', { at: NOW + 1 }), entry(3, 'ben', { at: NOW, timing: 'maybe' })],
  );
  await draw('c');
  await shows('2 zählen, 1 doppelt, 0 herausgenommen');
  await shows('ungenau: vielleicht außerhalb des Zeitraums');
  await type(field(box, 'Suchen'), 'BEN');
  await shows('1 von 3');
  await press('Rücklauf von ben herausnehmen');
  await press('Herausnehmen');
  await shows('Bitte einen Grund eintragen');
  await type(field(box, 'Grund'), 'Kollege von uns');
  await press('Herausnehmen');
  await shows('Herausgenommen: Kollege von uns');
  await shows('1 zählen, 1 doppelt, 1 herausgenommen');
  await press('Rücklauf von ben wieder aufnehmen');
  await shows('2 zählen, 1 doppelt, 0 herausgenommen');
  await press('Rücklauf von ben herausnehmen');
  await press('Alles von diesem Konto löschen');
  await until(async () => expect(await returns()).toHaveLength(2));

  await press('Von Hand eintragen');
  await type(field(box, 'Wer *') ?? field(box, 'Wer'), 'Postkarte von Anna');
  await type(field(box, 'Link zum Rücklauf'), 'https://x.com/anna/status/1');
  await press('Eintragen');
  await shows('Ein Rücklauf mit diesem Link ist schon da');
  await type(field(box, 'Link zum Rücklauf'), '');
  await type(field(box, 'Link zum Profil'), 'https://x.com/anna');
  await press('Eintragen');
  await until(async () =>
    expect((await returns()).find(({ by }) => by === 'hand')).toMatchObject({ keys: ['x|anna'], network: 'x', day: '2026-03-02' }),
  );
  await shows('1 zählen, 2 doppelt');
});

test('winners are drawn, drawn again, exchanged and declared void; the record tells it all', async () => {
  await fill(
    [campaign({ conditions: 'https://firma.example/bedingungen' })],
    ['anna', 'ben', 'cleo'].map((who, at) => entry(at + 1, who, { at: NOW })),
  );
  await draw('c');
  await shows('3 Rückläufe im Lostopf');
  await type(field(box, 'Wie viele Gewinner'), '4');
  await press('Jetzt auslosen');
  await shows('Bitte eine Zahl von 1 bis 3 eintragen');
  await shows('Bitte eintragen, wer es tut');
  await type(field(box, 'Wer lost aus (Name oder Rolle)'), 'Ina, Marketing');
  await type(field(box, 'Wie viele Gewinner'), '1');
  await press('Jetzt auslosen');
  await shows('durch Ina, Marketing');
  await press('Nachrechnen');
  await shows('Stimmt: Aus Startwert und Lostopf ergeben sich dieselben Gewinner');
  const [made] = (await campaigns())[0]?.draws ?? [];
  if (!made) throw new Error('no draw');
  const order = await orderOf(made.seed, made.pool);
  const name = (id: string | undefined): string => ['', 'anna', 'ben', 'cleo'][Number(id?.at(-1))] ?? '';
  await press(`Nachrücken lassen für ${name(order[0])}`);
  await type(field(box.querySelector('.rk-draw') as Element, 'Grund'), 'meldet sich nicht');
  await type(field(box.querySelector('.rk-draw') as Element, 'Wer lost aus (Name oder Rolle)'), 'Ina');
  await press('Nachrücken lassen');
  // The first button of that name opens the question; the form's own does it.
  await act(async () => box.querySelector<HTMLFormElement>('.rk-draw form')?.requestSubmit());
  await shows(`${name(order[0])} fiel weg (meldet sich nicht), nachgerückt ist ${name(order[1])}`);
  await press('Protokoll');
  await shows(`Startwert: ${made.seed}`);
  // The printer gets the record alone, beside the page's root.
  const onPaper: string[] = [];
  window.print = () => void onPaper.push(document.querySelector('body > .rk-print')?.textContent ?? '');
  await press('Drucken');
  expect(onPaper).toEqual([expect.stringContaining(made.seed)]);
  await act(async () => window.dispatchEvent(new Event('afterprint')));
  expect(document.querySelector('.rk-print')).toBeNull();
  await press('Für ungültig erklären');
  await type(field(box.querySelector('.rk-draw') as Element, 'Grund'), 'Frist war falsch');
  await type(field(box.querySelector('.rk-draw') as Element, 'Wer lost aus (Name oder Rolle)'), 'Chef');
  await act(async () => box.querySelector<HTMLFormElement>('.rk-draw form')?.requestSubmit());
  await until(async () => expect((await campaigns())[0]?.draws[0]?.void).toMatchObject({ by: 'Chef', reason: 'Frist war falsch' }));
  await shows('durch Chef: Frist war falsch');

  const [stored] = await campaigns();
  const known = new Map((await returns()).map((one) => [one.id, one]));
  const now = stored?.draws[0];
  if (!stored || !now) throw new Error('no draw');
  const text = protocolText(stored, now, known, 'Europe/Berlin');
  for (const part of [
    made.seed,
    'https://firma.example/bedingungen',
    'Ina, Marketing',
    'Frist war falsch',
    'Lostopf, 3 Einträge',
    'c|x|3',
    'SHA-256',
  ])
    expect(text).toContain(part);
  expect(JSON.parse(protocolJson(stored, now, known))).toMatchObject({
    seed: made.seed,
    pool: ['c|x|1', 'c|x|2', 'c|x|3'],
    winners: [{ id: order[0], name: name(order[0]) }],
    winnersNow: [{ id: order[1] }],
    void: { by: 'Chef' },
  });
  // Whoever was erased stands there by id alone.
  known.delete(order[0] ?? '');
  expect(protocolText(stored, now, known, 'Europe/Berlin')).toContain(`nicht mehr gespeicherter Rücklauf (${order[0]})`);
});

test('a vote tells how it stands', async () => {
  const vote = campaign({ kind: 'vote', hashtag: '', term: 'rot, blau' });
  await fill(
    [vote],
    [entry(1, 'anna', { at: NOW, vote: 'blau' }), entry(2, 'ben', { at: NOW, vote: 'blau' }), entry(3, 'cleo', { at: NOW })],
  );
  await draw('c');
  await shows('blau2 Stimmen');
  await shows('rot0 Stimmen');
  await shows('1 ohne gültige Stimme');
  await choose(field(box, 'Zeigen'), 'no-vote');
  await shows('1 von 3');
});

test('10,000 entries are there within a moment, and only those in view are drawn', async () => {
  await fill(
    [campaign()],
    Array.from({ length: 10_000 }, (_, at) => entry(at, `p${at}`, { at: NOW - at })),
  );
  await draw('c');
  await shows('10.000 zählen');
  expect(box.querySelectorAll('.rk-return').length).toBeLessThan(40);
  expect(box.querySelector('.rk-return-list li')?.getAttribute('aria-setsize')).toBe('10000');
  const start = performance.now();
  await type(field(box, 'Suchen'), 'p9999');
  await shows('1 von 10.000');
  expect(performance.now() - start).toBeLessThan(3000);
});

test('what is typed is checked field by field', () => {
  const wrong = (change: object): string[] => Object.keys(wrongIn({ ...EMPTY, name: 'x', ...change }));
  expect(wrong({})).toEqual([]);
  expect(wrong({ name: ' ' })).toEqual(['name']);
  expect(wrong({ from: '2026-03-02', to: '2026-03-01' })).toEqual(['to']);
  expect(wrong({ hashtag: '#Straße_1' })).toEqual([]);
  expect(wrong({ hashtag: 'zwei Wörter' })).toEqual(['hashtag']);
  expect(wrong({ conditions: 'javascript:alert(1)' })).toEqual(['conditions']);
  expect(wrong({ posts: 'https://a.example/1\nhttps://a.example/2' })).toEqual([]);
  for (const goal of ['0', '-1', '1,5', 'viele']) expect(wrong({ goal })).toEqual(['goal']);
});
