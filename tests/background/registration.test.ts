/** Content scripts exist exactly where consent, level and permission meet; and the worker's start puts everything in order. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import { syncScripts, wanted } from '../../entrypoints/background/registration.ts';
import { Settings } from '../../lib/model/settings.ts';
import { x } from '../../lib/networks/x/index.ts';
import { write } from '../../lib/store/write.ts';
import { everything, HOUR, item, NOW } from '../store/fresh.ts';
import { fromPage, type Seen, setStage } from './stage.ts';

let seen: Seen;
beforeEach(async () => {
  seen = await setStage();
});

const BLOG = { origin: 'http://blog.example.de:8080', network: 'wordpress', level: 'overlay' as const };
const settings = (change: object): Settings => Settings.parse({ consented: true, ...change });
const ids = (): string[] => [...seen.scripts.keys()].sort();

describe('registration', () => {
  it('follows levels and sites', async () => {
    await syncScripts(settings({ levels: { x: 'read', linkedin: 'capture', instagram: 'off' }, sites: [BLOG] }));
    expect(ids()).toEqual(['reader-site-http://blog.example.de:8080', 'reader-x']);
    expect(seen.scripts.get('reader-x')).toMatchObject({
      js: ['network-x.js', 'content-scripts/reader.js'],
      matches: x.hosts,
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    });
    expect(seen.scripts.get('reader-site-http://blog.example.de:8080')?.matches).toEqual(['http://blog.example.de/*']);
    await syncScripts(settings({ levels: { linkedin: 'overlay' } }));
    expect(ids()).toEqual(['reader-linkedin']);
    await syncScripts(settings({}));
    expect(ids()).toEqual([]);
  });

  it('needs consent and the host’s permission, and goes when that is taken away', async () => {
    const on = settings({ levels: { x: 'overlay', linkedin: 'overlay' } });
    expect(wanted({ ...on, consented: false })).toEqual([]);
    seen.granted = new Set(x.hosts);
    await syncScripts(on);
    expect(ids()).toEqual(['reader-x']);
    seen.granted = new Set();
    await syncScripts(on);
    expect(ids()).toEqual([]);
  });

  it('is safe to repeat, also at the same moment, and mends a wrong one', async () => {
    const on = settings({ levels: { x: 'overlay' } });
    await Promise.all([syncScripts(on), syncScripts(on), syncScripts(on)]);
    expect(ids()).toEqual(['reader-x']);
    seen.scripts.set('reader-x', { id: 'reader-x', matches: ['*://old.example/*'], js: [] });
    await syncScripts(on);
    expect(seen.scripts.get('reader-x')?.matches).toEqual(x.hosts);
  });

  it.each(['/', 'moz-extension://0a51c1de/'])(
    'knows its own scripts again when the browser writes their paths with "%s"',
    async (start) => {
      const on = settings({ levels: { x: 'overlay' } });
      await syncScripts(on);
      for (const script of seen.scripts.values()) script.js = script.js.map((path) => start + path);
      const unregister = vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts');
      await syncScripts(on);
      expect(unregister).not.toHaveBeenCalled();
    },
  );

  it('starts the reader in pages that are open already, and only there', async () => {
    seen.tabs.push({ id: 7, url: 'https://x.com/home' }, { id: 8, url: 'https://example.org/' });
    await syncScripts(settings({ levels: { x: 'overlay' } }));
    expect(seen.started).toEqual([7]);
    await syncScripts(settings({ levels: { x: 'overlay' } }));
    expect(seen.started).toEqual([7]);
  });

  it('follows saved settings', async () => {
    const [now] = (await everything()).settings as Settings[];
    await fromPage({ type: 'settings', settings: { ...now, levels: { linkedin: 'read' } } });
    expect(ids()).toEqual(['reader-linkedin']);
  });
});

describe('the worker', () => {
  it('listens at once, and at its start registers, ticks, shows the badge and sets its alarms', async () => {
    await write(NOW, (w) => w.putItem(item({ id: 'a', dueAt: NOW + HOUR })));
    vi.setSystemTime(NOW + HOUR);
    background.main();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
    await vi.waitFor(async () =>
      expect(Object.fromEntries((await fakeBrowser.alarms.getAll()).map(({ name }) => [name, true]))).toMatchObject({ daily: true }),
    );
    await vi.waitFor(() => expect([ids(), seen.badge]).toEqual([['reader-x'], '1']));
  });

  it('opens the welcome page at installation, not at an update', async () => {
    background.main();
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    expect(open).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await vi.waitFor(() => expect(open).toHaveBeenCalledWith({ url: fakeBrowser.runtime.getURL('/welcome.html' as never) }));
  });

  it('moves items when its alarm rings', async () => {
    background.main();
    await write(NOW, (w) => w.putItem(item({ id: 'a', dueAt: NOW + HOUR })));
    vi.setSystemTime(NOW + HOUR);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'tick', scheduledTime: NOW + HOUR, persistAcrossSessions: true });
    await vi.waitFor(async () => expect((await everything()).items).toMatchObject([{ state: 'overdue' }]));
  });
});
