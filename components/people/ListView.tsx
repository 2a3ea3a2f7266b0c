/** The list of people with its filters, choice, bulk tags and downloads. */
import { Button, Checkbox, Group } from '@mantine/core';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { number } from '../base/time.ts';
import { Bulk } from './Bulk.tsx';
import { Download } from './Download.tsx';
import { Filters } from './Filters.tsx';
import { type Contact, listed, NO_FILTER, type PeopleFilter } from './list.ts';
import { PeopleList } from './PeopleList.tsx';

export interface ListState {
  filter: PeopleFilter;
  chosen: ReadonlySet<string>;
  place: { current: number };
}

interface Props {
  people: readonly Person[];
  contacts: ReadonlyMap<string, Contact> | null;
  settings: Settings;
  now: number;
  open: string | null;
  state: ListState;
  setState: (change: (state: ListState) => ListState) => void;
}

/** Each value once, in the order of its first appearance. */
const each = (values: Iterable<string>): string[] => [...new Set(values)];

export function ListView({ people, contacts, settings, now, open, state, setState }: Props) {
  const { chosen, place } = state;
  // The letter stands in its field at once, the list follows.
  const filter = useDeferredValue(state.filter);
  const shown = useMemo(() => listed(people, filter, contacts), [people, filter, contacts]);
  const networks = useMemo(() => each(people.flatMap(({ accounts }) => accounts.map(({ network }) => network))), [people]);
  const tags = useMemo(
    () => each([...settings.tags.map(({ id }) => id), ...people.flatMap((person) => person.tags.map(({ tag }) => tag))]),
    [people, settings.tags],
  );
  const marked = useMemo(() => shown.filter(({ id }) => chosen.has(id)), [shown, chosen]);
  const choose = useCallback(
    (ids: readonly string[], on: boolean): void =>
      setState((before) => {
        const next = new Set(before.chosen);
        for (const id of ids) on ? next.add(id) : next.delete(id);
        return { ...before, chosen: next };
      }),
    [setState],
  );
  const chooseOne = useCallback((id: string, on: boolean) => choose([id], on), [choose]);
  const change = (part: Partial<PeopleFilter>): void => {
    place.current = 0;
    setState((before) => ({ ...before, filter: { ...before.filter, ...part } }));
  };
  const narrowed = JSON.stringify({ ...filter, sort: 'name' }) !== JSON.stringify(NO_FILTER);
  return (
    <div className="rk-people-view">
      <Filters filter={state.filter} change={change} settings={settings} networks={networks} tags={tags} />
      <Group gap="xs" justify="space-between">
        <Checkbox
          size="xs"
          label={t('people.chooseAll', [number(shown.length)])}
          checked={shown.length > 0 && marked.length === shown.length}
          indeterminate={marked.length > 0 && marked.length < shown.length}
          disabled={!shown.length}
          onChange={(event) =>
            choose(
              shown.map(({ id }) => id),
              event.currentTarget.checked,
            )
          }
        />
        <Download people={shown} settings={settings} now={now} />
      </Group>
      <div role="status" className="rk-small rk-soft">
        {narrowed && t('people.shown', [number(shown.length), number(people.length)])}
        {filter.cadence && !contacts && ` ${t('people.contactsWait')}`}
      </div>
      {marked.length > 0 && (
        <Bulk
          chosen={marked.map(({ id }) => id)}
          none={() => setState((before) => ({ ...before, chosen: new Set() }))}
          settings={settings}
        />
      )}
      {shown.length > 0 ? (
        <PeopleList people={shown} contacts={contacts} settings={settings} chosen={chosen} choose={chooseOne} open={open} place={place} />
      ) : (
        <p className="rk-soft">
          {t('people.noneFound')}{' '}
          <Button size="compact-sm" variant="default" onClick={() => change(NO_FILTER)}>
            {t('people.filterOff')}
          </Button>
        </p>
      )}
    </div>
  );
}
