/** What a table would do to the plan, line by line, before anything is done. */
import { Button, Checkbox, Group, Loader } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { ReadWords, Remark } from '../../lib/exchange/plan-cells.ts';
import { type PlanLine, readPlan, taken } from '../../lib/exchange/plan-read.ts';
import { t, wordsInAll } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { number } from '../base/time.ts';
import { Words } from '../base/Words.tsx';
import type { Acts } from './use-acts.ts';
import type { Plan } from './use-plan.ts';

/** Lines shown; the others are counted. */
const SHOWN = 100;

/** Keys that the reading gives as data. */
const say = t as unknown as (key: string, values: string[]) => string;

const remarkWords = ({ code, column, value }: Remark): string =>
  say(`plan.remark.${code}`, [column, value.length > 60 ? `${value.slice(0, 59)}…` : value]);

function Line({ line: { line, verdict, topic, fields, remarks } }: { line: PlanLine }) {
  return (
    <li className="rk-break">
      <strong>{t('plan.lineNo', [line])}</strong> <Words text={topic} limit={80} />: {t(`plan.verdict.${verdict}` as never)}
      {verdict === 'changed' && ` (${fields.map((field) => t(`plan.field.${field}` as never)).join(', ')})`}
      {remarks.map((remark, at) => (
        <span key={`${at} ${remark.code}`} className="rk-plan-remark">
          {remarkWords(remark)}
        </span>
      ))}
    </li>
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
  const [tables, setTables] = useState<ReadWords['tables'] | null>(null);
  const [onlyNew, setOnlyNew] = useState(false);
  useEffect(() => void wordsInAll('plan').then(setTables, () => setTables([])), []);
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
  if (!lines) return <Loader size="sm" role="status" aria-label={t('common.loading')} />;
  const count = (verdict: PlanLine['verdict']): number => lines.filter((line) => line.verdict === verdict).length;
  const told = lines.filter(({ verdict, remarks }) => verdict !== 'same' || remarks.length > 0);
  const entries = taken(lines, onlyNew);
  const start = async (): Promise<void> => {
    if (await acts.add(entries, t('plan.imported', entries.length, [number(entries.length)]))) close();
  };
  return (
    <section className="rk-plan-import rk-card" aria-label={t('plan.csvIn')}>
      <p role="status" className="rk-none">
        {lines.length === 0
          ? t('plan.importEmpty')
          : t('plan.importSum', [number(count('new')), number(count('changed')), number(count('same')), number(count('refused'))])}
      </p>
      {told.length > 0 && (
        <ul className="rk-plain rk-scroll">
          {told.slice(0, SHOWN).map((line) => (
            <Line key={line.line} line={line} />
          ))}
          {told.length > SHOWN && <li>{t('plan.more', [number(told.length - SHOWN)])}</li>}
        </ul>
      )}
      {count('changed') > 0 && (
        <Checkbox size="xs" label={t('plan.onlyNew')} checked={onlyNew} onChange={(event) => setOnlyNew(event.currentTarget.checked)} />
      )}
      <Group gap="xs">
        {entries.length > 0 && (
          <Button size="compact-sm" onClick={() => void start()}>
            {t('plan.importStart', entries.length, [number(entries.length)])}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={close}>
          {t(entries.length ? 'common.cancel' : 'common.close')}
        </Button>
      </Group>
    </section>
  );
}
