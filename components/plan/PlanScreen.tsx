/** The editorial and campaign plan: calendar, board, list, ideas, agenda; an entry opens instead of them. */
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { planIcs } from '../../lib/exchange/ics.ts';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { placeOf } from '../../lib/rules/plan/entry.ts';
import { dayOf } from '../../lib/store/day.ts';
import { Ready } from '../base/Ready.tsx';
import { EditNote } from '../edit/EditNote.tsx';
import { EditScope } from '../edit/edits.tsx';
import { Editor } from './Editor.tsx';
import { entryLink, focusSoon, stopLooking } from './focus.ts';
import { NewEntry, type Start } from './NewEntry.tsx';
import type { Place, View } from './place.ts';
import { goTo, VIEWS, viewHash } from './place.ts';
import './plan.css';
import { calendarFile, calendarWords } from './table-words.ts';
import { useActs } from './use-acts.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useFile } from './use-file.ts';
import { type Plan, usePlan } from './use-plan.ts';
import { type Shown, Views } from './Views.tsx';

interface Props {
  settings: Settings;
  /** Clock the screen is for, epoch ms. */
  now: number;
  place: Place;
}

export function PlanScreen(props: Props) {
  const plan = usePlan();
  return (
    <EditScope note={<EditNote />}>
      <div className="rk-plan">
        <Ready of={plan}>{(value) => <Whole {...props} plan={value} />}</Ready>
      </div>
    </EditScope>
  );
}

function Whole({ settings, now, place, plan }: Props & { plan: Plan }) {
  const acts = useFocusKept(useActs(plan.entries), plan.entries);
  const [making, setMaking] = useState<Start | null>(null);
  const last = useRef<View>('calendar');
  if (place.view) last.current = place.view;
  // Kept here, so that coming back from an entry finds calendar and choice as they were.
  const [shown, setShown] = useState<Shown>({ date: null, kind: 'dayGridMonth', chosen: new Set(), text: '', past: false });
  const today = dayOf(now, settings.hours.zone);
  useEffect(() => stopLooking, []);
  const back = useRef<string | null>(null);
  // Coming back from an entry, the focus is on it again.
  useEffect(() => {
    const from = back.current;
    back.current = place.entry;
    return place.entry || !from ? undefined : focusSoon([entryLink(from)]);
  }, [place.entry]);
  const { zone } = settings.hours;
  const file = useFile(() => planIcs(plan.entries, zone, calendarWords(plan)), plan, calendarFile());
  const around = { plan, settings, now, today, acts };
  return (
    <>
      {place.entry ? (
        <Editor key={place.entry} id={place.entry} {...around} close={() => goTo(viewHash(last.current))} />
      ) : (
        <>
          <div className="rk-plan-head">
            <nav aria-label={t('plan.views')} className="rk-plan-tabs">
              {VIEWS.map((view) => (
                <a key={view} href={viewHash(view)} aria-current={place.view === view ? 'page' : undefined}>
                  {t(`plan.view.${view}` as never)}
                </a>
              ))}
            </nav>
            <Button size="compact-sm" onClick={() => setMaking({})}>
              {t('plan.new')}
            </Button>
          </div>
          <h2 className="rk-hidden">{t(`plan.view.${place.view ?? 'calendar'}` as never)}</h2>
          <Views
            {...around}
            view={place.view ?? 'calendar'}
            shown={shown}
            setShown={setShown}
            make={setMaking}
            file={file}
            day={place.day}
          />
        </>
      )}
      {making && (
        <NewEntry
          start={making}
          templates={plan.entries.filter((entry) => placeOf(entry) === 'template')}
          acts={acts}
          close={() => setMaking(null)}
        />
      )}
    </>
  );
}
