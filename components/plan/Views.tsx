/** The views of the plan. On a narrow page the calendar is the list: a month does not fit into 320 px. */
import { useMediaQuery } from '@mantine/hooks';
import type { Dispatch, SetStateAction } from 'react';
import type { Settings } from '../../lib/model/settings.ts';
import { Agenda } from './Agenda.tsx';
import { Board } from './Board.tsx';
import { CalendarView } from './CalendarView.tsx';
import { Ideas } from './Ideas.tsx';
import { ListView } from './ListView.tsx';
import type { Start } from './NewEntry.tsx';
import type { Place, View } from './place.ts';
import { Strip } from './Strip.tsx';
import { Transfer } from './Transfer.tsx';
import type { Acts } from './use-acts.ts';
import type { KeptFile } from './use-file.ts';
import type { Plan } from './use-plan.ts';

/** What every part of the plan gets. */
export interface Around {
  plan: Plan;
  settings: Settings;
  now: number;
  /** 'YYYY-MM-DD' in the settings' zone. */
  today: string;
  acts: Acts;
}

/** How the views were left. */
export interface Shown {
  /** Day the calendar stands at; null: today. */
  date: string | null;
  kind: 'dayGridMonth' | 'timeGridWeek';
  chosen: ReadonlySet<string>;
  text: string;
  /** The list shows days gone by too. */
  past: boolean;
}

export interface ViewProps extends Around {
  shown: Shown;
  setShown: Dispatch<SetStateAction<Shown>>;
  make: (start: Start) => void;
  /** What a new day of the agenda begins with. */
  day?: Place['day'];
  /** The calendar file that is kept up to date, if there is one. */
  file: KeptFile;
}

export function Views({ view, ...props }: ViewProps & { view: View }) {
  const narrow = useMediaQuery('(width < 640px)', undefined, { getInitialValueInEffect: false });
  if (view === 'board') return <Board {...props} />;
  if (view === 'ideas') return <Ideas {...props} />;
  if (view === 'agenda') return <Agenda {...props} />;
  return (
    <>
      <Strip {...props} />
      {view === 'list' || narrow ? <ListView {...props} /> : <CalendarView {...props} />}
      <Transfer {...props} />
    </>
  );
}
