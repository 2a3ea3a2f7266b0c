import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOutbox } from '../../lib/reader/outbox.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Reply = object | Error | undefined;

function open(...replies: Reply[]) {
  const sent: string[] = [];
  const done: string[] = [];
  const trouble: (string | null)[] = [];
  const outbox = createOutbox<string>({
    view: globalThis as unknown as Window,
    send: (message) => {
      sent.push(message);
      const reply = replies.shift();
      if (reply instanceof Error) throw reply;
      return Promise.resolve(reply);
    },
    trouble: (error) => void trouble.push(error),
  });
  return { outbox, sent, done, trouble, put: (message: string) => outbox.put(message, () => void done.push(message)) };
}

const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('outbox', () => {
  it('sends one after the other', async () => {
    const { put, sent, done, outbox } = open({}, {});
    put('a');
    put('b');
    expect(sent).toEqual(['a']);
    await wait(0);
    expect([sent, done, outbox.size]).toEqual([['a', 'b'], ['a', 'b'], 0]);
  });

  it('a killed worker: the same message again, later ones wait, nothing lost', async () => {
    const { put, sent, done } = open(new Error('closed'), undefined, {}, {});
    put('a');
    put('b');
    await wait(999);
    expect(sent).toEqual(['a']);
    await wait(1);
    expect(sent).toEqual(['a', 'a']);
    await wait(2000);
    expect(sent).toEqual(['a', 'a', 'a', 'b']);
    expect(done).toEqual(['a', 'b']);
  });

  it('a full disk is told once, tried slowly, and told to be over', async () => {
    const { put, sent, done, trouble } = open({ error: 'full' }, { error: 'full' }, {});
    put('a');
    await wait(59_000);
    expect([sent.length, trouble]).toEqual([1, ['full']]);
    await wait(1000);
    expect([sent.length, trouble]).toEqual([2, ['full']]);
    await wait(60_000);
    expect([done, trouble]).toEqual([['a'], ['full', null]]);
  });

  it('lets go of what the background calls malformed', async () => {
    const { put, done, sent } = open({ error: 'bad-message' }, {});
    put('a');
    put('b');
    await wait(0);
    expect([sent, done]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('hidden: what failed waits until the tab is shown', async () => {
    const { put, sent, done, outbox } = open(undefined, {});
    outbox.pause(true);
    put('a');
    await wait(100_000);
    expect(sent).toEqual(['a']);
    outbox.pause(false);
    await wait(0);
    expect(done).toEqual(['a']);
  });

  it('switched off: what waits is forgotten, what comes later is sent', async () => {
    const { put, sent, done, outbox } = open(undefined, {});
    put('a');
    await wait(0);
    outbox.clear();
    put('b');
    await wait(100_000);
    expect([sent, done]).toEqual([['a', 'b'], ['b']]);
  });

  it('stopped: silent', async () => {
    const { put, sent, done, outbox } = open({});
    put('a');
    outbox.stop();
    put('b');
    await wait(100_000);
    expect([sent, done]).toEqual([['a'], []]);
  });
});
