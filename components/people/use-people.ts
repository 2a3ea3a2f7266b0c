/** Everybody, as the store has them: first the people, then what was exchanged with each. Follows changes one by one where it can. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { line } from '../../lib/line.ts';
import type { Changed } from '../../lib/messages.ts';
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { createSlices } from '../../lib/reader/slices.ts';
import { cadenceOf, lastTwoWay } from '../../lib/rules/cadence.ts';
import type { View } from '../../lib/rules/view.ts';
import { readAllViews, readPeople, readPerson } from '../../lib/store/person.ts';
import { codeOf } from '../base/failure.ts';
import { type Contact, searchText } from './list.ts';

const CHANNEL: typeof import('../../lib/messages.ts').CHANNEL = 'rueckkanal';
/** Changes of more people at once are read anew. */
const FEW = 50;
/** People worked on at once. */
const SLICE = 20;
/** What was exchanged is read anew this long after pages were read: it is a large read, and a day is its unit. */
const REST = 60_000;

export interface Everybody {
  /** By name; null until they are read. */
  people: readonly Person[] | null;
  /** By id; null until it is read. */
  contacts: ReadonlyMap<string, Contact> | null;
  /** Why they could not be read, else null. */
  trouble: string | null;
  again: () => void;
}

/** Puts one into the list, which is in the order of names. */
function insert(list: Person[], person: Person): void {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Person).name.localeCompare(person.name) <= 0) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, person);
}

/** Does something with each in idle moments, so that no key waits for 20,000 of them. Gives how to stop. */
function inSlices<T>(all: readonly T[], work: (one: T) => void, done = (): void => {}): () => void {
  let at = 0;
  const slices = createSlices(window, () => {
    for (const end = Math.min(at + SLICE, all.length); at < end; at++) work(all[at] as T);
    if (at === all.length) done();
    return at < all.length;
  });
  slices.later();
  return slices.stop;
}

function useContacts(people: readonly Person[] | null, settings: Settings, now: number) {
  const [contacts, setContacts] = useState<ReadonlyMap<string, Contact> | null>(null);
  const latest = useRef({ settings, now });
  latest.current = { settings, now };
  const contactOf = useCallback(
    (view: View): Contact => ({ at: lastTwoWay(view), cadence: cadenceOf(view, latest.current.settings.tags, latest.current.now) }),
    [],
  );
  const running = useRef<() => void>(undefined);
  /** Of people who changed while all are read. */
  const late = useRef(new Map<string, Contact>());
  const readAll = useCallback(() => {
    late.current.clear();
    readAllViews().then(
      (views) => {
        const all = new Map<string, Contact>();
        running.current?.();
        running.current = inSlices(
          views,
          (view) => all.set(view.person.id, contactOf(view)),
          () => setContacts(new Map([...all, ...late.current])),
        );
      },
      // The list stands without; a filter by cadence then says that it is not known yet.
      () => {},
    );
  }, [contactOf]);
  const there = people !== null;
  useEffect(() => {
    if (there) readAll();
  }, [there, settings.tags, readAll]);
  useEffect(() => () => running.current?.(), []);
  const putOne = useCallback(
    (view: View) => {
      const contact = contactOf(view);
      late.current.set(view.person.id, contact);
      setContacts((all) => all && new Map(all).set(view.person.id, contact));
    },
    [contactOf],
  );
  return { contacts, readAll, putOne };
}

export function useEverybody(settings: Settings, now: number): Everybody {
  const [people, setPeople] = useState<readonly Person[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { contacts, readAll, putOne } = useContacts(people, settings, now);

  // One read after the other: a slow one, of a change before, must not cover what a later one found.
  const [inLine] = useState(line);

  const again = useCallback(
    () =>
      void inLine(() =>
        readPeople().then(
          (all) => {
            setTrouble(null);
            setPeople(all);
            // Texts for the search, before the first letter is typed.
            inSlices(all, searchText);
          },
          (error: unknown) => setTrouble(codeOf(error)),
        ),
      ),
    [inLine],
  );

  const some = useCallback(
    async (ids: readonly string[]) => {
      const views = await Promise.all(ids.map((id) => readPerson(id)));
      for (const view of views) if (view) putOne(view);
      setPeople((all) => {
        if (!all) return all;
        const next = all.filter(({ id }) => !ids.includes(id));
        for (const view of views) if (view) insert(next, view.person);
        return next;
      });
    },
    [putOne],
  );

  useEffect(() => {
    again();
    let soon: ReturnType<typeof setTimeout> | undefined;
    let later: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      later ??= setTimeout(() => {
        later = undefined;
        readAll();
      }, REST);
    };
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<Changed & { people?: string[] }>) => {
      if (!Array.isArray(data?.changed)) return;
      if (data.changed.includes('items') || data.changed.includes('interactions')) wait();
      if (!data.changed.includes('people')) return;
      if (data.people && data.people.length <= FEW) {
        const { people: ids } = data;
        inLine(() => some(ids)).catch(again);
      } else
        soon ??= setTimeout(() => {
          soon = undefined;
          again();
          readAll();
        }, 200);
    };
    return () => {
      clearTimeout(soon);
      clearTimeout(later);
      channel.close();
    };
  }, [again, inLine, some, readAll]);

  return { people, contacts, trouble, again };
}
