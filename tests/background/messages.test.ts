/** Who may say what: every message is parsed and its sender checked before anything happens. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, onMessage } from '../../entrypoints/background/router.ts';
import type { HelloAnswer } from '../../lib/messages.ts';
import { defaultSettings, type Settings } from '../../lib/model/settings.ts';
import { everything } from '../store/fresh.ts';
import { batch, comment, fromPage, fromTab, type Seen, setStage } from './stage.ts';

let seen: Seen;
beforeEach(async () => {
  seen = await setStage();
});

const BAD = { error: 'bad-message' };
const sender = (change: object): never =>
  ({ id: fakeBrowser.runtime.id, url: 'https://x.com/', frameId: 0, tab: { id: 1 }, ...change }) as never;

describe('senders', () => {
  it.each([
    ['another extension', { id: 'somebody-else' }],
    ['a frame in a page', { frameId: 3 }],
    ['no tab', { tab: undefined }],
    ['a file', { url: 'file:///tmp/x.html' }],
    ['no address', { url: undefined }],
  ])('%s gets no answer but an error', async (_, change) => {
    const before = await everything();
    expect(await answer(batch([comment('1', 'erika', 99)]), sender(change))).toEqual(BAD);
    expect(await everything()).toEqual(before);
  });

  it.each(['settings', 'capture', 'tick', 'import', 'erase'])('a network page may not send "%s"', async (type) => {
    const before = await everything();
    const body = { settings: defaultSettings(), tab: 1, store: 'items', records: [], conflict: 'keep', sure: 'erase everything' };
    expect(await fromTab({ type, ...body })).toEqual(BAD);
    expect(await everything()).toEqual(before);
  });

  it('our own pages do not send what only a reader sees', async () => expect(await fromPage(batch([]))).toEqual(BAD));

  it.each([
    null,
    7,
    'hello',
    {},
    { type: 'nonsense' },
    { type: 'sightings' },
    { type: 'move', item: 'a', move: { to: 'moon' } },
    { type: 'erase', sure: 'yes' },
  ])('rubbish is refused: %j', async (rubbish) => expect(await fromPage(rubbish)).toEqual(BAD));

  it('a reading of another network than the page’s is refused', async () => {
    expect(await fromTab(batch([comment('1', 'erika', 99)], { network: 'linkedin' }))).toEqual(BAD);
    expect((await everything()).items).toEqual([]);
  });

  it('answers through sendResponse and returns true, never a promise', async () => {
    const respond = vi.fn();
    expect(onMessage({ type: 'hello', url: 'https://x.com/' }, sender({}), respond)).toBe(true);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledTimes(1));
    expect(respond.mock.calls[0]?.[0]).toMatchObject({ network: 'x' });
  });
});

describe('hello', () => {
  const hello = (url?: string): Promise<HelloAnswer> => fromTab({ type: 'hello', url: 'https://x.com/home' }, 7, url);
  const silent = { network: null, level: 'off', own: [], words: {} };

  it('gives network, level, own keys and the words of the page', async () => {
    const said = await hello();
    expect(said).toMatchObject({ network: 'x', level: 'overlay', own: ['firma'], language: 'de' });
    expect(said.words).not.toEqual({});
    expect(Object.keys(said.words).some((key) => key.startsWith('notice') || key.startsWith('page_'))).toBe(false);
  });

  it('gives nothing before consent, while paused, where it is off, and elsewhere', async () => {
    expect(await hello('https://example.org/')).toMatchObject(silent);
    for (const settings of [
      { consented: false },
      { paused: true },
      { levels: {} },
      { levels: { x: 'off' as const } },
    ] as Partial<Settings>[]) {
      await setStage(settings);
      expect(await hello()).toMatchObject(silent);
    }
  });

  it('gives nothing at level "capture" without the toolbar click, and once with it', async () => {
    seen = await setStage({ levels: { x: 'capture' } });
    seen.tabs.push({ id: 7, url: 'https://x.com/home' });
    expect(await hello()).toMatchObject(silent);
    expect(await fromPage({ type: 'capture', tab: 7 })).toEqual({ ok: true });
    expect(seen.started).toEqual([7]);
    expect(await hello()).toMatchObject({ network: 'x', level: 'capture' });
    vi.setSystemTime(Date.now() + 61_000);
    expect(await hello()).toMatchObject(silent);
  });

  it('a capture the browser does not allow is told', async () => expect(await fromPage({ type: 'capture', tab: 99 })).toEqual(BAD));
});
