/** Two windows on the same item know of each other: opened, typing, gone. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { joinPresence, type Others } from '../../components/queue/presence.ts';

/** Channels that deliver at once: the clock of these tests is invented. */
class Channel {
  static open = new Set<Channel>();
  onmessage: ((event: { data: unknown }) => void) | null = null;
  readonly name: string;
  constructor(name: string) {
    this.name = name;
    Channel.open.add(this);
  }
  postMessage(data: unknown): void {
    if (!Channel.open.has(this)) throw new Error('closed');
    for (const other of Channel.open) if (other !== this && other.name === this.name) other.onmessage?.({ data });
  }
  close(): void {
    Channel.open.delete(this);
  }
}

const leaves: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('BroadcastChannel', Channel);
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
});
afterEach(() => {
  for (const leave of leaves.splice(0)) leave();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function join(item: string) {
  const seen: { now: Others } = { now: { open: 0, typing: 0 } };
  const joined = joinPresence(item, (others) => {
    seen.now = others;
  });
  leaves.push(joined.leave);
  return { ...joined, seen };
}

describe('presence', () => {
  it('both know of each other, whoever came first; another item is none of it', () => {
    const [a, b, other] = [join('i'), join('i'), join('j')];
    expect([a.seen.now, b.seen.now]).toEqual([
      { open: 1, typing: 0 },
      { open: 1, typing: 0 },
    ]);
    expect(other.seen.now).toEqual({ open: 0, typing: 0 });
    b.leave();
    expect(a.seen.now).toEqual({ open: 0, typing: 0 });
  });

  it('typing is seen at once and for a while, also by who comes meanwhile', () => {
    const [a, b] = [join('i'), join('i')];
    a.typing();
    expect(b.seen.now).toEqual({ open: 1, typing: 1 });
    expect(join('i').seen.now).toEqual({ open: 2, typing: 1 });
    for (let n = 0; n < 20; n++) {
      vi.advanceTimersByTime(1000);
      a.typing();
    }
    expect(b.seen.now.typing).toBe(1);
    vi.advanceTimersByTime(11_000);
    expect(b.seen.now.typing).toBe(0);
    expect(b.seen.now.open).toBe(2);
  });

  it('a window that died without a word is forgotten; a living one is not', () => {
    const a = join('i');
    const dead = new Channel('rueckkanal-presence');
    dead.postMessage({ window: 'dead', item: 'i', what: 'open' });
    expect(a.seen.now.open).toBe(1);
    const b = join('i');
    vi.advanceTimersByTime(100_000);
    expect([a.seen.now.open, b.seen.now.open]).toEqual([1, 1]);
  });

  it('what is no sign is nothing; leaving twice or typing afterwards neither', () => {
    const a = join('i');
    const odd = new Channel('rueckkanal-presence');
    for (const data of [null, 'x', {}, { window: 1, item: 'i', what: 'open' }, { window: 'w', item: 'i', what: 'boo' }])
      odd.postMessage(data);
    expect(a.seen.now).toEqual({ open: 0, typing: 0 });
    a.leave();
    a.leave();
    a.typing();
  });
});
