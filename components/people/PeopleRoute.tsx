/** People as a screen of panel and full page: settings from around it, its own clock. */
import { useHold } from '../settings/use-settings.ts';
import { PeopleScreen } from './PeopleScreen.tsx';
import type { AssigneeSlot } from './Responsible.tsx';
import { useNow } from './use-now.ts';

export function PeopleRoute({ assignee }: { assignee?: AssigneeSlot }) {
  const { settings } = useHold();
  return <PeopleScreen settings={settings} now={useNow()} {...(assignee && { assignee })} />;
}
