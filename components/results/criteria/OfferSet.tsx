/** The set of criteria offered where there is none yet: all ticked, each can be left out. */
import { Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import type { Criterion, CriterionKind } from '../../../lib/model/results.ts';
import { OFFERED, offered } from '../../../lib/rules/goals/criteria.ts';
import { number } from '../../base/time.ts';
import { useEdits } from '../../edit/edits.tsx';
import { kindName, placeName } from '../words.ts';

export function OfferSet({ criteria, now }: { criteria: readonly Criterion[]; now: number }) {
  const { run } = useEdits();
  const [out, setOut] = useState<ReadonlySet<CriterionKind>>(new Set());
  const [going, setGoing] = useState(false);
  if (criteria.length) return null;
  const chosen = OFFERED.filter((kind) => !out.has(kind));
  const take = async (): Promise<void> => {
    setGoing(true);
    const records = chosen.map((kind) => offered(kind, crypto.randomUUID(), now));
    const said = t('results.offerTaken', records.length, [number(records.length)]);
    await run({ type: 'keep', store: 'criteria', records, remove: [], said }, () => void take());
    setGoing(false);
  };
  return (
    <section className="rk-card rk-padded-card" aria-labelledby="rk-offer">
      <h2 id="rk-offer">{t('results.offer')}</h2>
      <p className="rk-soft">{t('results.offerExplained')}</p>
      <div className="rk-offer">
        {OFFERED.map((kind) => (
          <Checkbox
            key={kind}
            size="sm"
            label={kindName(kind)}
            description={placeName(offered(kind, '', 0).place)}
            checked={!out.has(kind)}
            onChange={(event) => {
              const next = new Set(out);
              if (event.currentTarget.checked) next.delete(kind);
              else next.add(kind);
              setOut(next);
            }}
          />
        ))}
      </div>
      <Group mt="sm">
        <Button size="compact-md" loading={going} disabled={!chosen.length} onClick={() => void take()}>
          {t('results.offerTake', chosen.length, [number(chosen.length)])}
        </Button>
      </Group>
    </section>
  );
}
