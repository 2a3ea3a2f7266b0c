/** Narrowing the figures by network, channel, department, campaign. */
import { Button, NativeSelect } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { DEPARTMENTS } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkName } from '../../lib/networks/index.ts';
import { isFiltered } from '../../lib/rules/goals/apart.ts';
import { NO_RESULTS_FILTER, type ResultsFilter } from '../../lib/rules/kpi/results.ts';
import { readAll } from '../../lib/store/simple.ts';
import { useRead } from '../base/use-read.ts';
import { channelChoices } from '../queue/channels.ts';
import { departmentName } from '../team/words.ts';

type Choice = { value: string; label: string };
type List = keyof ResultsFilter;

interface Props {
  settings: Settings;
  filter: ResultsFilter;
  change: (part: Partial<ResultsFilter>) => void;
}

/** Networks that are read or were once, and those channels stand on. */
const networksOf = (settings: Settings, channels: readonly { network: string | null }[]): string[] =>
  [
    ...new Set([
      ...Object.keys(settings.levels).filter((id) => settings.levels[id] !== 'off'),
      ...settings.sites.map(({ network }) => network),
      ...settings.own.map(({ network }) => network),
      ...channels.flatMap(({ network }) => network ?? []),
    ]),
  ].filter(Boolean);

export function FilterBar({ settings, filter, change }: Props) {
  const { value } = useRead(['channels', 'campaigns'], '', async () => {
    const [channels, campaigns] = await Promise.all([readAll('channels'), readAll('campaigns')]);
    return { channels, campaigns };
  });
  const { channels = [], campaigns = [] } = value ?? {};
  const named = new Map([
    ...channelChoices(settings).filter(([key]) => key !== ''),
    ...channels.flatMap(({ key, name }) => (key ? [[key, name] as const] : [])),
  ]);
  const byLabel = (a: Choice, b: Choice): number => a.label.localeCompare(b.label);
  const lists: [List, Choice[]][] = [
    [
      'networks',
      networksOf(settings, channels)
        .map((id) => ({ value: id, label: networkName(id) }))
        .sort(byLabel),
    ],
    ['channels', [...named].map(([id, label]) => ({ value: id, label })).sort(byLabel)],
    ['departments', DEPARTMENTS.map((id) => ({ value: id, label: departmentName(id) }))],
    ['campaigns', campaigns.map(({ id, name }) => ({ value: id, label: name })).sort(byLabel)],
  ];
  return (
    <search className="rk-period rk-no-print" aria-label={t('results.filters')}>
      {lists.map(([list, data]) => (
        <NativeSelect
          key={list}
          size="xs"
          label={t(`results.filter.${list}` as never)}
          disabled={!data.length}
          value={filter[list][0] ?? ''}
          data={[{ value: '', label: t('results.all') }, ...data]}
          onChange={(event) => {
            const { value: one } = event.currentTarget;
            change({ [list]: one ? [one] : [] } as Partial<ResultsFilter>);
          }}
        />
      ))}
      {isFiltered(filter) && (
        <Button size="compact-sm" variant="default" onClick={() => change(NO_RESULTS_FILTER)}>
          {t('results.filterOff')}
        </Button>
      )}
    </search>
  );
}
