/** A message in the app's stream: the old widgets and the rebuilt (glimmer) stream of 2025 keep the same marks. */
import type { Account, Entry, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { all, attr, find, stampOf } from '../shared/find.ts';
import { fold, nameOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { nameIn, topicIn } from './address.ts';
import { entryOf, isGone, quotedIn, wordsOf } from './entry.ts';

export const BOX = 'article[data-post-id]';

/** The box around the article, which carries its states as classes: `deleted` and, since 2025, `post--deleted`. */
const outer = (box: Element): Element => box.closest('.topic-post') ?? box;
export const has = (box: Element, state: string): boolean => outer(box).matches(`.${state},.post--${state}`);

/** Replies unfolded above or below a message stand inside it and have names and times of their own. */
const own = (box: Element, selector: string): Element | null => all(box, selector).find((el) => !el.closest('.embedded-posts')) ?? null;

/** Number inside the topic, or null for what is only being sent, and for notes on what staff did ("closed this topic"). */
export const numberOf = (box: Element): string | null =>
  /^\d{1,12}$/.test(attr(box, 'data-post-id')) && box.closest('.small-action') === null
    ? (/^post_(\d{1,7})$/.exec(attr(box, 'id'))?.[1] ?? /^\d{1,7}$/.exec(attr(outer(box), 'data-post-number'))?.[0] ?? null)
    : null;

export const nameEl = (box: Element): Element | null =>
  own(box, '.names .first a') ?? own(box, '.names .first') ?? own(box, '.names a[data-user-card]');

function authorOf(box: Element, { url }: Ctx): Account {
  const el = nameEl(box);
  const card = own(box, '.names [data-user-card],a.main-avatar[data-user-card],[data-user-card]');
  const link = absolute(attr(card, 'href'), url);
  const handle = attr(card, 'data-user-card') || nameIn(link) || /@([^\s@]+)$/.exec(attr(box, 'aria-label'))?.[1] || null;
  const id = /^-?\d{1,12}$/.exec(attr(box, 'data-user-id'))?.[0];
  return { name: nameOf(el, 'svg,.svg-icon-title,.poster-icon') || (handle ?? ''), url: link?.href ?? null, handle, ...(id ? { id } : {}) };
}

/** Link to the message itself, which holds its time. */
export const dateEl = (box: Element): Element | null => own(box, 'a.post-date') ?? own(box, '.post-date');

/** A wiki's date is that of its last change: when it was written is not told. */
function timeOf(box: Element, now: number): Interval | null {
  const link = dateEl(box);
  if (link?.matches('.last-wiki-edit') || find(link, '.last-wiki-edit')) return null;
  const date = find(link, '[data-time]') ?? find(link, 'time,.relative-date') ?? link;
  const at = Number(attr(date, 'data-time'));
  if (at > 0 && at < 1e14) return { from: at, to: at };
  return stampOf(date) ?? timeText(attr(date, 'title') || (date?.textContent?.slice(0, 200) ?? ''), now);
}

const titleIn = (root: Document): string =>
  nameOf(find(root, '#topic-title .fancy-title')) ||
  nameOf(find(root, '#topic-title h1,.header-title .topic-link,h1[data-topic-id]')) ||
  fold(root.title, 200);

/** Number of the message above: unfolded above this one, or quoted in it. */
function parentOf(box: Element, words: Element | null, topic: string, url: URL): string | null {
  const unfolded = all(box, '.embedded-posts.top .reply').at(-1);
  const link = absolute(attr(find(unfolded, 'a.arrow,a[href*="/t/"]'), 'href'), url);
  return (link && topicIn(link)?.number) ?? quotedIn(words, topic);
}

/** Cheap identity: also changes when the message is deleted, hidden, shown in full or edited. */
export function identify(box: Element): string | null {
  const number = numberOf(box);
  if (!number) return null;
  const words = own(box, '.cooked');
  const states = ['deleted', 'hidden', 'whisper'].filter((state) => has(box, state));
  return `${attr(box, 'data-topic-id')}/${number} ${states} ${words?.childNodes.length} ${words?.textContent?.length} ${attr(dateEl(box), 'href')}`;
}

/** The message in the article, or null. Whispers are words among staff: nobody outside reads them, so they answer nothing. */
export function read(box: Element, ctx: Ctx): Entry | null {
  const number = numberOf(box);
  const topic = /^\d{1,12}$/.exec(attr(box, 'data-topic-id'))?.[0] ?? topicIn(ctx.url)?.topic;
  if (!number || !topic || has(box, 'whisper')) return null;
  const words = own(box, '.cooked');
  const link = absolute(attr(dateEl(box), 'href'), ctx.url);
  const text = wordsOf(words);
  // Shared links carry whom they were shared by.
  link?.searchParams.delete('u');
  return entryOf({
    topic,
    number,
    postId: attr(box, 'data-post-id'),
    title: number === '1' ? titleIn(ctx.root) : '',
    parent: parentOf(box, words, topic, ctx.url),
    url: link?.href ?? null,
    author: authorOf(box, ctx),
    text,
    time: timeOf(box, ctx.now),
    byPostAuthor: has(box, 'topic-owner'),
    deleted: has(box, 'deleted') || isGone(text) || own(box, '.expand-hidden') !== null,
    repliesHidden: null,
  });
}
