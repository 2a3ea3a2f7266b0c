/** Changing a series from this entry on: its rule, further days, its end. What comes of it stands below before anything is kept. */
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { PlanEntry } from '../../lib/model/plan.ts';
import { isOut } from '../../lib/rules/plan/entry.ts';
import { daysAdded, endedHere, ruleChanged, type SeriesChange } from '../../lib/rules/plan/series-change.ts';
import { readAll } from '../../lib/store/simple.ts';
import { useEdits } from '../edit/edits.tsx';
import { DayInput } from './DayInput.tsx';
import type { PartProps } from './Editor.tsx';
import { FurtherDays } from './FurtherDays.tsx';
import { RuleFields, ruleIn } from './RuleFields.tsx';
import { SeriesPreview } from './SeriesPreview.tsx';
import { useRuleDraft } from './use-rule-draft.ts';
import { shortTopic } from './words.ts';

const WAYS = ['rule', 'days', 'end'] as const;
type Way = (typeof WAYS)[number];

/** No entry is made, moved, taken away or let go: the rule alone is not worth a series of its own. */
const none = ({ made, moved, removed, freed }: SeriesChange): boolean => made.length + moved.length + removed.length + freed.length === 0;

export function SeriesEdit({ one: { entry }, plan, acts }: PartProps) {
  const { settled } = useEdits();
  const [way, setWay] = useState<Way>('rule');
  const [draft, setDraft] = useRuleDraft(entry, plan.entries);
  const [start, setStart] = useState(entry.day);
  const [days, setDays] = useState<readonly string[]>([]);
  const work = (from: PlanEntry, all: readonly PlanEntry[]): SeriesChange | null => {
    const making = { ids: () => crypto.randomUUID() as string, now: Date.now() };
    if (way === 'days') return daysAdded(from, days, all, making);
    if (way === 'end') return endedHere(from, all, making);
    const rule = start === null ? null : ruleIn(draft, start, 1);
    return rule && start !== null ? ruleChanged(from, rule, start, all, making) : null;
  };
  const change = work(entry, plan.entries);
  const save = async (): Promise<void> => {
    // What was typed a moment ago belongs to the text the new ones are made of; the page shows it a little later.
    await settled();
    const all = await readAll('plan').catch(() => plan.entries);
    const from = all.find(({ id }) => id === entry.id);
    const now = from && work(from, all);
    if (!now) return;
    const said = t('plan.seriesChanged', [shortTopic(entry.topic), now.made.length, now.moved.length, now.removed.length]);
    if (await acts.series(now, said)) setDays([]);
  };
  if (entry.day === null) return <p className="rk-soft rk-none">{t('plan.seriesNeedsDay')}</p>;
  const out = way === 'rule' && isOut(entry);
  return (
    <div className="rk-plan-form">
      <NativeSelect
        size="xs"
        label={t('plan.changeWhat')}
        value={way}
        data={WAYS.map((value) => ({ value, label: t(`plan.change.${value}` as never) }))}
        onChange={(event) => setWay(event.currentTarget.value as Way)}
      />
      {out && <p className="rk-soft rk-none">{t('plan.seriesOut')}</p>}
      {way === 'rule' && !out && (
        <>
          <DayInput label={t('plan.firstDay')} day={start} put={setStart} clearable={false} />
          <RuleFields rule={draft} put={setDraft} fixed={null} least={1} />
        </>
      )}
      {way === 'days' && <FurtherDays entry={entry} all={plan.entries} days={days} put={setDays} />}
      {change ? (
        <SeriesPreview change={change} />
      ) : (
        way === 'rule' && !out && <p className="rk-soft rk-small rk-none">{t('plan.seriesNothing')}</p>
      )}
      <div>
        <Button size="compact-sm" disabled={!change || none(change)} onClick={() => void save()}>
          {t('plan.saveSeries')}
        </Button>
      </div>
    </div>
  );
}
