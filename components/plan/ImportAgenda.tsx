/** What a table would do to the agenda, before anything is done. */
import { useMemo } from 'react';
import { readAgenda } from '../../lib/exchange/agenda-csv.ts';
import { t } from '../../lib/i18n.ts';
import type { AgendaItem } from '../../lib/model/plan.ts';
import { number } from '../base/time.ts';
import { useEdits } from '../edit/edits.tsx';
import { ImportPreview, useTables } from './ImportPreview.tsx';

const WRONG = { day: 'plan.agendaNoDay', title: 'plan.agendaNoTitle', long: 'plan.agendaLong' } as const;

export function ImportAgenda({ text, agenda, close }: { text: string; agenda: readonly AgendaItem[]; close: () => void }) {
  const { run } = useEdits();
  const tables = useTables();
  const lines = useMemo(() => tables && readAgenda(text, agenda, tables, () => crypto.randomUUID()), [text, agenda, tables]);
  const told = lines?.filter(({ verdict }) => verdict !== 'same') ?? [];
  const items = [...new Map(told.flatMap(({ item }) => (item ? [[item.id, item] as const] : []))).values()];
  const take = async (): Promise<boolean> => {
    const said = t('plan.imported', items.length, [number(items.length)]);
    return (await run({ type: 'keep', store: 'agenda', records: items, remove: [], said })) !== null;
  };
  return (
    <ImportPreview
      lines={lines}
      told={told}
      name={({ title }) => title}
      row={({ verdict, wrong }) => (wrong ? t(WRONG[wrong]) : t(`plan.verdict.${verdict}` as never))}
      taken={items.length}
      take={take}
      close={close}
    />
  );
}
