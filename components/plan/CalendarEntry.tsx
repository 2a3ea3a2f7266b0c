/** An entry, holiday or agenda item as it stands in the calendar. An entry opens, and moves by keys and by its menu. */
import type { KeyboardEvent } from 'react';
import { t } from '../../lib/i18n.ts';
import type { PlanEntry } from '../../lib/model/plan.ts';
import type { What } from './calendar-events.ts';
import { EntryMenu } from './EntryMenu.tsx';
import { entryHash, viewHash } from './place.ts';
import type { Acts } from './use-acts.ts';
import { stateName, whenWords } from './words.ts';

/** Days a key moves an entry by, with Shift held. */
const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface Props {
  what: What;
  acts: Acts;
  /** Id of the sentence that tells the keys. */
  keys: string;
  move: (entry: PlanEntry, days: number) => void;
}

export function CalendarEntry({ what, acts, keys, move }: Props) {
  if ('holiday' in what) return <span className="rk-plan-holiday">{t(`why.holiday.${what.holiday}` as never)}</span>;
  if ('agenda' in what)
    return (
      <a className="rk-plan-agenda" href={viewHash('agenda')} draggable={false}>
        <span className="rk-hidden">{t('plan.agendaItem')} </span>
        {what.agenda.title}
      </a>
    );
  const { entry } = what;
  const press = (event: KeyboardEvent): void => {
    const days = event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey ? KEYS[event.key] : undefined;
    if (days === undefined) return;
    event.preventDefault();
    move(entry, days);
  };
  return (
    <div className="rk-plan-event" data-state={entry.state}>
      <a
        href={entryHash(entry.id)}
        data-entry={entry.id}
        draggable={false}
        aria-describedby={keys}
        title={`${entry.topic} · ${whenWords(entry)} · ${stateName(entry.state)}`}
        onKeyDown={press}
      >
        {entry.time && <span className="rk-figure">{entry.time} </span>}
        {entry.topic}
        <span className="rk-hidden"> ({stateName(entry.state)})</span>
      </a>
      <EntryMenu entry={entry} acts={acts} shift={(days) => move(entry, days)} />
    </div>
  );
}
