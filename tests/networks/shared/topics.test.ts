/** What forums' topics have in common. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { CommentSighting, Entry } from '../../../lib/model/sighting.ts';
import { answering, moment, ownIn, type Said, settle, starting } from '../../../lib/networks/shared/topics.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const AT = Date.parse('2026-11-20T09:00:00Z');
const { document } = new JSDOM('').window;
const made = (html: string): Element => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box.firstElementChild as Element;
};
const said = (id: string, more: Partial<Said> = {}): Said => ({
  id,
  topic: '7',
  parent: null,
  url: null,
  author: { name: 'Anna', url: null, handle: null },
  text: 'Text',
  time: null,
  deleted: false,
  ...more,
});

describe('a starting post', () => {
  it('goes by the topic’s id, its own is an alias', () => {
    expect(starting(said('501'), 'Titel')).toMatchObject({ id: '7', aliases: ['501'], text: 'Titel\nText' });
    expect(starting(said('501', { topic: null }), '')).toMatchObject({ id: '501', aliases: [], text: 'Text' });
    expect(starting(said('7'), '')).toMatchObject({ id: '7', aliases: [] });
  });

  it('is no longer than any text', () => expect(starting(said('501', { text: 'x'.repeat(5000) }), 'Titel').text).toHaveLength(5000));
});

describe('settling', () => {
  const settled = (entries: Entry[], owner: Parameters<typeof settle>[1] = null): CommentSighting[] => {
    settle(
      entries.map((entry) => ({ el: document.body, entry })),
      owner,
      (_, { id }) => (id === '509' ? null : 0),
    );
    return entries.filter((entry) => entry.type === 'comment');
  };
  const bert = { name: 'Bert', url: null, handle: null };

  it('an answer to the first post is one to the topic, whichever of its ids it names', () => {
    const start = starting(said('501'), '');
    const answers = [
      answering(said('502', { parent: '501' })),
      answering(said('503', { parent: '502' })),
      answering(said('504', { parent: '504' })),
    ];
    expect(settled([start, ...answers]).map(({ parent }) => parent)).toEqual([null, '502', null]);
  });

  it('who began it is told by its first post, else by the owner given', () => {
    const answers = (): Entry[] => [answering(said('502')), answering(said('503', { author: bert }))];
    expect(settled([starting(said('501'), ''), ...answers()], bert).map(({ byPostAuthor }) => byPostAuthor)).toEqual([true, false]);
    expect(settled(answers(), bert).map(({ byPostAuthor }) => byPostAuthor)).toEqual([false, true]);
    expect(settled(answers()).map(({ byPostAuthor }) => byPostAuthor)).toEqual([false, false]);
  });

  it('accounts are the same by number, else by address, and only then by name', () => {
    const by = (id: string | null, url: string | null, name: string): boolean | undefined =>
      settled([answering(said('502', { author: { name, url, handle: null, id } }))], {
        name: 'Anna',
        url: 'https://a.example/1',
        handle: null,
        id: '1',
      })[0]?.byPostAuthor;
    expect(by('1', 'https://a.example/neu', 'Neu')).toBe(true);
    expect(by('2', 'https://a.example/1', 'Anna')).toBe(false);
    expect(by(null, 'https://a.example/1', 'Neu')).toBe(true);
    expect(by(null, 'https://a.example/2', 'Anna')).toBe(false);
    expect(by(null, null, 'Anna')).toBe(true);
    expect(by(null, null, '')).toBe(false);
  });

  it('a mark of the page itself stays, and what is hidden is told for each', () => {
    const marked = { ...answering(said('509', { author: bert })), byPostAuthor: true };
    expect(settled([starting(said('501'), ''), marked])[0]).toMatchObject({ byPostAuthor: true, repliesHidden: null });
  });
});

it('what a box has of its own is not what boxes in it have', () => {
  const box = made('<div class="box"><div class="box"><b>innen</b></div><b>außen</b></div>');
  expect(ownIn(box, 'b', '.box')?.textContent).toBe('außen');
  expect(ownIn(made('<div class="box"><div class="box"><b>innen</b></div></div>'), 'b', '.box')).toBeNull();
});

describe('a moment', () => {
  it.each([
    '<time datetime="2026-11-20T09:00:00Z">x</time>',
    '<time datetime="2026-11-20T10:00:00+0100">x</time>',
    '<i date="2026-11-20T09:00:00+00:00">x</i>',
    '<i data-timestamp="1795165200" data-time="10:00">x</i>',
    '<i data-time="1795165200">x</i>',
  ])('is exact by attribute: %s', (html) => expect(moment(made(html), NOW)).toEqual({ from: AT, to: AT }));

  it.each(['<i title="20. November 2026 um 10:00">vor 3 Tagen</i>', '<i>20. November 2026 um 10:00</i>'])(
    'has bounds by words: %s',
    (html) => {
      const { from = 0, to = 0 } = moment(made(html), NOW) ?? {};
      expect(from).toBeLessThanOrEqual(AT);
      expect(to).toBeGreaterThanOrEqual(AT);
      expect(to - from).toBeLessThan(5 * 3_600_000);
    },
  );

  it('is none without either', () => {
    expect(moment(made('<i data-time="x">Antworten</i>'), NOW)).toBeNull();
    expect(moment(null, NOW)).toBeNull();
  });
});
