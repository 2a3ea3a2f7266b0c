/**
 * Everything about one person outside, and everything that can be done with them. Stands in the side panel (320 px and
 * up) and, with `wide`, on the dashboard in two columns. Changes go to the background; the parent gives the new `view`.
 */
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { PersonView } from '../../lib/store/person.ts';
import { Accounts } from './Accounts.tsx';
import { CadenceNote } from './CadenceNote.tsx';
import { Debts } from './Debts.tsx';
import { EditNote } from '../edit/EditNote.tsx';
import { EditScope } from '../edit/edits.tsx';
import { Forget } from './Forget.tsx';
import { Head } from './Head.tsx';
import { LeadPart } from './LeadPart.tsx';
import { NextContact } from './NextContact.tsx';
import { NextStepLine } from './NextStepLine.tsx';
import { Notes } from './Notes.tsx';
import './people.css';
import { Promises } from './Promises.tsx';
import { Responsible } from './Responsible.tsx';
import { Same } from './Same.tsx';
import { StagePart } from './StagePart.tsx';
import { TagList } from './TagList.tsx';
import { Timeline } from './Timeline.tsx';

interface Props {
  view: PersonView;
  /** Clock the card is for, epoch ms. */
  now: number;
  settings: Settings;
  /** Two columns, where there is room. */
  wide?: boolean;
  /** The person is gone (forgotten). Undo then stands in the EditScope around the card. */
  onGone?: () => void;
  /** Everybody, where the screen around has them already: in them the same person is looked for. */
  people?: readonly Person[];
}

/** The parts in their order; the notice of the last change stands where the scope is. */
export function PersonCard(props: Props) {
  return (
    <EditScope note={<EditNote />}>
      <Card key={props.view.person.id} {...props} />
    </EditScope>
  );
}

function Card({ view, now, settings, wide = false, onGone, people }: Props) {
  const { person } = view;
  const { zone } = settings.hours;
  return (
    <article className="rk-person" data-wide={wide || undefined} data-person={person.id}>
      <Head person={person} />
      <div className="rk-person-columns">
        <div>
          <NextStepLine view={view} now={now} />
          <CadenceNote view={view} now={now} settings={settings} />
          <TagList person={person} settings={settings} />
          <StagePart view={view} now={now} settings={settings} />
          <LeadPart view={view} settings={settings} />
          <Responsible person={person} settings={settings} />
          <NextContact person={person} now={now} zone={zone} />
          <Accounts person={person} zone={zone} />
        </div>
        <div>
          <Debts view={view} now={now} zone={zone} />
          <Promises person={person} now={now} zone={zone} />
          <Notes person={person} zone={zone} />
          <Timeline view={view} zone={zone} />
          <Same person={person} people={people} now={now} zone={zone} />
          <Forget view={view} onGone={onGone} />
        </div>
      </div>
    </article>
  );
}
