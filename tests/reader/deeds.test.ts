import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeeds, type DeedSeen } from '../../lib/reader/deeds.ts';
import { PageState } from '../../lib/reader/page.ts';
import type { Network } from '../../lib/networks/network.ts';
import { entry, layout, openPage, village } from './village.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

function open(own: string[] = ['us'], network: Network = village) {
  const page = openPage(entry('1', { kind: 'post' }));
  const ctx = { root: page.root, url: new URL(page.view.location.href), now: 0 };
  const told: DeedSeen[] = [];
  const view = Object.assign(Object.create(null), {
    setTimeout,
    clearTimeout,
    performance,
    document: page.root,
    addEventListener: page.view.addEventListener.bind(page.view),
    removeEventListener: page.view.removeEventListener.bind(page.view),
  }) as Window;
  const deeds = createDeeds({
    view,
    live: { state: PageState.of(network, ctx), ctx },
    own: () => own,
    done: (deed) => void told.push(deed),
  });
  const like = page.at('1').querySelector('button') as HTMLElement;
  return { ...page, deeds, told, like };
}

const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('own deeds', () => {
  it('a button that is on after the click, once', async () => {
    const { deeds, told, like } = open();
    deeds.pressed(like);
    await wait(1000);
    expect(told).toEqual([]);
    like.setAttribute('data-on', '');
    await wait(1000);
    expect(told).toMatchObject([
      {
        type: 'deed',
        network: 'village',
        kind: 'reaction',
        actor: { handle: 'us' },
        target: { id: '1' },
        pageUrl: 'https://village.example/thread/1',
      },
    ]);
    like.removeAttribute('data-on');
    deeds.pressed(like);
    like.setAttribute('data-on', '');
    await wait(1000);
    expect(told).toHaveLength(1);
  });

  it('done again after it was taken back', async () => {
    const { deeds, told, like } = open();
    deeds.pressed(like);
    like.setAttribute('data-on', '');
    await wait(1000);
    deeds.forget(told[0] as DeedSeen);
    like.removeAttribute('data-on');
    deeds.pressed(like);
    like.setAttribute('data-on', '');
    await wait(1000);
    expect(told).toHaveLength(2);
  });

  it('not what the network takes back at once', async () => {
    const { deeds, told, like } = open();
    deeds.pressed(like);
    like.setAttribute('data-on', '');
    await wait(310);
    like.removeAttribute('data-on');
    await wait(2000);
    expect(told).toEqual([]);
  });

  it('not a click that undoes, not an account that is not ours, not where nobody is known, not a minute later', async () => {
    const undoing = open();
    undoing.like.setAttribute('data-on', '');
    undoing.deeds.pressed(undoing.like);
    const foreign = open(['somebody']);
    foreign.deeds.pressed(foreign.like);
    foreign.like.setAttribute('data-on', '');
    const guest = open(['us'], { ...village, layouts: [{ ...layout, viewer: () => null }] });
    guest.deeds.pressed(guest.like);
    guest.like.setAttribute('data-on', '');
    const late = open();
    late.deeds.pressed(late.like);
    await wait(61_000);
    late.like.setAttribute('data-on', '');
    await wait(2000);
    expect([undoing.told, foreign.told, guest.told, late.told]).toEqual([[], [], [], []]);
  });

  it('the account that acts counts, not the one logged in', async () => {
    const acting = { name: 'Page', url: 'https://village.example/@page', handle: 'page' };
    const page = open(['page'], { ...village, layouts: [{ ...layout, actor: () => acting }] });
    page.deeds.pressed(page.like);
    page.like.setAttribute('data-on', '');
    await wait(1000);
    expect(page.told).toMatchObject([{ actor: acting }]);
  });

  it("clicks made by scripts are nobody's deed", async () => {
    const { told, like } = open();
    like.click();
    like.setAttribute('data-on', '');
    await wait(1000);
    expect(told).toEqual([]);
  });

  it('an odd button records nothing', async () => {
    const throwing = {
      ...layout,
      action: () => {
        throw new Error('odd');
      },
    };
    const { deeds, told, like } = open(['us'], { ...village, layouts: [throwing] });
    deeds.pressed(like);
    await wait(1000);
    expect(told).toEqual([]);
  });
});
