/** The plan in the frame: settings from around it, its own clock, the place from the address. */
import { useNow } from '../base/use-now.ts';
import { useHold } from '../settings/use-settings.ts';
import type { ScreenProps } from '../shell/screens.ts';
import { PlanScreen } from './PlanScreen.tsx';
import { placeIn } from './place.ts';

export function PlanRoute({ id }: ScreenProps) {
  const { settings } = useHold();
  return <PlanScreen settings={settings} now={useNow()} place={placeIn(id)} />;
}
