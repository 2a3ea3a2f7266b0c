/** One move on many items, or one tag at many people: one transaction, one token to take all of it back. */
import { t } from '../../lib/i18n.ts';
import type { Message, MoveAnswer } from '../../lib/messages.ts';
import type { Person } from '../../lib/model/records.ts';
import { personBy } from '../../lib/store/lookup.ts';
import type { Write } from '../../lib/store/write.ts';
import { BadMessage } from './failed.ts';
import { tagLabel } from './labels.ts';
import { moved, type Told } from './moved.ts';
import { applied, checkMove, moveWords } from './moving.ts';
import { personFrom } from './tag.ts';
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

/** Is nothing known of them but who they are? Then they are not kept (data kept to the minimum). */
const isBare = ({ tags, stage, stages, notes, promises, company, role, assignee, nextAt }: Person): boolean =>
  !(tags.length || stage || stages?.length || notes?.length || promises?.length || company || role || assignee || nextAt);

/** People meant: the known ones by id, and the items' authors, who become known where a tag is set. Where each was met goes with it. */
async function peopleOf(
  w: Write,
  { items, people, on }: Tags,
): Promise<{ found: Map<string, { person: Person; url: string | null }>; left: number }> {
  const found = new Map<string, { person: Person; url: string | null }>();
  let left = 0;
  await inChunks(unique(people), async (some) => {
    for (const person of await Promise.all(some.map((id) => w.get('people', id))))
      if (person) found.set(person.id, { person, url: null });
      else left++;
  });
  const fresh = new Map<string, Person>();
  await inChunks(unique(items), async (some) => {
    const rows = await w.items(some);
    left += some.length - rows.length;
    const known = await Promise.all(rows.map((row) => personBy(w.tx, row.authorKeys)));
    rows.forEach((row, at) => {
      const person =
        known[at] ??
        row.authorKeys.map((key) => fresh.get(key)).find(Boolean) ??
        (on && row.authorKeys.length ? personFrom(row, w.now) : null);
      if (!person) {
        if (on) left++;
        return;
      }
      if (!known[at]) for (const key of unique([...row.authorKeys, ...person.keys])) fresh.set(key, person);
      if (!found.has(person.id)) found.set(person.id, { person, url: row.url });
    });
  });
  return { found, left };
}

/** Sets or removes one tag at all of them. Throws BadMessage for a tag that is not in the settings' list. */
export async function tagMany(message: Tags, now = Date.now()): Promise<MoveAnswer> {
  const answer = await moved(now, null, async (w): Promise<Told> => {
    const preset = w.settings.tags.find(({ id }) => id === message.tag);
    if (!preset && message.on) throw new BadMessage('unknown tag');
    const label = preset ? tagLabel(preset) : message.tag;
    const { found, left } = await peopleOf(w, message);
    let changes = 0;
    await inChunks([...found.values()], async (some) => {
      await Promise.all(
        some.map(({ person, url }) => {
          const others = person.tags.filter(({ tag }) => tag !== message.tag);
          const had = others.length < person.tags.length;
          if (had === message.on) return undefined;
          changes++;
          const tags = message.on ? [...others, { tag: message.tag, at: now, url: url === null ? null : webAddress(url) }] : others;
          const after = { ...person, tags };
          return isBare(after) ? w.remove('people', person.id) : w.putPerson(after);
        }),
      );
    });
    if (!found.size && !left) return { text: t('notice.movedGone'), undoable: false };
    const what = message.on
      ? t('queueNotice.peopleTagged', found.size, [String(found.size), label])
      : t('queueNotice.peopleUntagged', changes, [String(changes), label]);
    return { text: sentence(what, left, (count) => t('queueNotice.unknowable', count)), undoable: changes > 0 };
  });
  return withoutMarks(answer);
}
