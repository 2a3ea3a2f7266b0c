/** What a table would do to the agenda, before anything is done. */
import { Button, Group, Loader } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { type AgendaLine, readAgenda } from '../../lib/exchange/agenda-csv.ts';
import { t, wordsInAll } from '../../lib/i18n.ts';
import type { AgendaItem } from '../../lib/model/plan.ts';
import { number } from '../base/time.ts';
import { Words } from '../base/Words.tsx';
import { useEdits } from '../edit/edits.tsx';

/** Lines shown; the others are counted. */
const SHOWN = 100;
const WRONG = { day: 'plan.agendaNoDay', title: 'plan.agendaNoTitle', long: 'plan.agendaLong' } as const;

export function ImportAgenda({ text, agenda, close }: { text: string; agenda: readonly AgendaItem[]; close: () => void }) {
  const { run } = useEdits();
  const [tables, setTables] = useState<Record<string, string>[] | null>(null);
  useEffect(() => void wordsInAll('plan').then(setTables, () => setTables([])), []);
  const lines = useMemo(() => tables && readAgenda(text, agenda, tables, () => crypto.randomUUID()), [text, agenda, tables]);
  if (!lines) return <Loader size="sm" role="status" aria-label={t('common.loading')} />;
  const count = (verdict: AgendaLine['verdict']): number => lines.filter((line) => line.verdict === verdict).length;
  const told = lines.filter(({ verdict }) => verdict !== 'same');
  const items = [...new Map(told.flatMap(({ item }) => (item ? [[item.id, item] as const] : []))).values()];
  const start = async (): Promise<void> => {
    const said = t('plan.imported', items.length, [number(items.length)]);
    if (await run({ type: 'keep', store: 'agenda', records: items, remove: [], said })) close();
  };
  return (
    <section className="rk-plan-import rk-card" aria-label={t('plan.csvIn')}>
      <p role="status" className="rk-none">
        {lines.length === 0
          ? t('plan.importEmpty')
          : t('plan.importSum', [number(count('new')), number(count('changed')), number(count('same')), number(count('refused'))])}
      </p>
      <ul className="rk-plain rk-scroll">
        {told.slice(0, SHOWN).map(({ line, verdict, wrong, title }) => (
          <li key={line} className="rk-break">
            <strong>{t('plan.lineNo', [line])}</strong> <Words text={title} limit={80} />:{' '}
            {wrong ? t(WRONG[wrong]) : t(`plan.verdict.${verdict}` as never)}
          </li>
        ))}
        {told.length > SHOWN && <li>{t('plan.more', [number(told.length - SHOWN)])}</li>}
      </ul>
      <Group gap="xs">
        {items.length > 0 && (
          <Button size="compact-sm" onClick={() => void start()}>
            {t('plan.importStart', items.length, [number(items.length)])}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={close}>
          {t(items.length ? 'common.cancel' : 'common.close')}
        </Button>
      </Group>
    </section>
  );
}
