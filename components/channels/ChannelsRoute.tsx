/** Channels as a screen of panel and full page: settings from around it, its own clock. */
import { useNow } from '../base/use-now.ts';
import { useHold } from '../settings/use-settings.ts';
import type { ScreenProps } from '../shell/screens.ts';
import { ChannelsScreen } from './ChannelsScreen.tsx';

export function ChannelsRoute(props: ScreenProps) {
  const { settings } = useHold();
  return <ChannelsScreen {...props} settings={settings} now={useNow()} />;
}
