import { describe, expect, it } from 'vitest';
import { ctxOf, HERE, read, SAID, type Said } from '../pages.ts';

const entry = ([id, name, profile, when, text]: Said, more = ''): string =>
  `<div class="kommentar" id="kommentar-${id}"><div class="kopf"><a class="wer" href="${profile}">${name}</a> <span class="wann">${when}</span></div>
   <div class="inhalt"><p>${text}</p></div><a class="antworten" href="#form">Antworten</a>${more}</div>`;
const [first, second, third, fourth] = SAID as unknown as [Said, Said, Said, Said];
const parents = (body: string): (string | null)[] =>
  read(ctxOf(`<main><h1>Drucker streikt</h1><div class="liste">${body}</div></main>`)).comments.map(({ parent }) => parent);

describe('replies in a box beside the entry they answer', () => {
  it('right behind it, one box for all of them', () => {
    expect(parents(`${entry(first)}<div class="children">${entry(second)}${entry(third)}</div>${entry(fourth)}`)).toEqual([
      null,
      '71',
      '71',
      null,
    ]);
  });

  it('box in box', () => {
    const deep = `<div class="children">${entry(third)}</div>`;
    expect(parents(`${entry(first)}<div class="children">${entry(second)}${deep}</div>${entry(fourth)}`)).toEqual([null, '71', '72', null]);
  });

  it('beside the box the entry stands in', () => {
    const box = (inside: string): string => `<div class="huelle">${inside}</div>`;
    const beside = `<div class="replies">${box(entry(second))}${box(entry(third))}</div>`;
    expect(parents(`${box(entry(first))}${beside}${box(entry(fourth))}`)).toEqual([null, '71', '71', null]);
  });

  it('a box that holds the entry first and the replies after it', () => {
    const thread = (inside: string): string => `<section class="faden">${inside}</section>`;
    expect(parents(thread(`${entry(first)}<div class="replies">${entry(second)}${entry(third)}</div>`) + thread(entry(fourth)))).toEqual([
      null,
      '71',
      '71',
      null,
    ]);
  });

  it('a box for each reply', () => {
    const thread = (inside: string): string => `<section class="faden">${inside}</section>`;
    const reply = (inside: string): string => `<div class="unten">${inside}</div>`;
    expect(parents(thread(entry(first) + reply(entry(second)) + reply(entry(third))) + thread(entry(fourth)))).toEqual([
      null,
      '71',
      '71',
      null,
    ]);
  });

  it('two lists that only stand one behind the other answer nobody', () => {
    expect(parents(`<div>${entry(first)}${entry(second)}</div><div>${entry(third)}${entry(fourth)}</div>`)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('a comment pinned above the list is not answered by the list', () => {
    expect(
      parents(`<div class="pinned">${entry(first)}</div><div class="all">${entry(second)}${entry(third)}${entry(fourth)}</div>`),
    ).toEqual([null, null, null, null]);
  });
});

describe('what is folded', () => {
  const hidden = (body: string): (number | null)[] =>
    read(ctxOf(`<main><h1>Drucker streikt</h1><div class="liste">${body}</div></main>`)).comments.map(({ repliesHidden }) => repliesHidden);
  const box = (inside: string): string => `<div class="huelle">${inside}</div>`;

  it('in the box of the next entry is the next entry’s', () => {
    const folded = '<div><button>3 Antworten anzeigen</button></div>';
    expect(hidden(box(entry(first)) + box(entry(second) + folded) + box(entry(third)) + box(entry(fourth)))).toEqual([0, 3, 0, 0]);
  });
});

describe('a list cut into pages counted from nought', () => {
  const list = SAID.map((one) => entry(one)).join('');
  const pager = (...pages: number[]): string =>
    `<nav class="pager">${pages.map((page) => `<a href="${HERE}?page=${page}">${page + 1}</a>`).join(' ')}</nav>`;
  const hiddenAt = (at: string, ...pages: number[]): number | null | undefined =>
    read(ctxOf(`<main><h1>Drucker streikt</h1><div class="kommentare">${list}</div>${pager(...pages)}</main>`, { url: HERE + at }))
      .comments[0]?.repliesHidden;

  it.each([
    ['the first of two', '', [1], null],
    ['the first of two, named', '?page=0', [0, 1], null],
    ['the first of three', '', [1, 2], null],
    ['the first of three, linked to itself', '?page=0', [0, 1, 2], null],
    ['the second of three', '?page=1', [0, 2], null],
    ['the second of two', '?page=1', [0], 0],
    ['the last of three', '?page=2', [0, 1], 0],
  ] as const)('%s', (_, at, pages, expected) => expect(hiddenAt(at, ...pages)).toBe(expected));
});
