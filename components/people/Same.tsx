/** Is this person somebody else in the list too? Suggestions with reasons, making one of two, and taking apart. */
import { useCallback, useEffect, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Person } from '../../lib/model/records.ts';
import { readPeople } from '../../lib/store/person.ts';
import { useChanges } from '../base/changes.ts';
import { useOrder } from '../base/use-order.ts';
import { MatchRow } from './MatchRow.tsx';
import { type Likely, likely } from './matching.ts';
import { MergeWith } from './MergeWith.tsx';
import { Fold, Part } from './Part.tsx';
import { Split } from './Split.tsx';

/** Milliseconds until everybody is read: the card itself comes first. */
const REST = 300;

interface Props {
  person: Person;
  /** Everybody, where the screen around has them already. */
  people: readonly Person[] | undefined;
  now: number;
  zone: string;
}

/** Everybody: as given, else read once after the card stands. Empty until then, and where they cannot be read. */
function useEverybody(given: readonly Person[] | undefined, id: string): readonly Person[] {
  const [read, setRead] = useState<readonly Person[]>([]);
  const held = given !== undefined;
  const ask = useOrder();
  const look = useCallback(() => {
    if (held) return;
    const counts = ask();
    readPeople().then(
      (all) => counts() && setRead(all),
      () => {
        // No suggestions then; the card itself says what could not be read.
      },
    );
  }, [held, ask]);
  useEffect(() => {
    const timer = setTimeout(look, REST);
    return () => clearTimeout(timer);
  }, [look, id]);
  useChanges(held ? [] : ['people'], look, REST);
  return given ?? read;
}

export function Same({ person, people, now, zone }: Props) {
  const everybody = useEverybody(people, person.id);
  const [found, setFound] = useState<Likely[]>([]);
  // What the search looks at; notes and tags change nothing about it.
  const traits = JSON.stringify([person.id, person.name, person.company, person.keys, person.notSame, person.later]);
  useEffect(() => {
    const stop = new AbortController();
    void likely(person, everybody, now, stop.signal).then((list) => stop.signal.aborted || setFound(list));
    return () => stop.abort();
  }, [traits, everybody]);
  return (
    <Part title={t('people.same')}>
      {found.length > 0 && (
        <ul className="rk-list rk-plain">
          {found.map(({ other, reasons }) => (
            <MatchRow key={other.id} a={person} b={other} reasons={reasons} now={now} zone={zone} />
          ))}
        </ul>
      )}
      <Fold title={t('people.mergeWith')}>
        <MergeWith person={person} people={everybody} />
      </Fold>
      {person.accounts.length > 1 && (
        <Fold title={t('people.split')}>
          <Split key={person.id} person={person} />
        </Fold>
      )}
    </Part>
  );
}
