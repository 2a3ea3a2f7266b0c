/** The screens of panel and full page. A new one is a line here: navigation and addresses follow. */
import type { ComponentType } from 'react';
import { t } from '../../lib/i18n.ts';
import { LazyChannels } from '../channels/Lazy.tsx';
import { LazyCampaigns } from '../campaigns/Lazy.tsx';
import { LazyListening } from '../listening/Lazy.tsx';
import { LazyPeople } from '../people/Lazy.tsx';
import { LazyResults } from '../results/Lazy.tsx';
import { LazyPlan } from '../plan/Lazy.tsx';
import { LazyPosts } from '../posts/Lazy.tsx';
import { QueueScreen } from '../queue/QueueScreen.tsx';
import type { Front } from './use-front.ts';

export interface ScreenProps {
  /** Item or person in view, from the address. */
  id: string | null;
  open: (id: string | null) => void;
  /** The page in front; null on the full page, which stands beside none. */
  front: Front | null;
}

export interface Screen {
  /** First part of the hash. */
  id: string;
  title: () => string;
  Content: ComponentType<ScreenProps>;
}

export const SCREENS: readonly [Screen, ...Screen[]] = [
  { id: 'queue', title: () => t('shell.queue'), Content: QueueScreen },
  { id: 'people', title: () => t('people.title'), Content: LazyPeople },
  { id: 'plan', title: () => t('plan.title'), Content: LazyPlan },
  { id: 'posts', title: () => t('posts.title'), Content: LazyPosts },
  { id: 'campaigns', title: () => t('campaigns.title'), Content: LazyCampaigns },
  { id: 'channels', title: () => t('channels.title'), Content: LazyChannels },
  { id: 'listening', title: () => t('listening.title'), Content: LazyListening },
  { id: 'results', title: () => t('shell.results'), Content: LazyResults },
];
