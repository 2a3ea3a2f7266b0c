/** Is a record of the file already here? Pure. */
import type { Interaction, Person } from '../model/records.ts';
import { SIMPLE_STORES, type SimpleStore } from '../model/simple.ts';
import type { Settings } from '../model/settings.ts';
import { LIVE, settled } from '../rules/log.ts';
import { equal } from '../store/unmerge.ts';
import type { FileItem, RecordOf, Section } from './format.ts';

/**
 * An item without what follows from clock, settings and store: none of it is a difference between two copies. Nor is the
 * id: it is random, and the same comment seen in two browsers has two.
 */
function timeless(item: FileItem, now: number): object {
  const {
    id: _id,
    dueAt: _due,
    warnAt: _warn,
    changedAt: _changed,
    inDay: _in,
    outDay: _out,
    minutes: _minutes,
    state,
    snoozedUntil,
    ...rest
  } = settled(item);
  const awake = state === 'snoozed' && snoozedUntil !== null && snoozedUntil <= now;
  const waits = LIVE.has(state) || awake;
  return { ...rest, state: waits ? 'open' : state, snoozedUntil: state === 'snoozed' && !awake ? snoozedUntil : null };
}

/** Consent and pause belong to this browser and are not taken over; keys of own accounts are worked out from addresses. */
function portable(settings: Settings): object {
  const { consented: _consented, paused: _paused, own, ...rest } = settings;
  return { ...rest, own: own.map(({ keys: _keys, ...account }) => account) };
}

/** A person without the random id. */
function nameless({ id: _id, ...rest }: Person): object {
  return rest;
}

const asIs = (record: object): object => record;

const COMPARABLE: { [S in Section]: (record: RecordOf[S], now: number) => object } = {
  settings: portable,
  // Since when does not matter: dropped is dropped.
  dropped: ({ id }) => ({ id }),
  items: timeless,
  interactions: (record: Interaction) => record,
  people: nameless,
  ...(Object.fromEntries(SIMPLE_STORES.map((store) => [store, asIs])) as Record<SimpleStore, typeof asIs>),
};

/** Names of the fields in which two copies of one record differ, in the record's order; empty where they are the same. */
export function differences<S extends Section>(section: S, file: RecordOf[S], here: RecordOf[S], now: number): string[] {
  const [a, b] = [COMPARABLE[section](file, now), COMPARABLE[section](here, now)] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !equal(a[key], b[key]));
}

/** Key under which a record is kept. */
export const idOf = <S extends Section>(section: S, record: RecordOf[S]): string =>
  section === 'settings' ? 'settings' : (record as { id: string }).id;

/** The settings as they are written here when the file's are taken: consent and pause stay this browser's. */
export const takenSettings = (file: Settings, here: Settings): Settings => ({ ...file, consented: here.consented, paused: here.paused });
