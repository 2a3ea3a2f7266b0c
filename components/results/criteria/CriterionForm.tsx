/** A criterion in all its parts: kind, name, goal, unit, who is responsible, where its value comes from, its place in the chain. */
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { cellOf, numberCell } from '../../../lib/exchange/csv-cells.ts';
import { t } from '../../../lib/i18n.ts';
import { CHAIN, CRITERION_KINDS, type Criterion } from '../../../lib/model/results.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { countedAs } from '../../../lib/rules/goals/counted.ts';
import { offered } from '../../../lib/rules/goals/criteria.ts';
import { AssigneeChoice } from '../../team/AssigneeChoice.tsx';
import { useEdits } from '../../edit/edits.tsx';
import { csvWords } from './csv-words.ts';
import { hintOf } from './hint.ts';
import { criterionName, kindName, perName, placeName, sourceName } from '../words.ts';

interface Props {
  /** Null: a new one. */
  criterion: Criterion | null;
  settings: Settings;
  now: number;
  close: () => void;
}

const PER = ['week', 'month', 'quarter', 'year'] as const;
const SOURCES = ['counted', 'hand', 'csv'] as const;

/** A goal as typed: null for none, undefined for no number. */
function goalOf(text: string): number | null | undefined {
  if (!text.trim()) return null;
  const value = numberCell(text);
  return typeof value === 'number' ? value : undefined;
}

export function CriterionForm({ criterion, settings, now, close }: Props) {
  const { run } = useEdits();
  const [held, setHeld] = useState(() => criterion ?? offered('contacts', crypto.randomUUID(), now));
  const [goalText, setGoalText] = useState(criterion?.goal == null ? '' : cellOf(criterion.goal, csvWords().mark));
  const [going, setGoing] = useState(false);
  const goal = goalOf(goalText);
  const put = (change: Partial<Criterion>): void => setHeld({ ...held, ...change });
  const own = held.kind === 'other';
  const nameless = own && !held.name.trim();
  const save = async (): Promise<void> => {
    if (goal === undefined || nameless) return;
    setGoing(true);
    const record: Criterion = { ...held, name: held.name.trim(), unit: held.unit.trim(), goal };
    const said = t('results.criterionKept', [criterionName(record)]);
    const kept = await run({ type: 'keep', store: 'criteria', records: [record], remove: [], said }, () => void save());
    setGoing(false);
    if (kept) close();
  };
  return (
    <form
      className="rk-criterion-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <NativeSelect
        size="xs"
        label={t('results.field.kind')}
        disabled={criterion !== null}
        value={held.kind}
        data={CRITERION_KINDS.map((value) => ({ value, label: kindName(value) }))}
        onChange={(event) => {
          const kind = CRITERION_KINDS.find((one) => one === event.currentTarget.value) ?? 'other';
          setHeld({ ...offered(kind, held.id, held.createdAt), name: held.name, responsible: held.responsible });
        }}
      />
      <TextInput
        size="xs"
        label={own ? t('results.field.name') : t('results.field.ownName')}
        placeholder={own ? undefined : kindName(held.kind)}
        maxLength={200}
        required={own}
        value={held.name}
        error={nameless && going ? t('results.nameEmpty') : null}
        onChange={(event) => put({ name: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={t('results.field.goal')}
        inputMode="decimal"
        value={goalText}
        error={goal === undefined ? t('results.numberWrong') : null}
        onChange={(event) => setGoalText(event.currentTarget.value)}
      />
      <NativeSelect
        size="xs"
        label={t('results.field.per')}
        value={held.per}
        data={PER.map((value) => ({ value, label: perName(value) }))}
        onChange={(event) => put({ per: PER.find((one) => one === event.currentTarget.value) ?? 'month' })}
      />
      <TextInput
        size="xs"
        label={t('results.field.unit')}
        maxLength={30}
        disabled={held.kind === 'within-target'}
        value={held.unit}
        onChange={(event) => put({ unit: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t('results.field.source')}
        description={hintOf(held)}
        value={held.source}
        data={SOURCES.filter((one) => one !== 'counted' || countedAs(held.kind) !== null).map((value) => ({
          value,
          label: sourceName(value),
        }))}
        onChange={(event) => put({ source: SOURCES.find((one) => one === event.currentTarget.value) ?? 'hand' })}
      />
      <NativeSelect
        size="xs"
        label={t('results.field.place')}
        value={held.place}
        data={CHAIN.map((value) => ({ value, label: placeName(value) }))}
        onChange={(event) => put({ place: CHAIN.find((one) => one === event.currentTarget.value) ?? 'outcome' })}
      />
      <AssigneeChoice
        label={t('team.assignee')}
        value={held.responsible}
        onChange={(responsible) => put({ responsible })}
        team={settings.team}
        me={settings.me}
      />
      <Group gap="xs" className="rk-form-end">
        <Button type="submit" size="compact-sm" loading={going} disabled={goal === undefined || nameless}>
          {t('results.save')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  );
}
