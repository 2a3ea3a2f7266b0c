import { afterEach, describe, expect, it } from 'vitest';
import { offer } from '../../lib/networks/offered.ts';
import { start } from '../../entrypoints/reader.content/start.ts';
import { locale, peekInto } from '../marks/peek.ts';
import type { HelloAnswer, Message, SightingsAnswer } from '../../lib/messages.ts';
import { entry, openPage, pause, reads, until, village } from './village.ts';

offer(village);

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

type Sent = Extract<Message, { type: 'sightings' }>;

function open(body = '', { level = 'overlay' as HelloAnswer['level'], path = '/thread/1' } = {}) {
  const page = openPage(body, path);
  const peek = peekInto(page.dom);
  const sent: Message[] = [];
  const world = {
    valid: true,
    level,
    own: ['us'],
    down: 0,
    answer: (message: Message): object => ({ marks: marksFor(message), tags: [], receipts: [] }),
  };
  let tell: (message: unknown) => void = () => {};
  reads.length = 0;
  const options = {
    root: page.root,
    valid: () => world.valid,
    now: () => 10 * 3_600_000,
    send: async (message: Message): Promise<unknown> => {
      sent.push(message);
      if (world.down-- > 0) throw new Error('no receiving end');
      if (message.type === 'hello')
        return {
          network: world.level === 'off' ? null : 'village',
          level: world.level,
          own: world.own,
          taught: [],
          words: locale.page,
          language: 'de',
        } satisfies HelloAnswer;
      return world.answer(message);
    },
    listen: (heard: (message: unknown) => void) => {
      tell = heard;
      return () => {
        tell = () => {};
      };
    },
  };
  const run = (): void => void stops.push(start(options));
  run();
  const batches = (): Sent[] => sent.filter((message) => message.type === 'sightings');
  const marks = (): string[] =>
    [...page.root.querySelectorAll('rk-mark')].map(
      (host) => `${host.closest('article')?.getAttribute('data-id')} ${host.getAttribute('data-state')}`,
    );
  const toast = (): string =>
    page.root.querySelector('rk-toast') ? (peek(page.root.querySelector('rk-toast')).querySelector('.toasts')?.textContent ?? '') : '';
  return { ...page, peek, sent, world, run, batches, marks, toast, tell: (message: unknown) => tell(message) };
}

const marksFor = (message: Message): SightingsAnswer['marks'] =>
  message.type === 'sightings'
    ? message.reading.comments.map(({ id }) => ({ comment: id, item: `i${id}`, state: 'overdue', since: 0, exact: true }))
    : [];
const idsOf = ({ reading, context }: Sent): string[] => reading.comments.map(({ id }) => (context.includes(id) ? `(${id})` : id));

describe('a session', () => {
  it('says hello, tells what it read, draws the answer, tells only what is new', async () => {
    const page = open(entry('1') + entry('2'));
    await until(() => page.marks().length === 2);
    expect(page.sent[0]).toEqual({ type: 'hello', url: 'https://village.example/thread/1', software: null });
    expect(page.batches()).toMatchObject([
      { first: true, reading: { network: 'village', layout: 'plain', page: { kind: 'post' }, viewer: { handle: 'us' }, gaps: [] } },
    ]);
    page.grow(entry('1a', { parent: '1' }));
    await until(() => page.marks().length === 3);
    expect(page.batches().map(idsOf)).toEqual([
      ['1', '2'],
      ['(1)', '1a'],
    ]);
    expect(page.batches()[1]?.first).toBe(false);
  });

  it.each(['read', 'off'] as const)('level %s draws nothing', async (level) => {
    const page = open(entry('1'), { level });
    if (level === 'read') await until(() => page.batches().length);
    await pause(400);
    expect(page.batches()).toHaveLength(level === 'read' ? 1 : 0);
    expect(page.root.querySelector('rk-mark, rk-tag, rk-toast, rk-card')).toBeNull();
    expect(reads).toEqual(level === 'read' ? ['1'] : []);
  });

  it('capture reads once and shows a receipt', async () => {
    const page = open(entry('1') + entry('p', { kind: 'post' }), { level: 'capture' });
    await until(() => page.toast().includes('Beiträge 1, Kommentare 1'));
    page.grow(entry('2'));
    await pause(400);
    expect(page.batches()).toHaveLength(1);
    expect(page.marks()).toEqual([]);
  });

  it('a killed worker: what was not answered is told again, with all that came since', async () => {
    const page = open(entry('1'));
    await until(() => page.marks().length === 1);
    page.world.down = 1;
    page.grow(entry('2'));
    await until(() => page.batches().length === 2);
    page.grow(entry('3'));
    await until(() => page.marks().length === 3);
    expect(page.batches().map(idsOf)).toEqual([['1'], ['2'], ['2'], ['3']]);
  });

  it('a full disk: one line, and nothing lost', async () => {
    const page = open();
    await until(() => page.sent.length === 1);
    page.world.answer = () => ({ error: 'full' });
    page.grow(entry('1'));
    await until(() => page.toast().includes('Speicherplatz ist voll'));
    expect(page.marks()).toEqual([]);
  });

  it('shows a receipt for what was recorded, that can be taken back', async () => {
    const page = open();
    page.world.answer = ({ type }) =>
      type === 'sightings'
        ? { marks: [], tags: [], receipts: [{ text: 'Kommentar erfasst', token: 't', actor: 'us' }] }
        : { token: null, text: 'Rückgängig gemacht', marks: [], tags: [] };
    page.grow(entry('1'));
    await until(() => page.toast().includes('Kommentar erfasst'));
    (
      [...page.peek(page.root.querySelector('rk-toast')).querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Rückgängig',
      ) as HTMLElement
    ).click();
    await until(() => page.toast().includes('Rückgängig gemacht'));
    expect(page.sent.at(-1)).toEqual({ type: 'undo', token: 't' });
  });

  it('redraws what changed elsewhere, and believes no odd message', async () => {
    const page = open(entry('1'));
    await until(() => page.marks().length === 1);
    for (const odd of [null, 'marks', { type: 'marks', marks: [null, { comment: 1 }], tags: 'x' }, { type: 'undo', token: 't' }])
      page.tell(odd);
    expect(page.marks()).toEqual(['1 overdue']);
    page.tell({ type: 'marks', marks: [{ comment: '1', item: 'i1', state: 'answered', since: 0, exact: true }], tags: [] });
    expect(page.marks()).toEqual(['1 answered']);
  });

  it('asks hello again when settings change: paused takes all away, and back again', async () => {
    const page = open(entry('1'));
    await until(() => page.marks().length === 1);
    page.world.level = 'off';
    page.tell({ type: 'config' });
    await until(() => page.marks().length === 0);
    page.world.level = 'overlay';
    page.tell({ type: 'config' });
    await until(() => page.marks().length === 1);
  });

  it('an account that became ours: all is told again, and an open card stays', async () => {
    const page = open(entry('1'));
    await until(() => page.marks().length === 1);
    page.peek(page.root.querySelector('rk-mark')).querySelector('button')?.click();
    await until(() => page.root.querySelector('rk-card'));
    page.world.own = ['us', 'anna'];
    page.tell({ type: 'config' });
    await until(() => page.batches().length === 2);
    expect(page.batches().map((batch) => [batch.first, ...idsOf(batch)])).toEqual([
      [true, '1'],
      [false, '1'],
    ]);
    expect(page.root.querySelector('rk-card')).not.toBeNull();
  });

  it('started twice: one reader, no mark twice', async () => {
    const page = open(entry('1'));
    await until(() => page.marks().length === 1);
    page.run();
    await until(() => page.batches().length === 2);
    await until(() => page.marks().length === 1);
    page.grow(entry('2'));
    await until(() => page.marks().length === 2);
    expect(page.batches()).toHaveLength(3);
  });

  it('out of date: falls silent and takes its marks away', async () => {
    const page = open(entry('1'));
    await until(() => page.marks().length === 1);
    page.world.valid = false;
    page.grow(entry('2'));
    await until(() => page.marks().length === 0);
    const { length } = page.sent;
    page.grow(entry('3'));
    await pause(400);
    expect(page.sent).toHaveLength(length);
  });

  it('takes away what an older version left', async () => {
    const page = openPage(`<rk-mark data-item="old"></rk-mark>${entry('1')}<rk-tag></rk-tag>`);
    stops.push(start({ root: page.root, valid: () => true, send: () => new Promise(() => {}), listen: () => () => {}, now: () => 0 }));
    expect(page.root.querySelector('rk-mark, rk-tag')).toBeNull();
  });

  it('a move inside the page: what was read is told for the old address, the rest for the new one', async () => {
    const page = open(entry('1'));
    await until(() => page.marks().length === 1);
    page.grow(entry('2'));
    await pause(0);
    page.view.history.pushState(null, '', '/thread/2');
    page.main.replaceChildren();
    page.grow(entry('3'));
    await until(() => page.batches().length === 3);
    expect(page.batches().map((batch) => [batch.reading.page.url, batch.first, ...idsOf(batch)])).toEqual([
      ['https://village.example/thread/1', true, '1'],
      ['https://village.example/thread/1', false, '2'],
      ['https://village.example/thread/2', true, '3'],
    ]);
  });

  it('a promised thread without entries is told as a gap once the page has settled, not before', async () => {
    const page = open();
    await pause(3000);
    expect(page.batches()).toEqual([]);
    await pause(2500);
    expect(page.batches().map(({ first, reading: { gaps } }) => [first, gaps])).toEqual([[true, [{ kind: 'no-entries', detail: 'post' }]]]);
  }, 10_000);
});
