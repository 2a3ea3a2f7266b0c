/** "Is this yours?": yes makes a channel, no is remembered. */
import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { CHANNEL_KINDS, type ChannelKind } from '../../lib/model/channel.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkName } from '../../lib/networks/index.ts';
import { type Proposal, refusalOf } from '../../lib/rules/channels/propose.ts';
import { webAddress } from '../base/address.ts';
import { number } from '../base/time.ts';
import { Words } from '../base/Words.tsx';
import { useEdits } from '../edit/edits.tsx';
import { Fold } from '../people/Part.tsx';
import { ofProposal } from './fresh.ts';
import { kindName } from './words.ts';

interface Props {
  from: Proposal['from'];
  open: readonly Proposal[];
  refused: readonly Proposal[];
  settings: Settings;
  now: number;
}

function One({ proposal, settings, now }: { proposal: Proposal; settings: Settings; now: number }) {
  const { run } = useEdits();
  const [kind, setKind] = useState<ChannelKind>(proposal.kind);
  const url = webAddress(proposal.url);
  const department = settings.own.find((own) => own.url === proposal.url && own.network === proposal.network)?.department ?? null;
  const name = proposal.name || proposal.url;
  return (
    <li>
      <strong>
        <Words text={name} limit={200} />
      </strong>{' '}
      <span className="rk-soft rk-small">{proposal.network && networkName(proposal.network)}</span>
      {url && (
        <a href={url} target="_blank" rel="noreferrer" className="rk-small rk-break rk-channels-line">
          {proposal.url}
        </a>
      )}
      <Group gap="xs" mt={6} align="flex-end">
        <NativeSelect
          size="xs"
          label={t('channels.column.kind')}
          value={kind}
          data={CHANNEL_KINDS.map((value) => ({ value, label: kindName(value) }))}
          onChange={(event) => setKind(event.currentTarget.value as ChannelKind)}
        />
        <Button
          size="compact-sm"
          aria-label={t('channels.yesOf', [name])}
          onClick={() =>
            void run({
              type: 'keep',
              store: 'channels',
              records: [ofProposal({ ...proposal, kind }, now, department)],
              remove: [],
              said: t('channels.added', [name]).slice(0, 200),
            })
          }
        >
          {t('channels.isOurs')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('channels.noOf', [name])}
          onClick={() => void run({ type: 'dismiss', keys: [refusalOf(proposal)], on: true })}
        >
          {t('channels.notOurs')}
        </Button>
      </Group>
    </li>
  );
}

export function Proposals({ from, open, refused, settings, now }: Props) {
  const { run } = useEdits();
  const [here, gone] = [open, refused].map((all) => all.filter((one) => one.from === from)) as [Proposal[], Proposal[]];
  return (
    <>
      {here.length > 0 ? (
        <ul className="rk-plain rk-channels-proposals">
          {here.map((proposal) => (
            <One key={proposal.key} proposal={proposal} settings={settings} now={now} />
          ))}
        </ul>
      ) : (
        <p className="rk-soft">{t(`channels.nothingFrom.${from}` as never)}</p>
      )}
      {gone.length > 0 && (
        <Fold title={t('channels.refused', [number(gone.length)])}>
          <ul className="rk-plain">
            {gone.map((proposal) => (
              <li key={proposal.key} className="rk-line">
                <span className="rk-channels-value">
                  <Words text={proposal.name || proposal.url} limit={200} />
                </span>
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => void run({ type: 'dismiss', keys: [refusalOf(proposal)], on: false })}
                >
                  {t('channels.askAgain')}
                </Button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
