/** A channel by name and address; network and kind are told by the address where it tells them. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { CHANNEL_KINDS, type Channel, type ChannelKind } from '../../lib/model/channel.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networks } from '../../lib/networks/index.ts';
import { networkOf } from '../../lib/networks/match.ts';
import { keyAt } from '../../lib/rules/channels/place.ts';
import { kindAt } from '../../lib/rules/channels/propose.ts';
import { webAddress } from '../base/address.ts';
import { useEdits } from '../edit/edits.tsx';
import { freshChannel } from './fresh.ts';
import { kindName } from './words.ts';

interface Props {
  channels: readonly Channel[];
  settings: Settings;
  now: number;
}

const EMPTY = { name: '', url: '', network: null as string | null, kind: null as ChannelKind | null };

export function ByHand({ channels, settings, now }: Props) {
  const { run } = useEdits();
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const typed = draft.url.trim();
  // "x.com/muster" is an address too.
  const url = typed && !/^https?:/i.test(typed) ? `https://${typed}` : typed;
  const address = webAddress(url);
  const network = draft.network === null ? (address ? (networkOf(new URL(address))?.id ?? '') : '') : draft.network;
  const kind = draft.kind ?? kindAt(network || null, url);
  const key = address ? keyAt(address, network || null, settings) : null;
  const known = channels.some((one) => (key !== null && one.key === key) || (address !== null && one.url === address));
  const wrong = {
    name: draft.name.trim() ? null : t('channels.nameMissing'),
    url: typed && !address ? t('channels.notALink') : known ? t('channels.knownAlready') : null,
  };
  const add = async (): Promise<void> => {
    setTried(true);
    if (wrong.name || wrong.url) return;
    const record = freshChannel({ name: draft.name, url: address ?? '', network: network || null, key, kind }, now);
    const said = t('channels.added', [record.name]).slice(0, 200);
    if (!(await run({ type: 'keep', store: 'channels', records: [record], remove: [], said }))) return;
    setDraft(EMPTY);
    setTried(false);
  };
  return (
    <form
      className="rk-channels-fields"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextInput
        size="xs"
        label={t('channels.column.name')}
        maxLength={200}
        value={draft.name}
        error={tried ? wrong.name : null}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={t('channels.column.url')}
        maxLength={2000}
        inputMode="url"
        value={draft.url}
        error={tried || known ? wrong.url : null}
        onChange={(event) => setDraft({ ...draft, url: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t('channels.column.network')}
        value={network}
        data={[{ value: '', label: t('channels.noNetwork') }, ...networks.map(({ id: value, name: label }) => ({ value, label }))]}
        onChange={(event) => setDraft({ ...draft, network: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t('channels.column.kind')}
        value={kind}
        data={CHANNEL_KINDS.map((value) => ({ value, label: kindName(value) }))}
        onChange={(event) => setDraft({ ...draft, kind: event.currentTarget.value as ChannelKind })}
      />
      <Button type="submit" size="compact-sm">
        {t('channels.add')}
      </Button>
    </form>
  );
}
