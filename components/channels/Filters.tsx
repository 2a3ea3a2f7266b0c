/** Narrowing the inventory. */
import { NativeSelect, TextInput } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { CHANNEL_KINDS, CHANNEL_STATES, type Channel } from '../../lib/model/channel.ts';
import { DEPARTMENTS } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkName } from '../../lib/networks/index.ts';
import { Fold } from '../people/Part.tsx';
import { departmentName } from '../team/words.ts';
import type { ChannelFilter } from './list.ts';
import { kindName, stateName } from './words.ts';

interface Props {
  filter: ChannelFilter;
  change: (part: Partial<ChannelFilter>) => void;
  channels: readonly Channel[];
  settings: Settings;
}

/** In a narrow panel the list comes first. */
const roomy = (): boolean => window.matchMedia('(min-width: 520px)').matches;

export function Filters({ filter, change, channels, settings }: Props) {
  const all = { value: '', label: t('people.all') };
  const networks = [...new Set(channels.map(({ network }) => network))];
  const choices: [Exclude<keyof ChannelFilter, 'text'>, { value: string; label: string }[]][] = [
    ['kind', CHANNEL_KINDS.map((value) => ({ value, label: kindName(value) }))],
    [
      'network',
      networks.map((network) => ({ value: network ?? '-', label: network === null ? t('channels.noNetwork') : networkName(network) })),
    ],
    ['state', CHANNEL_STATES.map((value) => ({ value, label: stateName(value) }))],
    [
      'who',
      [
        { value: 'none', label: t('people.nobody') },
        ...DEPARTMENTS.map((one) => ({ value: `d:${one}`, label: departmentName(one) })),
        ...settings.team.map(({ id, name }) => ({ value: `c:${id}`, label: name })),
      ],
    ],
    ['look', (['broken', 'soon', 'asleep', 'oneSided'] as const).map((value) => ({ value, label: t(`channels.look.${value}` as never) }))],
  ];
  return (
    <search className="rk-people-find">
      <TextInput
        size="xs"
        type="search"
        label={t('channels.search')}
        value={filter.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <Fold title={t('channels.filters')} opened={roomy()}>
        <div className="rk-people-filters">
          {choices.map(([name, data]) => (
            <NativeSelect
              key={name}
              size="xs"
              label={t(`channels.filter.${name}` as never)}
              value={filter[name]}
              data={[all, ...data]}
              onChange={(event) => change({ [name]: event.currentTarget.value })}
            />
          ))}
        </div>
      </Fold>
    </search>
  );
}
