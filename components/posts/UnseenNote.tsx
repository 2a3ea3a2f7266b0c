/** The alert of posts nobody looked at, for the head of other screens: reads only the young ones, draws nothing where all is well. */
import type { Settings } from '../../lib/model/settings.ts';
import { unseenPosts } from '../../lib/rules/posts/check-back.ts';
import { dayOf } from '../../lib/store/day.ts';
import { readFreshPosts } from '../../lib/store/posts.ts';
import { useRead } from '../base/use-read.ts';
import { Unseen } from './Unseen.tsx';

export function UnseenNote({ settings, now }: { settings: Settings; now: number }) {
  const { zone } = settings.hours;
  const day = dayOf(now, zone);
  // Unreadable: the screen below says so itself.
  const { value } = useRead(['posts'], day, () => readFreshPosts(day));
  return value ? <Unseen posts={unseenPosts(value, settings, now)} zone={zone} /> : null;
}
