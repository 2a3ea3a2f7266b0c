/** Days ahead that should have an entry: fairs, launches, days of the trade. Those without one near them are told first. */
import { Button, Group } from '@mantine/core';
import { useMemo, useState } from 'react';
import { agendaCsv } from '../../lib/exchange/agenda-csv.ts';
import { t } from '../../lib/i18n.ts';
import { agendaWithout, NEAR } from '../../lib/rules/plan/gaps.ts';
import { saveFile } from '../base/save-file.ts';
import { useEdits } from '../edit/edits.tsx';
import { AgendaNew } from './AgendaNew.tsx';
import { AgendaRow } from './AgendaRow.tsx';
import { ImportAgenda } from './ImportAgenda.tsx';
import { OpenFile } from './OpenFile.tsx';
import type { ViewProps } from './Views.tsx';

export function Agenda({ plan: { agenda, entries }, today, make, day }: ViewProps) {
  const { run } = useEdits();
  const [text, setText] = useState<string | null>(null);
  const open = useMemo(() => new Set(agendaWithout(agenda, entries, today).map(({ id }) => id)), [agenda, entries, today]);
  const ahead = agenda.filter(({ day, until }) => (until ?? day) >= today);
  const past = agenda.filter(({ day, until }) => (until ?? day) < today).reverse();
  const remove = (id: string, title: string): void =>
    void run({ type: 'keep', store: 'agenda', records: [], remove: [id], said: t('plan.removed', [title.slice(0, 80)]) });
  const rows = (items: typeof ahead) => (
    <ul className="rk-plain rk-card rk-padded">
      {items.map((item) => (
        <AgendaRow
          key={item.id}
          item={item}
          missing={open.has(item.id)}
          make={() => make({ day: item.day < today ? today : item.day, topic: item.title, url: item.url })}
          remove={() => remove(item.id, item.title)}
        />
      ))}
    </ul>
  );
  return (
    <div className="rk-plan-list">
      <p className="rk-soft rk-none">{t('plan.agendaExplained', [NEAR])}</p>
      <AgendaNew {...(day && { given: day })} />
      {ahead.length > 0 ? rows(ahead) : <p className="rk-soft rk-none">{t('plan.agendaNone')}</p>}
      {past.length > 0 && (
        <details className="rk-fold">
          <summary>{t('plan.agendaPast', past.length, [past.length])}</summary>
          <div>{rows(past)}</div>
        </details>
      )}
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          disabled={!agenda.length}
          onClick={() =>
            saveFile(
              `rueckkanal-agenda-${today}.csv`,
              agendaCsv(agenda, (column) => t(`plan.agenda.${column}` as never)),
              'text/csv;charset=utf-8',
            )
          }
        >
          {t('plan.csvOut')}
        </Button>
        <OpenFile label={t('plan.csvIn')} take={setText} />
      </Group>
      {text !== null && <ImportAgenda text={text} agenda={agenda} close={() => setText(null)} />}
    </div>
  );
}
