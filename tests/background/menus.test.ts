/** The context menu: there only with consent, in the language chosen, and each entry opens a form with what was clicked. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import { onMenu, syncMenus } from '../../entrypoints/background/menus.ts';
import { peoplePlace } from '../../components/people/use-hash.ts';
import { placeIn } from '../../components/plan/place.ts';
import { givenIn } from '../../components/shell/given.ts';
import { routeOf } from '../../components/shell/route.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { everything } from '../store/fresh.ts';
import { builtWords } from '../components/words.ts';
import { fromPage, type Seen, setStage } from './stage.ts';

let seen: Seen;
beforeEach(async () => {
  seen = await setStage();
});
afterEach(() => vi.restoreAllMocks());

const IDS = ['watch', 'person', 'log', 'remind'];
const ids = (): string[] => seen.menus.map(({ id }) => id);
const save = async (change: Partial<Settings>): Promise<void> => {
  const [now] = (await everything()).settings as Settings[];
  await fromPage({ type: 'settings', settings: { ...now, ...change } });
};
const opened = (): string[] => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const base = fakeBrowser.runtime.getURL('/dashboard.html' as never);
  return new Proxy([] as string[], {
    get: (_, key) => create.mock.calls.map(([{ url }]) => String(url).slice(base.length))[Number(key)],
  });
};

describe('the menu', () => {
  it('is made when the worker starts, heard from the first moment, and never made twice', async () => {
    background.main();
    // Registered before anything is waited for: a click may be what woke the worker.
    const hear = seen.click;
    expect(hear).not.toBe(undefined);
    await vi.waitFor(() => expect(ids()).toEqual(IDS));
    await Promise.all([syncMenus({ consented: true }), syncMenus({ consented: true })]);
    expect(ids()).toEqual(IDS);
    const tabs = opened();
    hear({ menuItemId: 'watch', selectionText: 'Muster', pageUrl: 'https://x.com/a' });
    await vi.waitFor(() => expect(tabs[0]).toBe('#listening/terms%3Fword%3DMuster'));
  });

  it('has at most six entries, and only on web pages', async () => {
    await syncMenus({ consented: true });
    expect(seen.menus.length).toBeLessThanOrEqual(6);
    for (const { documentUrlPatterns, contexts, targetUrlPatterns } of seen.menus) {
      expect(documentUrlPatterns).toEqual(['http://*/*', 'https://*/*']);
      // With it, Firefox would show an entry for pages on links alone.
      expect(targetUrlPatterns).toEqual(contexts.includes('page') || contexts.includes('selection') ? undefined : documentUrlPatterns);
    }
    expect(seen.menus.map(({ contexts }) => contexts)).toEqual([['selection'], ['link'], ['page', 'link'], ['page']]);
  });

  it('is not there without consent, comes with it and goes with everything erased', async () => {
    seen = await setStage({ consented: false });
    background.main();
    await syncMenus({ consented: false });
    expect(ids()).toEqual([]);
    await save({ consented: true });
    expect(ids()).toEqual(IDS);
    await fromPage({ type: 'erase', sure: 'erase everything' });
    expect(ids()).toEqual([]);
  });

  it('speaks the language of the settings, also after it was changed', async () => {
    await syncMenus({ consented: true });
    expect(seen.menus[0]?.title).toBe('Begriff beobachten: „%s“');
    vi.stubGlobal('fetch', async (address: string) => new Response(builtWords(address.includes('/en/') ? 'en' : 'de')));
    await save({ language: 'en' });
    expect(seen.menus[0]?.title).toBe('Watch term: “%s”');
  });
});

describe('a click', () => {
  const PAGE = 'https://blog.example/beitrag?a=1&b=ü#c';
  const click = async (id: string, more: object = {}, title = ''): Promise<string> => {
    const tabs = opened();
    await onMenu({ menuItemId: id, pageUrl: PAGE, ...more }, title);
    return tabs[0] ?? '';
  };

  it('on a selection hands over its words, on one line, as long as a term may be and never half an emoji', async () => {
    const word = async (selectionText: string): Promise<string | null> =>
      givenIn(routeOf(await click('watch', { selectionText })).id).values.get('word');
    expect(await word('  Muster\n & Söhne  100 % ')).toBe('Muster & Söhne 100 %');
    vi.restoreAllMocks();
    expect(await word(`${'a'.repeat(99)}😀b`)).toBe('a'.repeat(99));
  });

  it('on a link hands over its address', async () => {
    const linkUrl = 'https://x.com/erika?lang=de';
    expect(peoplePlace(await click('person', { linkUrl }))).toEqual({ person: null, form: 'new', url: linkUrl });
    vi.restoreAllMocks();
    expect(peoplePlace(await click('log', { linkUrl }))).toEqual({ person: null, form: 'log', url: linkUrl });
  });

  it('on a page hands over the page’s, with its title for the agenda', async () => {
    expect(peoplePlace(await click('log'))).toMatchObject({ form: 'log', url: PAGE });
    vi.restoreAllMocks();
    expect(peoplePlace(await click('log', { linkUrl: 'mailto:info@blog.example' })).url).toBe(PAGE);
    vi.restoreAllMocks();
    const { id } = routeOf(await click('remind', {}, 'Was kommt 2027?'));
    expect(placeIn(id)).toEqual({ view: 'agenda', entry: null, day: { title: 'Was kommt 2027?', url: PAGE } });
  });

  it('leaves out what of an address is too long to be kept', async () => {
    const long = `https://blog.example/a?${'x'.repeat(3000)}`;
    expect(peoplePlace(await click('log', { linkUrl: long })).url).toBe('https://blog.example/a');
    vi.restoreAllMocks();
    expect(peoplePlace(await click('log', { linkUrl: `https://blog.example/${'y'.repeat(3000)}` }))).toMatchObject({
      form: 'log',
      url: '',
    });
  });

  it('opens nothing without consent, nor for an entry nobody knows', async () => {
    expect(await click('constructor')).toBe('');
    await setStage({ consented: false });
    expect(await click('log')).toBe('');
  });
});
