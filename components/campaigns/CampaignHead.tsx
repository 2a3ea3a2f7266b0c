/** Name, state and what can be done with a campaign as a whole. */
import { Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { number } from '../base/time.ts';
import { useEdits } from '../edit/edits.tsx';
import type { CampaignView } from './views.ts';
import { kindName, returnsWords, spanWords, stateName } from './words.ts';

interface Props {
  view: CampaignView;
  now: number;
  editing: boolean;
  edit: () => void;
  onGone: () => void;
}

/** Asked once, saying what goes. */
function Drop({ view: { campaign, returns }, onGone, cancel }: Pick<Props, 'view' | 'onGone'> & { cancel: () => void }) {
  const { run } = useEdits();
  const question = useRef<HTMLFieldSetElement>(null);
  useEffect(() => question.current?.focus(), []);
  const drop = async (): Promise<void> => {
    if (await run({ type: 'drop-campaign', campaign: campaign.id })) onGone();
  };
  return (
    <fieldset
      className="rk-campaign-ask"
      tabIndex={-1}
      ref={question}
      aria-label={t('campaigns.drop')}
      onKeyDown={({ key }) => {
        if (key === 'Escape') cancel();
      }}
    >
      <p>
        <strong>{t('campaigns.dropAsk', [campaign.name])}</strong>
      </p>
      <p>{t('campaigns.dropGoes', returns.length, [number(returns.length)])}</p>
      <Group gap="xs">
        <Button size="compact-sm" variant="light" color="red" onClick={() => void drop()}>
          {t('campaigns.dropYes')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={cancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </fieldset>
  );
}

export function CampaignHead({ view, now, editing, edit, onGone }: Props) {
  const { run } = useEdits();
  const [asking, setAsking] = useState(false);
  const { campaign, state, counts } = view;
  const closed = campaign.closedAt !== null;
  const setClosed = (): void => {
    const said = t(closed ? 'campaigns.reopened' : 'campaigns.closed', [campaign.name.slice(0, 100)]);
    void run({ type: 'keep', store: 'campaigns', records: [{ ...campaign, closedAt: closed ? null : now }], remove: [], said });
  };
  return (
    <header>
      <h2>{campaign.name}</h2>
      <p className="rk-soft rk-campaigns-small">
        <span className="rk-campaign-state" data-state={state}>
          {stateName(state)}
        </span>{' '}
        {kindName(campaign.kind)} · {spanWords(campaign)} · <span className="rk-figure">{returnsWords(counts.counts, campaign.goal)}</span>
      </p>
      <Group gap="xs">
        {!editing && (
          <Button size="compact-sm" variant="default" onClick={edit}>
            {t('campaigns.edit')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={setClosed}>
          {t(closed ? 'campaigns.reopen' : 'campaigns.close')}
        </Button>
        <Button size="compact-sm" variant="default" color="red" onClick={() => setAsking(true)}>
          {t('campaigns.drop')}
        </Button>
      </Group>
      {asking && <Drop view={view} onGone={onGone} cancel={() => setAsking(false)} />}
    </header>
  );
}
