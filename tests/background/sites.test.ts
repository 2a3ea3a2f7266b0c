/** Sites of the user's: the page itself tells its software, which is believed nowhere else. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { HelloAnswer } from '../../lib/messages.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { everything } from '../store/fresh.ts';
import { batch, comment, fromFrame, fromPage, fromTab, type Seen, setStage } from './stage.ts';

const ORIGIN = 'https://forum.muster.example';
const PAGE = `${ORIGIN}/thema/7`;
const SILENT = { network: null, level: 'off' };
let seen: Seen;

async function stage(settings: Partial<Settings> = {}): Promise<void> {
  seen = await setStage({ sites: [{ origin: ORIGIN, network: '', level: 'read' }], ...settings });
  seen.tabs.push({ id: 7, url: PAGE });
}
beforeEach(() => stage());

const hello = (software: string | null, url = PAGE): Promise<HelloAnswer> => fromTab({ type: 'hello', url, software }, 7, url);
const reading = (network: string) => batch([comment('1', 'anna', 1)], { network, page: { kind: 'post', url: PAGE } });
const sites = async (): Promise<Settings['sites']> => ((await everything()).settings as Settings[])[0]?.sites ?? [];

describe('a site', () => {
  it('is read by the software it says it runs, whose part is put in before the answer', async () => {
    expect(await hello('phpbb')).toMatchObject({ network: 'phpbb', level: 'read' });
    expect(seen.parts).toEqual(['7 0 /network-phpbb.js']);
  });

  it('is read by the general readers where it runs nothing we know, or claims a network with fixed hosts', async () => {
    for (const software of [null, 'x', 'nothing']) expect(await hello(software)).toMatchObject({ network: 'web', level: 'read' });
    expect(new Set(seen.parts)).toEqual(new Set(['7 0 /network-web.js']));
  });

  it('is named after the first software seen on it, once', async () => {
    await hello(null);
    expect((await sites())[0]?.network).toBe('');
    await hello('phpbb');
    await hello('wordpress');
    expect(await sites()).toEqual([{ origin: ORIGIN, network: 'phpbb', level: 'read' }]);
  });

  it('keeps what its software’s reader read, also where the site runs two', async () => {
    await fromTab(reading('phpbb'), 7, PAGE);
    await fromTab(reading('wordpress'), 7, PAGE);
    expect(((await everything()).items as { network: string }[]).map(({ network }) => network).sort()).toEqual(['phpbb', 'wordpress']);
  });

  it('cannot put anything into a network with fixed hosts, nor such a page into a site', async () => {
    expect(await fromTab(reading('x'), 7, PAGE)).toEqual({ error: 'bad-message' });
    expect(await fromTab(reading('phpbb'))).toEqual({ error: 'bad-message' });
    expect((await everything()).items ?? []).toEqual([]);
  });

  it('of which the user told nothing stays unread, but for a click', async () => {
    const other = 'https://other.example/';
    seen.tabs.push({ id: 8, url: other });
    const from8 = (): Promise<HelloAnswer> => fromTab({ type: 'hello', url: other, software: 'phpbb' }, 8, other);
    expect(await from8()).toMatchObject(SILENT);
    expect(await fromPage({ type: 'capture', tab: 8 })).toEqual({ ok: true });
    expect(await from8()).toMatchObject({ network: 'phpbb', level: 'capture' });
    expect(await sites()).toHaveLength(1);
  });

  it('gets the general readers when it asks, and not while nothing may be read', async () => {
    expect(await fromTab({ type: 'general' }, 7, PAGE)).toEqual({ ok: true });
    expect(seen.parts).toEqual(['7 0 /network-web.js']);
    await stage({ paused: true });
    expect(await fromTab({ type: 'general' }, 7, PAGE)).toEqual({ error: 'bad-message' });
    expect(seen.parts).toEqual([]);
  });
});

describe('frames', () => {
  it('without an address of their own belong to their page', async () => {
    const said = await fromFrame<HelloAnswer>(
      { type: 'hello', url: PAGE, software: 'ghost' },
      { frame: 3, url: 'about:srcdoc', page: PAGE },
    );
    expect(said).toMatchObject({ network: 'ghost', level: 'read' });
    expect(seen.parts).toEqual(['7 3 /network-ghost.js']);
  });

  it('are read on networks that live in one, and on no other network', async () => {
    await stage({ levels: { disqus: 'read', x: 'overlay' } });
    const at = (url: string): Promise<HelloAnswer> =>
      fromFrame({ type: 'hello', url }, { frame: 2, url, page: 'https://zeitung.example/artikel' });
    expect(await at('https://disqus.com/embed/comments/?f=muster')).toMatchObject({ network: 'disqus', level: 'read' });
    expect(await at('https://x.com/i/embed')).toEqual({ error: 'bad-message' });
  });

  it.each(['about:blank', 'about:srcdoc', 'data:text/html,x', ''])(
    'with the address "%s" on a page we may not see are nobody',
    async (url) => expect(await fromFrame({ type: 'hello', url }, { frame: 2, url, page: '' })).toEqual({ error: 'bad-message' }),
  );
});
