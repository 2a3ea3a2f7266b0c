/** Narrowing the finds. */
import { NativeSelect, TextInput } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { type Mention, TONES } from '../../lib/model/listening.ts';
import type { FindFilter } from '../../lib/rules/listening/filter.ts';
import type { Terms } from '../../lib/rules/listening/voices.ts';
import { networkName } from '../../lib/networks/index.ts';
import { Fold } from '../people/Part.tsx';
import { number } from '../base/time.ts';
import { toneName } from './words.ts';

interface Props {
  filter: FindFilter;
  change: (part: Partial<FindFilter>) => void;
  mentions: readonly Mention[];
  terms: Terms;
}

const DAYS = ['7', '30', '90', ''] as const;
/** In a narrow panel the list comes first. */
const roomy = (): boolean => window.matchMedia('(min-width: 520px)').matches;

export function FindFilters({ filter, change, mentions, terms }: Props) {
  const all = { value: '', label: t('listening.all') };
  const networks = [...new Set(mentions.map(({ network }) => network))].sort();
  const choices = [
    ['days', DAYS.map((value) => ({ value, label: value ? t('listening.lastDays', [number(Number(value))]) : t('listening.allDays') }))],
    ['who', [all, { value: 'us', label: t('listening.us') }, { value: 'competitor', label: t('listening.competitors') }]],
    ['tone', [all, ...TONES.map((value) => ({ value, label: toneName(value) }))]],
    ['term', [all, ...[...terms.values()].map(({ id, name }) => ({ value: id, label: name }))]],
    ['network', [all, ...networks.map((value) => ({ value, label: networkName(value) }))]],
  ] as const;
  return (
    <search className="rk-people-find">
      <TextInput
        size="xs"
        type="search"
        label={t('listening.filter.text')}
        value={filter.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <Fold title={t('listening.filters')} opened={roomy()}>
        <div className="rk-people-filters">
          {choices.map(([name, data]) => (
            <NativeSelect
              key={name}
              size="xs"
              label={t(`listening.filter.${name}`)}
              value={filter[name]}
              data={[...data]}
              onChange={(event) => change({ [name]: event.currentTarget.value })}
            />
          ))}
          <NativeSelect
            size="xs"
            label={t('listening.filter.away')}
            value={filter.away ? 'away' : ''}
            data={[
              { value: '', label: t('listening.counted') },
              { value: 'away', label: t('listening.notUsShown') },
            ]}
            onChange={(event) => change({ away: event.currentTarget.value === 'away' })}
          />
        </div>
      </Fold>
    </search>
  );
}
