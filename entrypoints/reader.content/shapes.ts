/** Shapes of what comes from the background, checked by hand: no zod in the page (size budget). What does not fit is left out. */
import type { Taught } from '@/lib/model/taught.ts';
import type { HelloAnswer, Mark, Receipt, TagMark, ToContent } from '@/lib/messages.ts';

const listOf = <T>(value: unknown, is: (one: T) => boolean): T[] => (Array.isArray(value) ? value.filter((one) => one && is(one)) : []);
const texts = (...values: unknown[]): boolean => values.every((value) => typeof value === 'string');

/** Marks and tags of an answer or message. */
export const drawn = (value: { marks?: unknown; tags?: unknown }): { marks: Mark[]; tags: TagMark[] } => ({
  marks: listOf<Mark>(value.marks, ({ comment, item, state }) => texts(comment, item, state)),
  tags: listOf<TagMark>(
    value.tags,
    ({ person, keys, tags }) =>
      texts(person) && Array.isArray(keys) && texts(...keys) && Array.isArray(tags) && tags.every((tag) => texts(tag?.label, tag?.color)),
  ),
});

/** Receipts of an answer to sightings (many) or to a deed (one or none). */
export const receiptsOf = (value: { receipts?: unknown; receipt?: unknown }): Receipt[] =>
  listOf<Receipt>(value.receipts ?? [value.receipt], ({ text, token, actor }) => texts(text, token, actor));

const isTaught = ({ origin, path, entry, author, time, text, own }: Taught): boolean =>
  texts(origin, path) && [entry, author, time, text, own].every((list) => Array.isArray(list) && texts(...list));

/** Null where the answer is none. */
export function helloAnswer(value: Partial<HelloAnswer>): HelloAnswer | null {
  const { network = null, level, own, taught, words, language = 'de' } = value;
  return level && ['capture', 'read', 'overlay'].includes(level) && texts(network, language)
    ? { network, level, own: listOf(own, (key) => texts(key)), taught: listOf(taught, isTaught), words: words ?? {}, language }
    : null;
}

/** Null for anything that is no message to a content script. */
export function toContent(value: unknown): ToContent | null {
  const { type, comments, empty, text } = (value ?? {}) as { type?: unknown; comments?: unknown; empty?: unknown; text?: unknown };
  const ids = listOf<string>(comments, (id) => texts(id));
  if (type === 'ring') return { type, comments: ids };
  if (type === 'insert') return typeof text === 'string' && text ? { type, comments: ids, text } : null;
  if (type === 'front') return { type, empty: empty === true };
  return type === 'config' ? { type } : type === 'marks' ? { type, ...drawn(value as object) } : null;
}
