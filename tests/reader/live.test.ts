import { afterEach, describe, expect, it } from 'vitest';
import { createLive, type Live } from '../../lib/reader/live.ts';
import { entry, openPage, pause, reads, until, village } from './village.ts';

const open: Live[] = [];

function watch(body = '', path?: string, built = true) {
  const page = openPage(body, path);
  if (!built) page.main.remove();
  const calls: string[] = [];
  const seen: Element[] = [];
  const gone: Element[] = [];
  reads.length = 0;
  const live = createLive({
    root: page.root,
    network: village,
    now: () => 5000,
    leave: () => void calls.push('leave'),
    seen: (el) => void seen.push(el),
    gone: (el) => void gone.push(el),
    worked: () => void calls.push('worked'),
    settled: () => void calls.push('settled'),
    awake: (on) => void calls.push(on ? 'awake' : 'asleep'),
  });
  open.push(live);
  return { ...page, live, calls, seen, gone };
}

afterEach(() => {
  for (const live of open.splice(0)) live.stop();
});

const ids = ({ live }: { live: Live }): string[] => live.state.entries(live.ctx).map(({ entry: { id } }) => id as string);

describe('a live page', () => {
  it('reads what stands there, and what grows before the next paint, each node once', async () => {
    const page = watch(entry('1') + entry('2'));
    page.live.start();
    await until(() => reads.length === 2);
    page.grow(entry('3'));
    await Promise.resolve(); // the observer's own microtask: no timer in between
    expect(reads).toEqual(['1', '2', '3']);
    page.main.append(page.root.createElement('hr'));
    await pause(40);
    expect(reads).toEqual(['1', '2', '3']);
  });

  it('keeps document order when entries come in between or move', async () => {
    const page = watch(entry('1') + entry('4'));
    page.live.start();
    await until(() => reads.length === 2);
    page.grow(entry('2'));
    page.main.insertBefore(page.at('2'), page.at('4'));
    await until(() => reads.length === 3);
    expect(ids(page)).toEqual(['1', '2', '4']);
    page.main.append(page.at('1'));
    expect(ids(page)).toEqual(['2', '4', '1']);
  });

  it('reads a reused node again, by its attribute or by what changed inside', async () => {
    const page = watch(entry('1') + entry('2'));
    page.live.start();
    await until(() => reads.length === 2);
    page.live.state.changes(page.live.ctx);
    page.at('1').setAttribute('data-id', '9');
    await until(() => reads.includes('9'));
    const paragraph = page.at('2').querySelector('p') as Element;
    paragraph.replaceChildren('unfolded');
    await until(() => reads.length === 4);
    const { comments } = page.live.state.changes(page.live.ctx);
    expect(comments.map(({ id, text }) => [id, text])).toEqual([
      ['9', 'text 1'],
      ['2', 'unfolded'],
    ]);
  });

  it('forgets what leaves the page', async () => {
    const page = watch(entry('1') + entry('2'));
    page.live.start();
    await until(() => reads.length === 2);
    const el = page.at('1');
    el.remove();
    await until(() => page.gone.includes(el));
    expect(ids(page)).toEqual(['2']);
  });

  it('does nothing while hidden and catches up when shown', async () => {
    const page = watch(entry('1'));
    page.live.start();
    await until(() => reads.length === 1);
    page.show(false);
    page.grow(entry('2'));
    page.at('1').remove();
    await pause(60);
    expect(reads).toEqual(['1']);
    page.show(true);
    await until(() => reads.length === 2);
    expect(ids(page)).toEqual(['2']);
    expect(page.calls.filter((call) => call === 'awake' || call === 'asleep')).toEqual(['awake', 'asleep', 'awake']);
  });

  it('starts in a hidden tab only once it is shown', async () => {
    const page = watch(entry('1'));
    page.show(false);
    page.live.start();
    await pause(40);
    expect(reads).toEqual([]);
    page.show(true);
    await until(() => reads.length === 1);
  });

  it('ignores our own elements, and looks again at an entry that lost one', async () => {
    const page = watch(entry('1'));
    page.live.start();
    await until(() => page.seen.length === 1);
    const mark = page.root.createElement('rk-mark');
    page.at('1').append(mark);
    await pause(40);
    expect(page.seen).toHaveLength(1);
    mark.remove();
    await until(() => page.seen.length === 2);
    expect(reads).toEqual(['1']);
  });

  it('begins a new page after a move inside the page, and not for a hash', async () => {
    const page = watch(entry('1'));
    page.live.start();
    await until(() => reads.length === 1);
    const before = page.live.state;
    page.view.history.pushState(null, '', '#comment-1');
    page.grow(entry('2'));
    await until(() => reads.length === 2);
    expect(page.live.state).toBe(before);
    page.view.history.pushState(null, '', '/thread/2');
    page.main.replaceChildren();
    page.grow(entry('3'));
    await until(() => page.calls.includes('leave'));
    expect(reads).toEqual(['1', '2']);
    await until(() => reads.includes('3'));
    expect(page.live.state).not.toBe(before);
    expect(ids(page)).toEqual(['3']);
    expect(page.live.ctx.url.pathname).toBe('/thread/2');
  });

  it('takes up a move that happened while it was hidden', async () => {
    const page = watch(entry('1'));
    page.live.start();
    await until(() => reads.length === 1);
    page.view.history.pushState(null, '', '/thread/2');
    page.grow(entry('2'));
    await until(() => page.calls.includes('leave'));
    page.show(false);
    await pause(300);
    page.show(true);
    await until(() => reads.includes('2'));
    expect(page.live.ctx.url.pathname).toBe('/thread/2');
  });

  it('chooses a layout once the page is built', async () => {
    const page = watch('', '/thread/1', false);
    page.live.start();
    expect(page.live.state.layout).toBeNull();
    page.root.body.append(page.main);
    page.grow(entry('1'));
    await until(() => reads.length === 1);
    expect(page.live.state.layout?.id).toBe('plain');
  });

  it('leaves out an odd entry and tells of it', async () => {
    const page = watch(entry('broken') + entry('1'));
    page.live.start();
    await until(() => reads.length === 2);
    expect(ids(page)).toEqual(['1']);
    expect([...page.live.state.errors]).toEqual([['TypeError', 1]]);
  });

  it('works through a flood in slices', async () => {
    const page = watch();
    page.live.start();
    await pause(30);
    page.grow(...Array.from({ length: 1100 }, (_, n) => entry(String(n))));
    // Moved one by one: a record each, more than are followed one by one.
    for (const el of [...page.main.children]) page.main.append(el);
    await until(() => reads.length === 1100);
    expect(new Set(reads).size).toBe(1100);
    expect(ids(page)).toHaveLength(1100);
  }, 30_000);

  it('falls silent', async () => {
    const page = watch(entry('1'));
    page.live.start();
    await until(() => reads.length === 1);
    page.live.stop();
    page.grow(entry('2'));
    page.show(false);
    page.show(true);
    await pause(40);
    expect(reads).toEqual(['1']);
  });
});
