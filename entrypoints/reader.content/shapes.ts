/** Shapes of what comes from the background, checked by hand: no zod in the page (size budget). Unknown things are left out. */
import type { CardAnswer, HelloAnswer, Mark, MoveAnswer, Receipt, ReceiptAnswer, SightingsAnswer, TagMark, ToContent } from '@/lib/messages.ts';

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const listOf = <T>(value: unknown, is: (one: unknown) => one is T): T[] => (Array.isArray(value) ? value.filter(is) : []);

const LEVELS: readonly string[] = ['off', 'capture', 'read', 'overlay'];
const STATES: readonly string[] = ['open', 'due', 'overdue', 'answered', 'waiting', 'snoozed', 'done', 'unknown'];

const isMark = (value: unknown): value is Mark =>
  isThing(value) && isText(value.comment) && isText(value.item) && STATES.includes(value.state as string) && (value.since === null || typeof value.since === 'number');
const isTag = (value: unknown): value is TagMark['tags'][number] => isThing(value) && isText(value.label) && isText(value.color);
const isTagMark = (value: unknown): value is TagMark =>
  isThing(value) && isText(value.person) && Array.isArray(value.keys) && value.keys.every(isText) && Array.isArray(value.tags) && value.tags.every(isTag);
const isReceipt = (value: unknown): value is Receipt => isThing(value) && isText(value.text) && isText(value.token) && isText(value.actor);

/** Null where the answer is none. */
export function helloAnswer(value: unknown): HelloAnswer | null {
  if (!isThing(value) || !LEVELS.includes(value.level as string)) return null;
  const words = isThing(value.words) ? Object.fromEntries(Object.entries(value.words).filter((entry): entry is [string, string] => isText(entry[1]))) : {};
  return {
    network: isText(value.network) ? value.network : null,
    level: value.level as HelloAnswer['level'],
    own: listOf(value.own, isText),
    words,
    language: isText(value.language) ? value.language : 'de',
  };
}

/** Marks and tags of an answer or message. */
export const drawn = (value: Partial<SightingsAnswer | MoveAnswer>): Pick<SightingsAnswer, 'marks' | 'tags'> => ({
  marks: listOf(value.marks, isMark),
  tags: listOf(value.tags, isTagMark),
});

export const receipts = (value: Partial<SightingsAnswer & ReceiptAnswer>): Receipt[] =>
  [...listOf(value.receipts, isReceipt), ...listOf([value.receipt], isReceipt)];

export const moveAnswer = (value: Partial<MoveAnswer>): MoveAnswer => ({
  token: isText(value.token) ? value.token : null,
  text: isText(value.text) ? value.text : '',
  ...drawn(value),
});

const isTagChoice = (value: unknown): value is CardAnswer['tags'][number] => isTag(value) && isText((value as Thing).id);
const isSnooze = (value: unknown): value is CardAnswer['snooze'][number] => isThing(value) && isText(value.label) && typeof value.until === 'number';

/** Null where the item is gone. */
export function cardAnswer(value: Partial<CardAnswer>): CardAnswer {
  const item = value.item as unknown;
  return {
    item: isThing(item) && isText(item.id) && STATES.includes(item.state as string) ? { ...(item as NonNullable<CardAnswer['item']>), reason: isText(item.reason) ? item.reason : '' } : null,
    person: isText(value.person) ? value.person : null,
    tags: listOf(value.tags, isTagChoice).map((tag) => ({ ...tag, on: tag.on === true })),
    snooze: listOf(value.snooze, isSnooze),
  };
}

/** Null for anything that is no message to a content script. */
export function toContent(value: unknown): ToContent | null {
  if (!isThing(value)) return null;
  if (value.type === 'config') return { type: 'config' };
  return value.type === 'marks' ? { type: 'marks', ...drawn(value) } : null;
}
