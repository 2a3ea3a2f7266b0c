/** People as a screen of panel and full page: settings from around it, its own clock. */
import { useNow } from '../base/use-now.ts';
import { useHold } from '../settings/use-settings.ts';
import { PeopleScreen } from './PeopleScreen.tsx';

export function PeopleRoute() {
  const { settings } = useHold();
  return <PeopleScreen settings={settings} now={useNow()} />;
}
