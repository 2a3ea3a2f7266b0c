/** Changes at somebody's card, each one write with its undo. An item's author becomes a person by the first of them. */
import { t } from '../../lib/i18n.ts';
import type { Message, PersonAnswer, PersonEdit } from '../../lib/messages.ts';
import type { Person } from '../../lib/model/records.ts';
import { networkById } from '../../lib/networks/index.ts';
import { isHeld } from '../../lib/rules/held.ts';
import { edited } from './person-edit.ts';
import { merged, split } from '../../lib/rules/person-merge.ts';
import { erasePerson } from '../../lib/store/erased.ts';
import { equal } from '../../lib/store/unmerge.ts';
import type { Write } from '../../lib/store/write.ts';
import { BadMessage } from './failed.ts';
import { newId } from './ids.ts';
import { moved, type Told } from './moved.ts';
import { editWords } from './person-words.ts';
import { find, keepHeld, whyNobody } from './tag.ts';

type EditMessage = Extract<Message, { type: 'person' }>;
type Edit<E extends PersonEdit['edit']> = Extract<PersonEdit, { edit: E }>;

/** What became of it: the words, and the person as it is called now. */
type Outcome = Told & { person: string | null };

/** How long an erasure can be taken back, in ms: long enough for a slip, short enough to be an erasure. */
export const ERASED_UNDO = 86_400_000;

/** Edits that bring nothing of their own: they are no reason to begin to keep somebody. */
const TAKES: ReadonlySet<PersonEdit['edit']> = new Set(['tag-note', 'drop-promise', 'merge', 'split', 'not-same', 'later', 'forget']);

const nothing = (person: string | null, text = t('personNotice.unchanged')): Outcome => ({ text, undoable: false, person });

async function merge(w: Write, person: Person, other: Person): Promise<Outcome> {
  // In this order also on the pages: else the chips at the other's accounts would go after they were set anew.
  await w.remove('people', other.id);
  await w.putPerson(merged(person, other, newId));
  return { text: t('personNotice.merged', [other.name, person.name]), undoable: true, undo: { whole: true }, person: person.id };
}

async function takeApart(w: Write, person: Person, { keys }: Edit<'split'>): Promise<Outcome> {
  const keysOf = (account: Person['accounts'][number]): string[] =>
    (networkById(account.network)?.accountKeys(account, null) ?? []).map((key) => `${account.network}|${key}`);
  const parts = split(person, keys, keysOf, { now: w.now, newId });
  if (!parts) return nothing(person.id, t('personNotice.splitNone'));
  await w.putPerson(parts.person);
  await w.putPerson(parts.fresh);
  return { text: t('personNotice.split', [parts.fresh.name]), undoable: true, undo: { whole: true }, person: person.id };
}

async function notSame(w: Write, person: Person, other: Person): Promise<Outcome> {
  for (const [one, two] of [
    [person, other],
    [other, person],
  ] as const)
    await w.putPerson({ ...one, notSame: [...new Set([...(one.notSame ?? []), two.id])] });
  return { text: t('personNotice.notSame'), undoable: true, person: person.id };
}

async function forget(w: Write, person: Person): Promise<Outcome> {
  await erasePerson(w, person);
  return { text: t('personNotice.forgotten'), undoable: true, undo: { whole: true, until: w.now + ERASED_UNDO }, person: null };
}

/** Refuses what no screen of ours would send. */
function check(edit: PersonEdit, person: string | null, now: number): void {
  if ((edit.edit === 'merge' || edit.edit === 'not-same' || edit.edit === 'later') && edit.other === person)
    throw new BadMessage('a person and themselves');
  if (edit.edit === 'later' && !(edit.until > now)) throw new BadMessage('put off into the past');
  if (edit.edit === 'promise' && !edit.promise.text.trim()) throw new BadMessage('a promise without words');
  if (edit.edit === 'facts' && !edit.name.trim()) throw new BadMessage('a person without a name');
}

async function carry(w: Write, person: Person, edit: PersonEdit): Promise<Outcome> {
  if (edit.edit === 'split') return takeApart(w, person, edit);
  if (edit.edit === 'forget') return forget(w, person);
  if (edit.edit === 'merge' || edit.edit === 'not-same') {
    const other = await w.get('people', edit.other);
    if (!other) return nothing(person.id, t('personNotice.otherGone'));
    return edit.edit === 'merge' ? merge(w, person, other) : notSame(w, person, other);
  }
  const after = edited(person, edit, { now: w.now, newId, zone: w.settings.hours.zone });
  const before = await w.get('people', person.id);
  if (before ? equal(after, before) : edit.edit !== 'facts' && !isHeld(after)) return nothing(before ? person.id : null);
  // A stage is worth keeping a person by its own; only what takes something away can leave nothing.
  const takes = edit.edit === 'drop-promise' || (edit.edit === 'note' && !edit.text.trim());
  const empties =
    takes ||
    (edit.edit === 'stage' && edit.to === null) ||
    (edit.edit === 'next' && edit.at === null) ||
    (edit.edit === 'lead' && edit.lead === null);
  if (!(empties || (edit.edit === 'assign' && edit.assignee === null))) await w.putPerson(after);
  else if (!(await keepHeld(w, after))) return { text: t('personNotice.emptied'), undoable: true, person: null };
  return { text: editWords(edit, w.settings.hours.zone), undoable: true, person: person.id };
}

/** Carries out an edit. Throws BadMessage for one that no screen of ours would send. */
export async function person(message: EditMessage, now = Date.now()): Promise<PersonAnswer> {
  check(message.edit, message.person, now);
  let id: string | null = null;
  const answer = await moved(now, null, async (w): Promise<Told> => {
    const found = await find(w, { ...message, on: !TAKES.has(message.edit.edit) });
    // Entered by their address though somebody is known there: their card opens as it is.
    const there = found && message.account && (await w.get('people', found.id));
    const { person, ...told } = there
      ? nothing(there.id, t('personNotice.known', [there.name]))
      : found
        ? await carry(w, found, message.edit)
        : nothing(null, await whyNobody(w, message));
    id = person;
    return told;
  });
  return { ...answer, person: id };
}
