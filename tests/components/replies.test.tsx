// @vitest-environment jsdom
/** Saved replies: found by keyboard, copied or put into the page by a click, never more than that; written in the settings without losing a word. */
import { beforeEach, afterEach, describe, expect, test, vi } from 'vitest';
import { insertFor } from '../../components/replies/insert.ts';
import { ReplyPicker } from '../../components/replies/ReplyPicker.tsx';
import { SavedReplies } from '../../components/replies/SavedReplies.tsx';
import type { SavedReply, Settings } from '../../lib/model/settings.ts';
import { button, choose, click, field, leave, press, type Screen, screen, type } from './screen.tsx';
import { speakIn } from './words.ts';

const reply = (id: string, change: Partial<SavedReply> = {}): SavedReply => ({
  id,
  title: id,
  folder: '',
  language: null,
  department: null,
  promotional: false,
  text: `Text ${id}`,
  ...change,
});
const item = { network: 'x', author: { name: 'Erika Beispiel', url: null, handle: 'erika' } };
const team = [{ id: 'a', name: 'Anna Muster', department: 'sales' as const }];

let page: Screen;
let clipboard: string[];
beforeEach(async () => {
  await speakIn('de');
  clipboard = [];
  vi.stubGlobal('navigator', Object.assign(navigator, { clipboard: { writeText: async (text: string) => void clipboard.push(text) } }));
});
afterEach(() => {
  page.gone();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
const pick = async (replies: SavedReply[], change: Partial<Settings> = {}): Promise<void> => {
  page = await screen({ replies, team, me: 'a', ...change }, (settings) => <ReplyPicker item={item} person={null} settings={settings} />);
};
const options = (): (string | null)[] => [...page.root.querySelectorAll('[role=option]')].map(({ textContent }) => textContent);
const hints = (): string => page.root.querySelector('.rk-reply-notes')?.textContent ?? '';
const status = (): string => page.root.querySelector('.rk-reply-status')?.textContent ?? '';
const search = (): Element | null => page.root.querySelector('[role=combobox]');

describe('picking', () => {
  test('without any says so and where to write some', async () => {
    await pick([]);
    expect(page.root.querySelector('a')?.getAttribute('href')).toMatch(/options\.html#replies$/);
  });

  test('by keyboard: search, arrows, Enter copies what is shown, and says so', async () => {
    await pick([reply('Eins'), reply('Zwei', { text: 'Hallo {Vorname}, {ich} aus {Abteilung} auf {Netzwerk}' }), reply('Drei')]);
    await type(search(), 'e');
    expect(options()).toEqual(['Eins', 'Zwei', 'Drei']);
    await press(search(), 'ArrowDown');
    expect(page.root.querySelector('[aria-selected=true]')?.id).toBe(search()?.getAttribute('aria-activedescendant'));
    expect(clipboard).toEqual([]);
    await press(search(), 'Enter');
    expect(clipboard).toEqual(['Hallo Erika, Anna Muster aus Vertrieb auf X']);
    expect(status()).toContain('Zwischenablage');
    await press(search(), 'ArrowDown');
    expect(status()).toBe('');
    await press(search(), 'ArrowDown');
    expect(page.root.querySelector('[aria-selected=true]')?.textContent).toBe('Drei');
  });

  test('by language and department', async () => {
    await pick([
      reply('A', { language: 'de' }),
      reply('B', { language: 'en', department: 'sales' }),
      reply('C', { department: 'service' }),
    ]);
    await choose(field(page.root, 'Sprache der Antwort'), 'en');
    expect(options()).toEqual(['B', 'C']);
    await choose(field(page.root, 'Abteilung'), 'sales');
    expect(options()).toEqual(['B']);
    await type(search(), 'nirgends');
    expect(page.root.textContent).toContain('Keine Antwort passt');
    await press(search(), 'Enter');
    expect(clipboard).toEqual([]);
  });

  test('warns of advertising, length, open placeholders and brush-offs, and copies all the same', async () => {
    const text = `{Anrede} {Firma}, bitte wenden Sie sich an uns. ${'a'.repeat(300)}`;
    await pick([reply('A', { promotional: true, text })]);
    for (const part of ['18 U 154/22', 'höchstens 280', '{Anrede}', '{Firma}', 'wenden Sie sich an']) expect(hints()).toContain(part);
    expect([...page.root.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['{Anrede}', '{Firma}']);
    await click(button(page.root, 'Kopieren'));
    expect(clipboard).toEqual([text]);
  });

  test('where copying is refused the text can be taken by hand', async () => {
    await pick([reply('A')]);
    Object.assign(navigator, { clipboard: { writeText: async () => Promise.reject(new Error('no')) } });
    await click(button(page.root, 'Kopieren'));
    expect(status()).toContain('ließ das Kopieren nicht zu');
    expect(page.root.querySelector('textarea')?.value).toBe('Text A');
  });

  test('beside a page of its network is put into it by a click; what came of it is said in words', async () => {
    const taken: string[] = [];
    let went: 'yes' | 'failed' | 'none' | 'several' = 'yes';
    const insert = async (text: string): Promise<typeof went> => {
      taken.push(text);
      return went;
    };
    page = await screen({ replies: [reply('A')], team, me: 'a' }, (settings) => (
      <ReplyPicker item={item} person={null} settings={settings} insert={insert} />
    ));
    for (const [answer, words] of [
      ['yes', 'Auf X eingefügt'],
      ['none', 'Kein Antwortfeld gefunden. Klicken Sie auf der Seite'],
      ['several', 'Mehrere Antwortfelder'],
      ['failed', 'kopieren Sie ihn stattdessen'],
    ] as const) {
      went = answer;
      await click(button(page.root, 'Einfügen'));
      expect(status()).toContain(words);
    }
    expect(taken).toEqual(Array(4).fill('Text A'));
    expect(clipboard).toEqual([]);
    await click(button(page.root, 'Kopieren'));
    expect(status()).toContain('Zwischenablage');
  });

  test('without such a page cannot be', async () => {
    await pick([reply('A')]);
    expect(page.root.textContent).not.toContain('Einfügen');
    const to = { id: 'i', network: 'x' };
    const front = { tab: 7, items: [], keys: [], page: { url: 'https://x.com/', kind: 'post', network: 'x' } };
    expect(insertFor(null, to)).toBeNull();
    expect(insertFor({ ...front, page: null }, to)).toBeNull();
    expect(insertFor(front, { ...to, network: 'web' })).toBeNull();
    expect(insertFor(front, to)).toBeInstanceOf(Function);
  });

  test('of a thousand draws a hundred and says how many more', async () => {
    await pick(Array.from({ length: 1000 }, (_, n) => reply(`R${n}`)));
    expect(options()).toHaveLength(100);
    expect(page.root.textContent).toContain('900 weitere');
  });
});

describe('writing', () => {
  const write = async (replies: SavedReply[]): Promise<void> => {
    page = await screen({ replies }, () => <SavedReplies />);
  };
  const titles = (): string[] => page.settings().replies.map(({ title }) => title);

  test('a new one opens, is kept field by field and shows how it reads', async () => {
    await write([]);
    await click(button(page.root, 'Neue Antwort'));
    await type(field(page.root, 'Titel'), 'Dank');
    await leave(field(page.root, 'Titel'));
    const text = field(page.root, 'Text');
    await type(text, 'Danke, {Vorname}! {Quatsch}');
    await leave(text);
    await choose(field(page.root, 'Abteilung'), 'service');
    expect(page.settings().replies).toMatchObject([{ title: 'Dank', text: 'Danke, {Vorname}! {Quatsch}', department: 'service' }]);
    expect(page.root.querySelector('.rk-reply-text')?.textContent).toBe('Danke, Erika! {Quatsch}');
    expect(hints()).toContain('{Quatsch}');
  });

  test('a placeholder goes in where the cursor stands', async () => {
    await write([reply('A', { text: 'Hallo !', language: 'de' })]);
    await click(page.root.querySelector('[aria-expanded]'));
    const text = field(page.root, 'Text') as unknown as HTMLTextAreaElement;
    text.setSelectionRange(6, 6);
    await click(button(page.root, 'Platzhalter Vorname einfügen'));
    expect(text.value).toBe('Hallo {Vorname}!');
  });

  test('what is not valid stays in the field and is not kept', async () => {
    await write([reply('A')]);
    await click(page.root.querySelector('[aria-expanded]'));
    const long = 'x'.repeat(5001);
    await type(field(page.root, 'Text'), long);
    await leave(field(page.root, 'Text'));
    await type(field(page.root, 'Titel'), ' ');
    await leave(field(page.root, 'Titel'));
    expect(page.root.textContent).toContain('5.001 Zeichen, höchstens 5.000');
    expect(page.root.textContent).toContain('Bitte einen Titel eingeben');
    expect((field(page.root, 'Text') as unknown as HTMLTextAreaElement).value).toBe(long);
    expect(page.settings().replies).toEqual([reply('A')]);
  });

  test('duplicating and removing; what was removed comes back to its place', async () => {
    await write([reply('A'), reply('B'), reply('C')]);
    await click(button(page.root, '„B“ verdoppeln'));
    expect(titles()).toEqual(['A', 'B', 'B (Kopie)', 'C']);
    expect(new Set(page.settings().replies.map(({ id }) => id)).size).toBe(4);
    await click(button(page.root, 'Antwort „B“ entfernen'));
    expect(titles()).toEqual(['A', 'B (Kopie)', 'C']);
    await click(button(page.root, 'Rückgängig'));
    expect(titles()).toEqual(['A', 'B', 'B (Kopie)', 'C']);
  });

  test('what is being edited stays although it no longer fits the search', async () => {
    await write(Array.from({ length: 9 }, (_, n) => reply(`R${n}`)));
    await click([...page.root.querySelectorAll('.rk-reply-open')][3]);
    await type(field(page.root, 'Antwort suchen'), 'R7');
    expect([...page.root.querySelectorAll('.rk-reply-open')].map(({ textContent }) => textContent)).toEqual(['R3', 'R7']);
  });
});
