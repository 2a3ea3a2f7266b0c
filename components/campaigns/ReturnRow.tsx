/** One entry: who, when, why it counts, and taking it out or back in. */
import { Anchor, Button } from '@mantine/core';
import { memo, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Return } from '../../lib/model/plan.ts';
import { networkName } from '../../lib/networks/index.ts';
import type { Standing } from '../../lib/rules/entries.ts';
import { webAddress } from '../base/address.ts';
import { Words } from '../base/Words.tsx';
import { useEdits } from '../edit/edits.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { standingName, timingWords, whenOf, whoOf, whyWords } from './words.ts';

interface Props {
  entry: Return;
  standing: Standing;
  winner: boolean;
  zone: string;
}

function TakeOut({ entry, cancel }: { entry: Return; cancel: () => void }) {
  const { run } = useEdits();
  const who = whoOf(entry);
  const out = async (reason: string): Promise<boolean> =>
    (await run({
      type: 'keep',
      store: 'returns',
      records: [{ ...entry, out: reason }],
      remove: [],
      said: t('campaigns.tookOut', [who.slice(0, 100)]),
    })) !== null;
  return (
    <ReasonForm label={t('campaigns.takeOutOf', [who])} act={t('campaigns.takeOut')} done={out} cancel={cancel}>
      <p className="rk-soft rk-campaigns-small">{t('campaigns.forgetHelp')}</p>
      <div>
        <Button
          size="compact-sm"
          variant="default"
          color="red"
          onClick={() => void run({ type: 'forget-entrant', entry: entry.id }).then((answer) => answer && cancel())}
        >
          {t('campaigns.forget')}
        </Button>
      </div>
    </ReasonForm>
  );
}

function Actions({ entry, ask }: { entry: Return; ask: () => void }) {
  const { run } = useEdits();
  const who = whoOf(entry);
  const url = webAddress(entry.url);
  const takeIn = (): void => {
    const said = t('campaigns.tookIn', [who.slice(0, 100)]);
    void run({ type: 'keep', store: 'returns', records: [{ ...entry, out: null }], remove: [], said });
  };
  return (
    <span className="rk-campaigns-line rk-campaigns-wrap">
      {url && (
        <Anchor size="sm" href={url} target="_blank" rel="noreferrer" aria-label={t('campaigns.openOf', [who])}>
          {t('campaigns.open')}
        </Anchor>
      )}
      {entry.out === null ? (
        <Button size="compact-xs" variant="default" aria-label={t('campaigns.takeOutOf', [who])} onClick={ask}>
          {t('campaigns.takeOut')}
        </Button>
      ) : (
        <Button size="compact-xs" variant="default" aria-label={t('campaigns.takeInOf', [who])} onClick={takeIn}>
          {t('campaigns.takeIn')}
        </Button>
      )}
    </span>
  );
}

export const ReturnRow = memo(function ReturnRow({ entry, standing, winner, zone }: Props) {
  const [asking, setAsking] = useState(false);
  const profile = webAddress(entry.account.url);
  const facts = [networkName(entry.network), whenOf(entry, zone), timingWords(entry.timing), whyWords(entry.by)].filter(Boolean);
  return (
    <div className="rk-return" data-standing={standing}>
      <span className="rk-campaigns-line rk-campaigns-spread">
        <strong className="rk-campaigns-cut">
          {profile ? (
            <a href={profile} target="_blank" rel="noreferrer">
              <Words text={whoOf(entry)} />
            </a>
          ) : (
            <Words text={whoOf(entry)} />
          )}
        </strong>
        <span className="rk-campaigns-line">
          {winner && (
            <span className="rk-return-mark" data-standing="winner">
              {t('campaigns.winner')}
            </span>
          )}
          {standing !== 'counts' && <span className="rk-return-mark">{standingName(standing)}</span>}
        </span>
      </span>
      <span className="rk-soft rk-campaigns-small">{facts.join(' · ')}</span>
      {entry.excerpt && (
        <span className="rk-campaigns-small rk-campaigns-break">
          <Words text={entry.excerpt} />
        </span>
      )}
      {entry.vote !== undefined && <span className="rk-campaigns-small">{t('campaigns.vote', [entry.vote])}</span>}
      {entry.out !== null && <span className="rk-campaigns-small">{t('campaigns.outBecause', [entry.out])}</span>}
      {asking && entry.out === null ? (
        <TakeOut entry={entry} cancel={() => setAsking(false)} />
      ) : (
        <Actions entry={entry} ask={() => setAsking(true)} />
      )}
    </div>
  );
});
