/** The inventory with what is known of each channel; follows every change. */
import { useMemo } from 'react';
import type { Channel } from '../../lib/model/channel.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { calendarOf } from '../../lib/rules/calendar.ts';
import { type Continuity, continuityOf } from '../../lib/rules/continuity.ts';
import { readDeeds, readOpen } from '../../lib/store/channels.ts';
import { readAll } from '../../lib/store/simple.ts';
import { type Read, useRead } from '../base/use-read.ts';

export interface Channels {
  all: Read<Channel[]>;
  /** By channel id; undefined until it is known. */
  continuity: ReadonlyMap<string, Continuity> | undefined;
  /** Waiting items by `Item.channel`; undefined until they are counted. */
  open: ReadonlyMap<string, number> | undefined;
}

export function useChannels(settings: Settings, now: number): Channels {
  const { hours, own } = settings;
  const all = useRead(['channels'], 'all', () => readAll('channels'));
  const deeds = useRead(['interactions', 'posts'], hours.zone, () => readDeeds(Date.now(), hours.zone));
  const open = useRead(['items'], 'open', readOpen);
  const continuity = useMemo(() => {
    if (!all.value || !deeds.value) return undefined;
    const calendar = calendarOf(hours);
    const { posts, deeds: done } = deeds.value;
    return new Map(all.value.map((channel) => [channel.id, continuityOf(channel, posts, done, calendar, now, own)]));
  }, [all.value, deeds.value, hours, own, now]);
  return { all, continuity, open: open.value };
}
