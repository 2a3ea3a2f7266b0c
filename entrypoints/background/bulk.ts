/** One move on many items, or one tag at many people: one transaction, one token to take all of it back. */
import { t } from '../../lib/i18n.ts';
import type { Message, MoveAnswer } from '../../lib/messages.ts';
import type { Person } from '../../lib/model/records.ts';
import { BadMessage } from './failed.ts';
import { tagLabel } from './labels.ts';
import { moved, type Told } from './moved.ts';
import { applied, checkMove, moveWords } from './moving.ts';
import { find, setTag } from './tag.ts';
import { webAddress } from './tame.ts';

/** Records worked on side by side: one after the other, 10,000 would take too long for somebody who waits. */
const AT_ONCE = 500;

type Moves = Extract<Message, { type: 'moves' }>;
type Tags = Extract<Message, { type: 'tags' }>;

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Our pages draw no marks: the answer to 10,000 items stays small. */
const withoutMarks = (answer: MoveAnswer): MoveAnswer => ({ ...answer, marks: [], tags: [] });

/** `what` was done to `count`; and how many were left out, told by `rest`. */
const sentence = (what: string, left: number, rest: (left: number) => string): string => (left ? `${what} · ${rest(left)}` : what);

async function inChunks<T>(all: readonly T[], work: (some: readonly T[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE) await work(all.slice(from, from + AT_ONCE));
}

/** Carries out one move on all these items. Throws BadMessage for a move that cannot be, and then nothing was changed. */
export async function moveMany({ items, move }: Moves, now = Date.now()): Promise<MoveAnswer> {
  const ids = unique(items);
  const answer = await moved(now, null, async (w): Promise<Told> => {
    checkMove(move, w.settings, now);
    let found = 0;
    await inChunks(ids, async (some) => {
      const rows = await w.items(some);
      found += rows.length;
      await Promise.all(rows.map((row) => w.putItem(applied(row, move, now))));
    });
    if (!found) return { text: t('notice.movedGone'), undoable: false };
    const what = t('queueNotice.many', found, [String(found), moveWords(move, w.settings)]);
    return { text: sentence(what, ids.length - found, (left) => t('queueNotice.gone', left)), undoable: true };
  });
  return withoutMarks(answer);
}

/** Sets or removes one tag at all of them; an item's author becomes known by it, with the link. Throws BadMessage for an unknown tag. */
export async function tagMany(message: Tags, now = Date.now()): Promise<MoveAnswer> {
  const answer = await moved(now, null, async (w): Promise<Told> => {
    const preset = w.settings.tags.find(({ id }) => id === message.tag);
    if (!preset && message.on) throw new BadMessage('unknown tag');
    const label = preset ? tagLabel(preset) : message.tag;
    const seen = new Set<string>();
    let [changes, left] = [0, 0];
    const meet = async (person: Person | undefined, url: string | null): Promise<void> => {
      if (!person) left++;
      else if (!seen.has(person.id)) {
        seen.add(person.id);
        if (await setTag(w, person, message, url)) changes++;
      }
    };
    for (const id of unique(message.people)) await meet(await w.get('people', id), null);
    // One after the other: two items may be by the same person, whom the first of them makes known.
    for (const id of unique(message.items)) {
      const url = (await w.get('items', id))?.url ?? null;
      await meet(await find(w, { item: id, person: null, on: message.on }), url === null ? null : webAddress(url));
    }
    const what = message.on
      ? t('queueNotice.peopleTagged', seen.size, [String(seen.size), label])
      : t('queueNotice.peopleUntagged', changes, [String(changes), label]);
    const skipped = message.on ? left : 0;
    return { text: sentence(what, skipped, (count) => t('queueNotice.unknowable', count)), undoable: changes > 0 };
  });
  return withoutMarks(answer);
}
