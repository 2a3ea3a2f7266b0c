/** Narrowing and ordering the list of people. */
import { NativeSelect, TextInput } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { DEPARTMENTS, STAGES } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { PeopleFilter } from './list.ts';
import { Fold } from './Part.tsx';
import { departmentName } from '../team/words.ts';
import { networkName } from '../../lib/networks/index.ts';
import { tagLook } from './names.ts';
import { stageName } from './words.ts';

interface Props {
  filter: PeopleFilter;
  change: (part: Partial<PeopleFilter>) => void;
  settings: Settings;
  /** Networks somebody in the list has an account on. */
  networks: readonly string[];
  /** Tags somebody in the list has, or that can be set. */
  tags: readonly string[];
}

/** In a narrow panel the list comes first. */
const roomy = (): boolean => window.matchMedia('(min-width: 520px)').matches;

export function Filters({ filter, change, settings, networks, tags }: Props) {
  const all = { value: '', label: t('people.all') };
  const choices: [keyof PeopleFilter, { value: string; label: string }[]][] = [
    ['network', [all, ...networks.map((value) => ({ value, label: networkName(value) }))]],
    ['tag', [all, ...tags.map((value) => ({ value, label: tagLook(value, settings).label }))]],
    ['stage', [all, ...STAGES.map((value) => ({ value, label: stageName(value) })), { value: 'none', label: stageName(null) }]],
    [
      'who',
      [
        all,
        { value: 'none', label: t('people.nobody') },
        ...DEPARTMENTS.map((one) => ({ value: `d:${one}`, label: departmentName(one) })),
        ...settings.team.map(({ id, name }) => ({ value: `c:${id}`, label: name })),
      ],
    ],
    [
      'cadence',
      [
        all,
        { value: 'green', label: t('people.cadence.green') },
        { value: 'yellow', label: t('people.cadence.yellow') },
        { value: 'red', label: t('people.cadence.red') },
        { value: 'none', label: t('people.cadence.none') },
      ],
    ],
    ['lead', [all, { value: 'yes', label: t('people.leadYes') }, { value: 'no', label: t('people.leadNo') }]],
    [
      'sort',
      [
        { value: 'name', label: t('people.sortName') },
        { value: 'contact', label: t('people.sortContact') },
        { value: 'stage', label: t('people.sortStage') },
      ],
    ],
  ];
  return (
    <search className="rk-people-find">
      <TextInput
        size="xs"
        type="search"
        label={t('people.filter.text')}
        value={filter.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <Fold title={t('people.filters')} opened={roomy()}>
        <div className="rk-people-filters">
          {choices.map(([name, data]) => (
            <NativeSelect
              key={name}
              size="xs"
              label={t(`people.filter.${name}` as never)}
              value={filter[name]}
              data={data}
              onChange={(event) => change({ [name]: event.currentTarget.value } as Partial<PeopleFilter>)}
            />
          ))}
        </div>
      </Fold>
    </search>
  );
}
