/** Results as a screen of panel and full page: settings from around it, its own clock. */
import { useNow } from '../base/use-now.ts';
import { useHold } from '../settings/use-settings.ts';
import type { ScreenProps } from '../shell/screens.ts';
import { ResultsScreen } from './ResultsScreen.tsx';

export function ResultsRoute({ id, open }: ScreenProps) {
  const { settings } = useHold();
  return <ResultsScreen settings={settings} now={useNow()} id={id} open={open} />;
}
