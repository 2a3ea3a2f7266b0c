/** Channels that post and hardly ever talk with people, worked out after the plan is shown: it reads three months of deeds. */
import { useMemo } from 'react';
import type { Channel } from '../../lib/model/channel.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { calendarOf } from '../../lib/rules/calendar.ts';
import { continuityOf } from '../../lib/rules/continuity.ts';
import { readDeeds } from '../../lib/store/channels.ts';
import { useRead } from '../base/use-read.ts';

export interface OneSided {
  channel: Channel;
  talk: number;
  posts: number;
}

/** Empty until they are known, and where they cannot be read: the channels' own screen says so then. */
export function useOneSided(channels: readonly Channel[], settings: Settings, now: number): OneSided[] {
  const { zone } = settings.hours;
  // A day is its unit; every page that is read changes the deeds.
  const day = Math.floor(now / 86_400_000);
  const { value } = useRead([], `${day}`, () => readDeeds(now, zone));
  return useMemo(() => {
    if (!value) return [];
    const calendar = calendarOf(settings.hours);
    return channels.flatMap((channel) => {
      if (channel.state !== 'active') return [];
      const { dialogue } = continuityOf(channel, value.posts, value.deeds, calendar, now, settings.own);
      return dialogue.oneSided ? [{ channel, talk: dialogue.talk, posts: dialogue.posts }] : [];
    });
    // `now` moves every minute; the day is enough.
  }, [value, channels, settings.hours, settings.own, day]);
}
