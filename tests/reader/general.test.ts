/** Where a network's own layouts find nothing, the general readers are asked; on any other website they are all there is. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { General, Network } from '../../lib/networks/network.ts';
import { createLive, type Live } from '../../lib/reader/live.ts';
import { readPage } from '../../lib/reader/page.ts';
import { entry, layout, openPage, village } from './village.ts';

/** The page must rest for some seconds before it counts as read. */
const until = (look: () => boolean): Promise<void> => vi.waitFor(() => expect(look()).toBe(true), { timeout: 9000, interval: 50 });

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Reads whatever stands in sections, in the village's own way. */
const sections: General = {
  id: 'structure',
  derive: ({ root }) => (root.querySelector('section') ? { ...layout, id: 'structure', entries: ['section'] } : null),
};
const nowhere: Network = { ...village, id: 'nowhere', hosts: [], layouts: [] };
const section = (id: string): string =>
  entry(id)
    .replace(/^<article/, '<section')
    .replace(/article>$/, 'section>');

function open(body: string, network: Network = village) {
  const page = openPage(body, '/thread/1');
  const here = { general: [] as General[], asked: 0 };
  const live: Live = createLive({
    root: page.root,
    network,
    general: () => here.general,
    wanted: () => here.asked++,
    now: () => 10 * 3_600_000,
    leave() {},
    seen() {},
    gone() {},
    worked() {},
    settled() {},
    awake() {},
  });
  live.start();
  stops.push(() => live.stop());
  const ids = (): (string | null)[] => live.state.entries(live.ctx).map((placed) => placed.entry.id);
  return { ...page, live, here, ids };
}

describe('a live page', () => {
  it('of a network is theirs when its own layout finds nothing of what was promised', async () => {
    const page = open(section('1') + section('2'));
    await until(() => page.here.asked > 0);
    page.here.general = [sections];
    page.live.generalise();
    await until(() => page.ids().length === 2);
    expect(page.live.state.layout?.id).toBe('structure');
  }, 15_000);

  it('is the named layout’s again once that fits', async () => {
    const page = open('', nowhere);
    page.here.general = [sections];
    page.root.body.insertAdjacentHTML('beforeend', section('1'));
    await until(() => page.ids().length === 1);
    page.root.body.insertAdjacentHTML('beforeend', section('2'));
    await until(() => page.ids().length === 2);
  }, 15_000);

  it('of a network that is read as it should be is never theirs', async () => {
    const page = open(entry('1') + section('2'));
    page.here.general = [sections];
    await until(() => page.ids().length === 1);
    page.live.generalise();
    expect(page.live.state.layout?.id).toBe('plain');
    expect(page.here.asked).toBe(0);
  });
});

describe('a saved page', () => {
  const read = (body: string, network: Network = village) => {
    const { root } = openPage(body, '/thread/1');
    return readPage(network, { root, url: new URL('https://village.example/thread/1'), now: 0 }, [sections]);
  };

  it('keeps the gap of the reader that found nothing beside what another found', () => {
    const reading = read(section('1'));
    expect(reading.layout).toBe('structure');
    expect(reading.comments.map(({ id }) => id)).toEqual(['1']);
    expect(reading.gaps).toMatchObject([{ kind: 'no-entries' }]);
  });

  it('of a website without a network has no gap by that', () => expect(read(section('1'), nowhere).gaps).toEqual([]));

  it('with nothing on it stays a gap', () => {
    const reading = read('<p>leer</p>');
    expect(reading.comments).toEqual([]);
    expect(reading.gaps).toMatchObject([{ kind: 'no-entries' }]);
  });
});
