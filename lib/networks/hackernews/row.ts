/** One row of Hacker News's tables as an entry: a story with the line under it, or a comment. */
import type { Account, CommentSighting, Entry, Interval, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { item, itemOf, nameIn, user } from './address.ts';

/** What a comment shows in place of a text that is gone; the box for texts is missing then. */
const GONE = /^\[(?:deleted|flagged|dead)\]$/;
/** A story's link: 2022 on; 2021; before. */
const TITLES = ['.titleline > a', 'a.titlelink', 'a.storylink'];

/** Comments have a cell of their own kind; a story's cells are titles, a poll's options have neither. */
export const isComment = (row: Element): boolean => find(row, 'td.default') !== null;
const titleCell = (row: Element): Element | undefined => all(row, 'td.title').at(-1);

/** The line under a story (points, author, age) is a row of its own. */
const under = (row: Element): Element | null => find(row.nextElementSibling, '.subtext');
/** Box in which a row's author and age stand. */
export const headOf = (row: Element): Element | null => (isComment(row) ? find(row, '.comhead') : under(row));

function authorIn(head: Element | null): Account {
  const link = find(head, 'a.hnuser');
  const handle = nameIn(attr(link, 'href'));
  return { name: nameOf(link), url: handle && user(handle), handle };
}

/** "2024-02-02T19:22:59 1706901779": UTC without a letter, then (2023 on) epoch seconds; before 2019 only "on Oct 9, 2006". */
function timeOf(head: Element | null, now: number): Interval | null {
  const age = find(head, '.age');
  const [iso = '', seconds] = attr(age, 'title').split(' ');
  const at = seconds ? Number(seconds) * 1000 : Date.parse(/\dT[\d:.]+$/.test(iso) ? `${iso}Z` : iso);
  return Number.isNaN(at) ? timeText(nameOf(age), now) : { from: at, to: at };
}

/** Replies below a collapsed comment: the number in its "[4 more]" counts the comment too. */
export function folded(row: Element): number {
  if (!row.classList.contains('coll')) return 0;
  const count = Number(attr(find(row, '.togg'), 'n'));
  return count > 0 ? count - 1 : 1;
}

/** Steps to the right: an attribute, until 2021 only the width of an empty picture. */
export function indentOf(row: Element): number {
  const cell = find(row, 'td.ind');
  const told = attr(cell, 'indent');
  return told ? Number(told) || 0 : Math.round(Number(attr(find(cell, 'img'), 'width')) / 40) || 0;
}

/** Item in a link of the head ("parent", the story's title on lists). */
const linked = (link: Element | null | undefined): string | null => /item\?id=(\d+)/.exec(attr(link, 'href'))?.[1] ?? null;
/** Story a comment belongs to, told where the comment does not stand below it. */
export const storyOf = (row: Element): string | null => linked(find(row, '.onstory a'));
/** Item a comment answers, told by a link where that item is not on the page. */
export const answered = (row: Element): string | null =>
  linked(all(find(row, '.comhead'), 'a[href*="item?id="]').find((link) => link.textContent?.trim() === 'parent'));

function readStory(row: Element, id: string, now: number): PostSighting | null {
  const cell = titleCell(row);
  if (!cell) return null;
  const link = TITLES.map((selector) => find(cell, selector)).find(Boolean) ?? find(cell, 'a');
  const head = under(row);
  // A text of its own ("Ask HN") stands in the same table on the item's page only; before 2022 without a class.
  const table = row.closest('.fatitem');
  const text = textOf(find(table, '.toptext')) || (table ? textOf(all(table, 'tr > td:nth-child(2):last-child').find(isText)) : '');
  return {
    type: 'post',
    id,
    aliases: [],
    url: item(id),
    author: authorIn(head),
    text: `${nameOf(link ?? cell)}\n${text}`.trim(),
    time: timeOf(head, now),
    ad: false,
  };
}

const isText = (cell: Element): boolean => !cell.matches('.subtext,.title,.default') && !find(cell, 'form,table');

function readComment(row: Element, id: string, { now, url }: Ctx): CommentSighting {
  const head = find(row, '.comhead');
  const box = find(row, '.commtext');
  const text = textOf(box ?? find(row, '.comment'), '.reply');
  const gone = !box && GONE.test(text);
  return {
    type: 'comment',
    id,
    post: storyOf(row) ?? itemOf(url),
    parent: null,
    url: item(id),
    author: authorIn(head),
    text,
    time: timeOf(head, now),
    byPostAuthor: false,
    repliesShown: 0,
    repliesHidden: folded(row),
    ...(gone ? { deleted: true } : {}),
  };
}

/** The entry in a row, or null for furniture. Whom a comment answers only the order of rows tells (thread.ts). */
export function read(row: Element, ctx: Ctx): Entry | null {
  const id = /^\d{1,12}$/.exec(row.id)?.[0];
  if (!id) return null;
  return isComment(row) ? readComment(row, id, ctx) : readStory(row, id, ctx.now);
}
