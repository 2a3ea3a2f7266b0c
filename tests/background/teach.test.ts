/** Keeping a taught reader: only for the site it was taught on, and its pages are read with it at once. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { HelloAnswer } from '../../lib/messages.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Taught } from '../../lib/model/taught.ts';
import { everything } from '../store/fresh.ts';
import { fromPage, fromTab, type Seen, setStage } from './stage.ts';

const ORIGIN = 'https://fachrunde.example';
const PAGE = `${ORIGIN}/runde/7`;
const READER: Taught = {
  id: 'a',
  name: 'fachrunde.example',
  network: 'web',
  origin: ORIGIN,
  path: '/runde/*',
  entry: ['.beitrag'],
  author: ['.name'],
  time: [],
  text: ['.rede'],
  own: [],
  role: 'comments',
  nested: false,
  createdAt: 1,
};
let seen: Seen;
beforeEach(async () => {
  seen = await setStage({ sites: [{ origin: ORIGIN, network: '', level: 'read' }] });
  seen.tabs.push({ id: 7, url: PAGE });
});
const keep = (taught: object, url = PAGE): Promise<object> => fromTab({ type: 'taught', taught, software: null }, 7, url);
const taught = async (): Promise<Taught[]> => ((await everything()).settings as Settings[])[0]?.taught ?? [];

describe('a lesson', () => {
  it('begins by a click of the user, in the page’s network, with its words', async () => {
    expect(await fromPage({ type: 'teach', tab: 7 })).toEqual({ ok: true });
    expect(seen.started).toEqual([7]);
    expect(await fromPage({ type: 'teach', tab: 99 })).toEqual({ error: 'bad-message' });
    expect(await fromTab({ type: 'lesson', software: 'phpbb' }, 7, PAGE)).toMatchObject({ network: 'phpbb', language: 'de' });
    expect(await fromTab({ type: 'lesson', software: null })).toMatchObject({ network: 'x' });
    expect(await fromTab({ type: 'teach', tab: 7 })).toEqual({ error: 'bad-message' });
  });

  it('is kept, told to readers at once, and its pages get the part that understands it', async () => {
    expect(await keep(READER)).toMatchObject({ text: expect.stringContaining('Gemerkt') });
    expect(await taught()).toEqual([READER]);
    expect(seen.sent).toContainEqual({ tab: 7, message: { type: 'config' } });
    const hello = (url: string): Promise<HelloAnswer> => fromTab({ type: 'hello', url, software: null }, 7, url);
    expect((await hello(PAGE)).taught).toEqual([READER]);
    expect((await hello(`${ORIGIN}/u/karl`)).taught).toEqual([]);
  });

  it('takes the place of the one for the same pages', async () => {
    await keep(READER);
    await keep({ ...READER, id: 'b', text: ['p'] });
    await keep({ ...READER, id: 'c', path: '/frage/*' });
    expect((await taught()).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('mends a network’s reader on that network only', async () => {
    const mend = { ...READER, network: 'x', origin: 'https://x.com', path: '/*/status/*' };
    expect(await keep(mend, 'https://x.com/firma/status/100')).toHaveProperty('text');
    expect((await fromTab<HelloAnswer>({ type: 'hello', url: 'https://x.com/firma/status/100' })).taught).toHaveLength(1);
    expect(seen.parts).toEqual(['7 0 /network-web.js']);
  });

  it.each([
    ['another site', { ...READER, origin: 'https://bank.example' }],
    ['another network', { ...READER, network: 'linkedin' }],
    ['code in it', { ...READER, entry: ['x{}'] }],
  ])('for %s is refused', async (_what, reader) => {
    expect(await keep(reader)).toEqual({ error: 'bad-message' });
    expect(await taught()).toEqual([]);
  });
});
