/** Campaigns as a screen of panel and full page: settings from around it, its own clock. */
import { useNow } from '../base/use-now.ts';
import { useHold } from '../settings/use-settings.ts';
import type { ScreenProps } from '../shell/screens.ts';
import { CampaignsScreen } from './CampaignsScreen.tsx';

export function CampaignsRoute({ id, open }: ScreenProps) {
  const { settings } = useHold();
  return <CampaignsScreen id={id} open={open} settings={settings} now={useNow()} />;
}
