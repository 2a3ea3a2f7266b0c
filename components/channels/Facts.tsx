/** What a channel is: name, kind, address, who looks after it, what for. */
import { NativeSelect } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { CHANNEL_KINDS, CHANNEL_STATES, type Channel, type ChannelKind, type ChannelState } from '../../lib/model/channel.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networks } from '../../lib/networks/index.ts';
import { keyAt } from '../../lib/rules/channels/place.ts';
import { webAddress } from '../base/address.ts';
import { KeptField } from '../edit/KeptField.tsx';
import { Part } from '../people/Part.tsx';
import { AssigneeChoice } from '../team/AssigneeChoice.tsx';
import type { Change } from './use-change.ts';
import { kindName, stateName } from './words.ts';

interface Props {
  channel: Channel;
  change: Change;
  settings: Settings;
}

/** '' is allowed: a channel may have no address or guideline yet. */
export const wrongLink = (text: string): string | null => (text.trim() && !webAddress(text.trim()) ? t('channels.notALink') : null);

/** Languages to choose from; another one that is stored stays in the list. */
const languages = (stored: string): { value: string; label: string }[] => [
  { value: '', label: t('channels.anyLanguage') },
  ...[...new Set(['de', 'en', ...(stored ? [stored] : [])])].map((value) => ({
    value,
    label: value === 'de' || value === 'en' ? t(`channels.languages.${value}` as never) : value,
  })),
];

export function Facts({ channel, change, settings }: Props) {
  const { id, name, url, network } = channel;
  const at = (address: string, on: string | null): string | null => keyAt(address, on, settings);
  return (
    <Part title={t('channels.facts')}>
      <div className="rk-channels-fields">
        <KeptField
          field={`${id}|name`}
          label={t('channels.column.name')}
          stored={name}
          put={(value, again) => change({ name: value.trim() }, again)}
          check={(value) => (value.trim() ? null : t('channels.nameMissing'))}
          limit={200}
        />
        <NativeSelect
          size="xs"
          label={t('channels.column.kind')}
          value={channel.kind}
          data={CHANNEL_KINDS.map((value) => ({ value, label: kindName(value) }))}
          onChange={(event) => void change({ kind: event.currentTarget.value as ChannelKind })}
        />
        <KeptField
          field={`${id}|url`}
          label={t('channels.column.url')}
          stored={url}
          put={(value, again) => change({ url: value.trim(), key: at(value.trim(), network) ?? channel.key }, again)}
          check={wrongLink}
          limit={2000}
        />
        <NativeSelect
          size="xs"
          label={t('channels.column.network')}
          value={network ?? ''}
          data={[{ value: '', label: t('channels.noNetwork') }, ...networks.map(({ id: value, name: label }) => ({ value, label }))]}
          onChange={(event) => {
            const on = event.currentTarget.value || null;
            void change({ network: on, key: at(url, on) ?? channel.key });
          }}
        />
        <NativeSelect
          size="xs"
          label={t('channels.column.state')}
          value={channel.state}
          data={CHANNEL_STATES.map((value) => ({ value, label: stateName(value) }))}
          onChange={(event) => void change({ state: event.currentTarget.value as ChannelState })}
        />
        <NativeSelect
          size="xs"
          label={t('channels.column.language')}
          value={channel.language}
          data={languages(channel.language)}
          onChange={(event) => void change({ language: event.currentTarget.value })}
        />
      </div>
      <AssigneeChoice
        label={t('channels.responsible')}
        value={channel.responsible}
        onChange={(responsible) => void change({ responsible })}
        team={settings.team}
        me={settings.me}
      />
      <KeptField
        long
        field={`${id}|purpose`}
        label={t('channels.column.purpose')}
        stored={channel.purpose}
        put={(purpose, again) => change({ purpose }, again)}
        limit={1000}
      />
      <KeptField
        field={`${id}|guideline`}
        label={t('channels.column.guideline')}
        stored={channel.guideline}
        put={(value, again) => change({ guideline: value.trim() }, again)}
        check={wrongLink}
        limit={2000}
      />
      {webAddress(channel.guideline) && (
        <a className="rk-small" href={webAddress(channel.guideline) ?? ''} target="_blank" rel="noreferrer">
          {t('channels.openGuideline')}
        </a>
      )}
    </Part>
  );
}
