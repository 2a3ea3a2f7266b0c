// @vitest-environment jsdom
/** Own posts: empty, unreadable, proposals, posts waiting and overlooked, figures over time; with the real store and background. */
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EntryPosts } from '../../components/posts/EntryPosts.tsx';
import { OwnPosts } from '../../components/posts/OwnPosts.tsx';
import { UnseenNote } from '../../components/posts/UnseenNote.tsx';
import type { OwnPost, PlanEntry } from '../../lib/model/plan.ts';
import { defaultSettings, Settings } from '../../lib/model/settings.ts';
import * as simple from '../../lib/store/simple.ts';
import { database } from '../../lib/store/open.ts';
import { StoreFailure } from '../../lib/store/failure.ts';
import { write } from '../../lib/store/write.ts';
import { OWN } from '../background/stage.ts';
import { channel, DAY, entry, HOUR, NOW, ownPost } from '../rules/posts/records.ts';
import { box, mount, press, render, shows, unmount, until } from './mount.tsx';

vi.setConfig({ testTimeout: 30_000 });
const settings = Settings.parse({ ...defaultSettings(), own: [OWN], checkBack: { hours: [2, 24], working: false } });

const choose = async (label: string, value: string): Promise<void> => {
  const list = [...box.querySelectorAll('select')].find((one) => one.getAttribute('aria-label')?.startsWith(label));
  if (!list) throw new Error(`no list ${label}`);
  await act(async () => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
};
const put = (...posts: OwnPost[]): Promise<void> =>
  write(NOW, async (w) => {
    for (const post of posts) await w.putSimple('posts', post);
  });
const plan = (...entries: PlanEntry[]): Promise<void> =>
  write(NOW, async (w) => {
    await w.putSimple('channels', channel());
    for (const one of entries) await w.putSimple('plan', one);
  });
const open = (change: Partial<Settings> = {}, now = NOW): Promise<void> =>
  render(<OwnPosts settings={{ ...settings, ...change }} now={now} />);
const stored = async (): Promise<OwnPost[]> => (await database()).getAll('posts');

beforeEach(() => mount({ checkBack: settings.checkBack }));
afterEach(unmount);

describe('without posts', () => {
  test('the screen says what will come, or which account is missing', async () => {
    await open();
    await shows('Noch kein eigener Beitrag gesehen.');
    await open({ own: [] });
    await shows('Es ist noch kein eigenes Konto eingetragen.');
    expect(box.querySelector('a')?.getAttribute('href')).toBe('/options.html#own');
  });

  test('unreadable it says so, and tries again', async () => {
    const read = vi.spyOn(simple, 'readAll').mockRejectedValueOnce(new StoreFailure('blocked'));
    await open();
    await press('Erneut versuchen');
    await shows('Noch kein eigener Beitrag gesehen.');
    expect(read.mock.calls.length).toBeGreaterThan(3);
  });
});

test('the post the address names is in view, however far down it stands', async () => {
  await put(...Array.from({ length: 30 }, (_, n) => ownPost({ id: `x|${n}`, at: NOW - n * DAY })));
  const seen = vi.fn();
  Object.assign(Element.prototype, { scrollIntoView: seen });
  await render(<OwnPosts settings={settings} now={NOW} wanted="x|27" />);
  await until(() => expect(box.querySelector('[aria-current]')?.getAttribute('data-post')).toBe('x|27'));
  expect(document.activeElement?.getAttribute('data-post')).toBe('x|27');
  expect(seen).toHaveBeenCalledOnce();
});

describe('a proposal', () => {
  beforeEach(async () => {
    await plan(entry());
    await put(ownPost());
  });

  test('is told with its evidence; yes publishes the entry, undo takes it back', async () => {
    await open();
    await shows('Ist das der geplante Beitrag?');
    await shows('Kanal: Firma auf X · gleiche Wörter: Prüfbericht, Heckenschere · am geplanten Tag · 30 Min. vor der geplanten Zeit');
    await press('Ja, das ist er');
    await shows('Zugeordnet. Der Eintrag gilt als veröffentlicht.');
    await until(() => expect(box.textContent).not.toContain('Ist das der geplante Beitrag?'));
    await shows('Nachsehen: 02.03.2026, 12:00');
    expect((await stored())[0]?.entry).toBe('e1');
    await press('Rückgängig');
    await shows('Ist das der geplante Beitrag?');
    expect((await stored())[0]?.entry).toBeNull();
  });

  test('no is the end of it', async () => {
    await open();
    await press('Nein');
    await until(() => expect(box.textContent).not.toContain('Ist das der geplante Beitrag?'));
    expect((await stored())[0]?.notEntries).toEqual(['e1']);
    await shows('außerhalb des Plans veröffentlicht');
  });

  test('may be another entry, chosen by hand, and taken apart again', async () => {
    await plan(entry({ id: 'e2', topic: 'Ganz anderes Thema' }));
    await open();
    await shows('Gesehene Beiträge');
    await choose('Gehört zu', 'e2');
    await until(async () => expect((await stored())[0]?.entry).toBe('e2'));
    await press('Zuordnung lösen');
    await until(async () => expect((await stored())[0]?.entry).toBeNull());
  });

  test('an entry is made of a post outside the plan', async () => {
    await open();
    await press('Eintrag daraus machen');
    await shows('Eintrag angelegt, schon veröffentlicht');
    expect(await (await database()).count('plan')).toBe(2);
  });
});

describe('the list', () => {
  test('shows figures with their change, a gap as a gap, and the course on demand', async () => {
    const looks = [
      { at: NOW - 2 * DAY, reactions: 1200, comments: 4, shares: null, views: null },
      { at: NOW, reactions: 1234, comments: null, shares: null, views: null },
    ];
    await put(ownPost({ figures: looks }));
    await open();
    await shows('Reaktionen1.234 +34 seit 28.02.2026');
    await shows('Kommentare4');
    expect(box.textContent).not.toContain('Aufrufe');
    await press('Verlauf (2 Blicke)');
    await act(async () => box.querySelector('details')?.dispatchEvent(new Event('toggle')));
    await until(() =>
      expect([...box.querySelectorAll('tbody tr')].map(({ textContent }) => textContent)).toEqual([
        '02.03.2026, 10:001.234–nicht angezeigt',
        '28.02.2026, 10:001.2004',
      ]),
    );
  });

  test('is narrowed, and says when nothing is left', async () => {
    await plan(entry({ id: 'gone', topic: 'X' }));
    await put(ownPost({ entry: 'gone' }));
    await open();
    await shows('Planeintrag: X');
    await choose('Zeigen', 'outside');
    await shows('Jeder gesehene Beitrag gehört zu einem Planeintrag.');
    await choose('Zeigen', 'planned');
    await shows('Planeintrag: X');
  });

  test('of a deleted entry is outside the plan', async () => {
    await put(ownPost({ entry: 'nowhere' }));
    await open();
    await shows('außerhalb des Plans veröffentlicht');
  });

  test('shows many posts a page at a time, newest first', async () => {
    await put(...Array.from({ length: 45 }, (_, n) => ownPost({ id: `x|${n}`, excerpt: `Beitrag ${n}`, at: NOW - n * HOUR })));
    await open();
    await until(() => expect(box.querySelectorAll('[data-post]')).toHaveLength(20));
    expect(box.querySelector('[data-post]')?.textContent).toContain('Beitrag 0');
    await press('Weitere 25 zeigen');
    await press('Weitere 5 zeigen');
    expect(box.querySelectorAll('[data-post]')).toHaveLength(45);
  });

  test('shows what somebody outside wrote as text, and links to web addresses only', async () => {
    await put(ownPost({ excerpt: '<b>fett</b>', url: 'javascript:alert(1)' }));
    await open();
    await shows('<b>fett</b>');
    expect(box.querySelector('[data-post] a')).toBeNull();
  });
});

describe('looking after', () => {
  const late = ownPost({ id: 'x|late', excerpt: 'Alter Beitrag', at: NOW - 4 * DAY, seenAt: NOW - 3 * DAY });

  test('shouts what nobody looked at, names what waits', async () => {
    const checks = [{ dueAt: NOW - HOUR, doneAt: null }];
    await plan(entry({ id: 'e9', topic: 'Heute früh', day: null, state: 'published', checks }));
    await put(late, ownPost({ id: 'x|due', excerpt: 'Heute früh', at: NOW - 3 * HOUR, seenAt: NOW - 2 * HOUR, entry: 'e9' }));
    await open();
    await shows('Diesen Beitrag hat seit zwei Tagen niemand angesehen');
    await shows('Ein Beitrag wartet auf einen Blick');
    await shows('fällig seit 02.03.2026, 09:00');
    const [red, yellow] = [...box.querySelectorAll('[role=alert]')];
    expect(red?.querySelector('a')?.href).toBe('https://x.com/firma/status/500');
    expect(red?.textContent).toContain('Alter Beitrag');
    expect(yellow?.textContent).toContain('Heute früh');
    await open({ checkBack: { hours: [], working: false } });
    await until(() => expect(box.querySelector('[role=alert]')).toBeNull());
  });

  test('stands in the head of other screens only where there is something to shout', async () => {
    await put(ownPost());
    await render(<UnseenNote settings={settings} now={NOW} />);
    await act(async () => new Promise((soon) => setTimeout(soon, 100)));
    expect(box.querySelector('[role=alert]')).toBeNull();
    await put(late);
    await render(<UnseenNote key="2" settings={settings} now={NOW} />);
    await shows('Diesen Beitrag hat seit zwei Tagen niemand angesehen');
  });

  test('an entry shows its posts, their figures and its check-backs', async () => {
    const published = entry({ state: 'published', checks: [{ dueAt: NOW - HOUR, doneAt: NOW }] });
    await plan(published);
    await put(ownPost({ entry: 'e1', figures: [{ at: NOW, reactions: 7, comments: null, shares: null, views: null }] }), late);
    await render(<EntryPosts entry={published} now={NOW} zone="Europe/Berlin" />);
    await shows('Reaktionen7');
    await shows('02.03.2026, 09:00: angesehen 02.03.2026, 10:00');
    expect(box.textContent).not.toContain('Alter Beitrag');
  });
});
