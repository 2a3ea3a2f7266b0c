/** Search, order and filters; the filters unfold below, so that a narrow panel stays a list. */
import { ActionIcon, Button, Chip, NativeSelect, TextInput } from '@mantine/core';
import IconFilter from '@tabler/icons-react/dist/esm/icons/IconFilter.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { type RefObject, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { ItemKind, Priority } from '../../lib/model/records.ts';
import type { QueueFilter, Settings } from '../../lib/model/settings.ts';
import { NO_FILTER } from '../../lib/rules/queue/list.ts';
import { tagLabel } from '../settings/tag-label.ts';
import { departmentChoices } from '../team/words.ts';
import { networkName } from '../../lib/networks/index.ts';
import { kindName, priorityName, sortName } from './words.ts';
import { channelChoices } from './channels.ts';
import { Views } from './Views.tsx';

type List = 'networks' | 'channels' | 'tags' | 'kinds' | 'colleagues' | 'departments' | 'priorities';
const LISTS: readonly List[] = ['networks', 'channels', 'tags', 'kinds', 'colleagues', 'departments', 'priorities'];

/** How many filters are set, the search not counted. */
export const filtersSet = (filter: QueueFilter): number =>
  LISTS.reduce((sum, list) => sum + filter[list].length, 0) + (filter.needs === null ? 0 : 1);

interface Props {
  filter: QueueFilter;
  change: (filter: QueueFilter) => void;
  settings: Settings;
  search: RefObject<HTMLInputElement | null>;
}

/** One question with its choices; nothing to choose from: not asked. */
function Choices({
  name,
  list,
  options,
  filter,
  change,
}: { name: string; list: List; options: [string, string][] } & Omit<Props, 'settings' | 'search'>) {
  if (!options.length) return null;
  return (
    <fieldset className="rk-choices">
      <legend>{name}</legend>
      <Chip.Group multiple value={filter[list] as string[]} onChange={(value: string[]) => change({ ...filter, [list]: value })}>
        {options.map(([id, label]) => (
          <Chip key={id} value={id} size="xs">
            <bdi>{label}</bdi>
          </Chip>
        ))}
      </Chip.Group>
    </fieldset>
  );
}

/** Networks that are or were read here, by name. */
const networksOf = ({ levels, sites }: Settings): [string, string][] =>
  [...new Set([...Object.keys(levels), ...sites.map(({ network }) => network || 'web')])]
    .map((id): [string, string] => [id, networkName(id)])
    .sort(([, a], [, b]) => a.localeCompare(b));

function Needs({ filter, change }: Pick<Props, 'filter' | 'change'>) {
  const value = filter.needs === null ? [] : [String(filter.needs)];
  // One of the two at most: choosing the other one takes its place.
  const chosen = (now: string[]): void => {
    const next = now.find((one) => !value.includes(one)) ?? now[0];
    change({ ...filter, needs: next === undefined ? null : next === 'true' });
  };
  return (
    <fieldset className="rk-choices">
      <legend>{t('queue.needs')}</legend>
      <Chip.Group multiple value={value} onChange={chosen}>
        <Chip value="true" size="xs">
          {t('queue.needsYes')}
        </Chip>
        <Chip value="false" size="xs">
          {t('queue.needsNo')}
        </Chip>
      </Chip.Group>
    </fieldset>
  );
}

function All({ filter, change, settings }: Omit<Props, 'search'>) {
  const common = { filter, change };
  return (
    <div className="rk-filters" id="rk-filters">
      <Choices {...common} name={t('queue.network')} list="networks" options={networksOf(settings)} />
      <Choices {...common} name={t('queue.channel')} list="channels" options={channelChoices(settings)} />
      <Choices {...common} name={t('queue.tags')} list="tags" options={settings.tags.map((tag) => [tag.id, tagLabel(tag)])} />
      <Choices {...common} name={t('queue.kindLabel')} list="kinds" options={ItemKind.options.map((kind) => [kind, kindName(kind)])} />
      <Needs {...common} />
      <Choices
        {...common}
        name={t('queue.priorityLabel')}
        list="priorities"
        options={Priority.options.map((priority) => [priority, priorityName(priority)])}
      />
      <Choices
        {...common}
        name={t('queue.departmentLabel')}
        list="departments"
        options={departmentChoices().map(({ value, label }) => [value, label])}
      />
      <Choices
        {...common}
        name={t('queue.assignee')}
        list="colleagues"
        options={[['', t('team.nobody')], ...settings.team.map(({ id, name }): [string, string] => [id, name])]}
      />
      <Views filter={filter} change={change} />
    </div>
  );
}

export function Filters({ filter, change, settings, search }: Props) {
  const [open, setOpen] = useState(false);
  const set = filtersSet(filter);
  return (
    <search className="rk-search">
      <TextInput
        ref={search}
        type="search"
        size="sm"
        aria-label={t('queue.search')}
        placeholder={t('queue.search')}
        maxLength={200}
        value={filter.text}
        onChange={(event) => change({ ...filter, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
        rightSection={
          filter.text && (
            <ActionIcon variant="subtle" color="gray" aria-label={t('queue.searchClear')} onClick={() => change({ ...filter, text: '' })}>
              <IconX size={16} aria-hidden />
            </ActionIcon>
          )
        }
      />
      <NativeSelect
        size="sm"
        aria-label={t('queue.sortLabel')}
        value={filter.sort}
        onChange={(event) => change({ ...filter, sort: event.currentTarget.value as QueueFilter['sort'] })}
        data={(['due', 'newest', 'oldest', 'author'] as const).map((value) => ({ value, label: sortName(value) }))}
      />
      <Button
        size="sm"
        variant={set ? 'light' : 'default'}
        leftSection={<IconFilter size={16} aria-hidden />}
        aria-expanded={open}
        aria-controls={open ? 'rk-filters' : undefined}
        onClick={() => setOpen(!open)}
      >
        {set ? t('queue.filtersSet', [String(set)]) : t('queue.filters')}
      </Button>
      {set > 0 && (
        <Button size="sm" variant="subtle" onClick={() => change({ ...NO_FILTER, text: filter.text, sort: filter.sort })}>
          {t('queue.filtersClear')}
        </Button>
      )}
      {open && <All filter={filter} change={change} settings={settings} />}
    </search>
  );
}
