/** Changes at one person's card: the person before in, the person after out. Merging and splitting: person-merge.ts. Pure. */
import type { PersonEdit } from '../../lib/messages.ts';
import type { Person } from '../../lib/model/records.ts';
import { dayOf } from '../../lib/store/day.ts';

/** The edits that concern one person alone. */
export type CardEdit = Exclude<PersonEdit, { edit: 'merge' | 'split' | 'not-same' | 'forget' }>;

export interface EditContext {
  /** Epoch ms. */
  now: number;
  newId: () => string;
  /** The settings' zone: a lead is counted on its day there. */
  zone: string;
}

type Of<E extends CardEdit['edit']> = Extract<CardEdit, { edit: E }>;

function staged(person: Person, { to, why, note }: Of<'stage'>, now: number): Person {
  const from = person.stage ?? null;
  if (from === to && !why.length && !note.trim()) return person;
  const { stage: _, putOff: _off, ...rest } = person;
  return { ...rest, ...(to && { stage: to }), stages: [...(person.stages ?? []), { at: now, from, to, why, note: note.trim() }] };
}

function putOff(person: Person, { proposed }: Of<'put-off'>): Person {
  const { putOff: _, ...rest } = person;
  return proposed ? { ...rest, putOff: proposed } : rest;
}

/** A note deleted in another window while it was edited here comes back with the new words: nothing typed is lost. */
function noted(person: Person, { id, text }: Of<'note'>, { now, newId }: EditContext): Person {
  const notes = person.notes ?? [];
  const there = notes.some((note) => note.id === id);
  if (!text.trim()) return there ? { ...person, notes: notes.filter((note) => note.id !== id) } : person;
  if (there) return { ...person, notes: notes.map((note) => (note.id === id ? { ...note, text } : note)) };
  return { ...person, notes: [...notes, { id: newId(), at: now, text }] };
}

function promised(person: Person, { promise }: Of<'promise'>, { newId }: EditContext): Person {
  const promises = person.promises ?? [];
  const text = promise.text.trim();
  if (!text) return person;
  if (promises.some(({ id }) => id === promise.id))
    return { ...person, promises: promises.map((one) => (one.id === promise.id ? { ...promise, id: one.id, text } : one)) };
  return { ...person, promises: [...promises, { ...promise, id: newId(), text }] };
}

function tagNoted(person: Person, { tag, note }: Of<'tag-note'>): Person {
  const tags = person.tags.map((set) => {
    if (set.tag !== tag) return set;
    const { note: _, ...rest } = set;
    return note.trim() ? { ...rest, note } : rest;
  });
  return { ...person, tags };
}

/** A lead stays one of the day it was first marked, also when more is said of it later. */
function led(person: Person, { lead }: Of<'lead'>, { now, zone }: EditContext): Person {
  const { lead: before, ...rest } = person;
  if (!lead) return before ? rest : person;
  const { at, day } = before ?? { at: now, day: dayOf(now, zone) };
  return { ...rest, lead: { at, day, from: lead.from, note: lead.note.trim() } };
}

/** The person after the edit; the same object where it says nothing. */
export function edited(person: Person, edit: CardEdit, context: EditContext): Person {
  switch (edit.edit) {
    case 'facts':
      return { ...person, name: edit.name.trim() || person.name, company: edit.company.trim(), role: edit.role.trim() };
    case 'tag-note':
      return tagNoted(person, edit);
    case 'stage':
      return staged(person, edit, context.now);
    case 'put-off':
      return putOff(person, edit);
    case 'assign':
      return { ...person, assignee: edit.assignee };
    case 'note':
      return noted(person, edit, context);
    case 'promise':
      return promised(person, edit, context);
    case 'drop-promise':
      return { ...person, promises: (person.promises ?? []).filter(({ id }) => id !== edit.id) };
    case 'next':
      return { ...person, nextAt: edit.at };
    case 'lead':
      return led(person, edit, context);
    case 'later':
      return {
        ...person,
        later: [...(person.later ?? []).filter(({ id }) => id !== edit.other), { id: edit.other, until: edit.until }],
      };
  }
}
