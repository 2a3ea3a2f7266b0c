/** Who wins in a draw now; for each who drops out the next one moves up. */
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Draw, Return } from '../../lib/model/plan.ts';
import { winnersNow } from '../../lib/rules/draw.ts';
import { webAddress } from '../base/address.ts';
import { useEdits } from '../edit/edits.tsx';
import { namedIn } from './protocol.ts';
import { ReasonForm } from './ReasonForm.tsx';

interface Props {
  draw: Draw;
  campaign: string;
  known: ReadonlyMap<string, Return>;
  me: string;
}

export function Winners({ draw, campaign, known, me }: Props) {
  const { run } = useEdits();
  const [asking, setAsking] = useState<string | null>(null);
  const replace = (out: string) => async (reason: string, by: string) =>
    (await run({ type: 'draw', campaign, by, what: { act: 'replace', draw: draw.at, out, reason } })) !== null;
  return (
    <ol className="rk-draw-winners">
      {winnersNow(draw).map((id) => {
        const url = webAddress(known.get(id)?.url ?? null);
        const name = namedIn(known, id);
        return (
          <li key={id}>
            <span className="rk-campaigns-line rk-campaigns-wrap">
              {url ? (
                <Anchor size="sm" href={url} target="_blank" rel="noreferrer">
                  {name}
                </Anchor>
              ) : (
                <span className="rk-campaigns-break">{name}</span>
              )}
              {!draw.void && (
                <Button size="compact-xs" variant="default" aria-label={t('campaigns.replaceOf', [name])} onClick={() => setAsking(id)}>
                  {t('campaigns.replace')}
                </Button>
              )}
            </span>
            {asking === id && (
              <ReasonForm
                label={t('campaigns.replaceOf', [name])}
                act={t('campaigns.replace')}
                by={me}
                done={replace(id)}
                cancel={() => setAsking(null)}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
