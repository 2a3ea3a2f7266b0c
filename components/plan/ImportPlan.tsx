/** What a table would do to the plan, line by line, before anything is done. */
import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Remark } from '../../lib/exchange/plan-cells.ts';
import { type PlanLine, readPlan, taken } from '../../lib/exchange/plan-read.ts';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { number } from '../base/time.ts';
import { ImportPreview, useTables } from './ImportPreview.tsx';
import type { Acts } from './use-acts.ts';
import type { Plan } from './use-plan.ts';

/** Keys that the reading gives as data. */
const say = t as unknown as (key: string, values: string[]) => string;

const remarkWords = ({ code, column, value }: Remark): string =>
  say(`plan.remark.${code}`, [column, value.length > 60 ? `${value.slice(0, 59)}…` : value]);

function Told({ line: { verdict, fields, remarks } }: { line: PlanLine }) {
  return (
    <>
      {t(`plan.verdict.${verdict}` as never)}
      {verdict === 'changed' && ` (${fields.map((field) => t(`plan.field.${field}` as never)).join(', ')})`}
      {remarks.map((remark, at) => (
        <span key={`${at} ${remark.code}`} className="rk-plan-remark">
          {remarkWords(remark)}
        </span>
      ))}
    </>
  );
}

interface Props {
  text: string;
  plan: Plan;
  settings: Settings;
  now: number;
  acts: Acts;
  close: () => void;
}

export function ImportPlan({ text, plan, settings, now, acts, close }: Props) {
  const tables = useTables();
  const [onlyNew, setOnlyNew] = useState(false);
  const lines = useMemo(
    () =>
      tables &&
      readPlan(text, {
        ...plan,
        team: settings.team,
        words: { tables },
        noTopic: t('plan.noTopic'),
        ids: () => crypto.randomUUID(),
        now,
      }),
    // The clock alone is no reason to read it anew.
    [text, plan, settings.team, tables],
  );
  const told = lines?.filter(({ verdict, remarks }) => verdict !== 'same' || remarks.length > 0) ?? [];
  const entries = taken(lines ?? [], onlyNew);
  return (
    <ImportPreview
      lines={lines}
      told={told}
      name={({ topic }) => topic}
      row={(line) => <Told line={line} />}
      taken={entries.length}
      take={() => acts.add(entries, t('plan.imported', entries.length, [number(entries.length)]))}
      close={close}
    >
      {told.some(({ verdict }) => verdict === 'changed') && (
        <Checkbox size="xs" label={t('plan.onlyNew')} checked={onlyNew} onChange={(event) => setOnlyNew(event.currentTarget.checked)} />
      )}
    </ImportPreview>
  );
}
