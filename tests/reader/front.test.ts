/** The panel beside the page: what stands here, "show me this one" and "put this into the answer field", answered by the running reader at "read" and "overlay". */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { start } from '../../entrypoints/reader.content/start.ts';
import { FrontSeen, type HelloAnswer, type Message } from '../../lib/messages.ts';
import { offer } from '../../lib/networks/offered.ts';
import { peekInto } from '../marks/peek.ts';
import { entry, openPage, pause, until, village } from './village.ts';

offer(village);
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function open(body: string, level: HelloAnswer['level'] = 'read', still = false) {
  const page = openPage(body, '/thread/1');
  const peek = peekInto(page.dom);
  const scrolled: [string | null, unknown][] = [];
  page.view.Element.prototype.scrollIntoView = function (this: Element, how?: unknown) {
    scrolled.push([this.getAttribute('data-id'), how]);
  };
  page.view.matchMedia = (() => ({ matches: still })) as never;
  const sent: Message[] = [];
  let tell: (message: unknown) => unknown = () => undefined;
  stops.push(
    start({
      root: page.root,
      valid: () => true,
      now: () => 0,
      send: async (message) => {
        sent.push(message);
        return message.type === 'hello'
          ? ({ network: level === 'off' ? null : 'village', level, own: [], taught: [], words: {}, language: 'de' } satisfies HelloAnswer)
          : { marks: [], tags: [], receipts: [] };
      },
      listen: (heard) => {
        tell = heard;
        return () => {};
      },
    }),
  );
  if (level === 'off') await pause(300);
  else await until(() => sent.some(({ type }) => type === 'sightings'));
  return {
    ...page,
    peek,
    scrolled,
    tell: (message: unknown) => tell(message),
    rings: () => [...page.root.querySelectorAll<HTMLElement>('rk-ring')],
  };
}

describe('front', () => {
  it('tells the comments in the page’s order and what page it is', async () => {
    const { tell, root, at } = await open(entry('1') + entry('2') + entry('3'));
    root.body.append(at('1'));
    const answer = tell({ type: 'front', empty: false });
    expect(FrontSeen.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      network: 'village',
      page: { url: 'https://village.example/thread/1' },
      comments: [{ id: '2' }, { id: '3' }, { id: '1' }],
    });
  });

  it('stays silent where nothing may be read', async () => {
    const { tell } = await open(entry('1'), 'off');
    expect(tell({ type: 'front', empty: true })).toBeUndefined();
    expect(tell({ type: 'ring', comments: ['1'] })).toBeUndefined();
    expect(tell({ type: 'insert', comments: ['1'], text: 'Danke' })).toBeUndefined();
  });
});

describe('ring', () => {
  it.each(['read', 'overlay'] as const)('at %s scrolls to the entry and rings it, then leaves no trace', async (level) => {
    const { tell, root, rings, scrolled, peek } = await open(entry('1') + entry('2'), level);
    const before = root.documentElement.outerHTML;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      expect(tell({ type: 'ring', comments: ['gone', '2'] })).toEqual({ ok: true });
      expect(scrolled).toEqual([['2', { block: 'center', behavior: 'smooth' }]]);
      expect(rings()).toHaveLength(1);
      expect(rings()[0]?.getAttribute('aria-hidden')).toBe('true');
      expect(rings()[0]?.attributes.length).toBeLessThanOrEqual(2);
      expect(peek(rings()[0] as HTMLElement).textContent).not.toContain('2');
      tell({ type: 'ring', comments: ['1'] });
      expect(rings()).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
    expect(tell({ type: 'ring', comments: ['1'] })).toEqual({ ok: true });
    await until(() => rings().length === 0);
    expect(root.documentElement.outerHTML).toBe(before);
  });

  it('does not move where motion is not wanted, and goes when the reader stops', async () => {
    const { tell, rings, scrolled } = await open(entry('1'), 'read', true);
    tell({ type: 'ring', comments: ['1'] });
    expect(scrolled).toEqual([['1', { block: 'center', behavior: 'auto' }]]);
    expect(rings()).toHaveLength(1);
    for (const stop of stops.splice(0)) stop();
    expect(rings()).toHaveLength(0);
  });

  it('of what is not here answers nothing: another frame may have it', async () => {
    const { tell, rings } = await open(entry('1'));
    for (const message of [
      { type: 'ring', comments: ['9'] },
      { type: 'ring', comments: 7 },
      { type: 'ring' },
      { type: 'ring', comments: [{}] },
    ])
      expect(tell(message)).toBeUndefined();
    expect(rings()).toHaveLength(0);
  });
});

describe('insert', () => {
  const insert = { type: 'insert', comments: ['1'], text: 'Danke!' };
  const field = '<textarea></textarea>';

  it.each(['read', 'overlay'] as const)('at %s puts the text into the field the user chose, and leaves no trace', async (level) => {
    const { tell, root, view } = await open(entry('1') + field, level);
    view.Element.prototype.checkVisibility = () => true;
    const area = root.querySelector('textarea') as HTMLTextAreaElement;
    expect(await tell(insert)).toEqual({ inserted: 'none' });
    area.focus();
    const before = root.documentElement.outerHTML;
    expect(await tell(insert)).toEqual({ inserted: 'yes' });
    expect(area.value).toBe('Danke!');
    area.addEventListener('input', () => {
      area.value = '';
    });
    expect(await tell(insert)).toEqual({ inserted: 'failed' });
    expect(root.documentElement.outerHTML).toBe(before);
  });

  it('of a comment that is not here answers only where the user chose a field: another frame may have it', async () => {
    const { tell, root, view } = await open(entry('1') + field);
    view.Element.prototype.checkVisibility = () => true;
    expect(tell({ ...insert, comments: [] })).toBeUndefined();
    root.querySelector('textarea')?.focus();
    expect(tell({ ...insert, comments: ['9'] })).toBeUndefined();
    expect(await tell({ ...insert, comments: [] })).toEqual({ inserted: 'yes' });
    for (const text of [undefined, '', 7]) expect(tell({ ...insert, text })).toBeUndefined();
  });
});
