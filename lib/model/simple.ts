/** Records that are kept as they are given: each kind with its shape, its id being its key in the store of that name. */
import type { z } from 'zod';
import { Channel, Measurement } from './channel.ts';
import { Mention } from './listening.ts';
import { AgendaItem, Campaign, OwnPost, PlanEntry, Return } from './plan.ts';
import { Criterion } from './results.ts';

export interface SimpleOf {
  channels: Channel;
  measurements: Measurement;
  plan: PlanEntry;
  agenda: AgendaItem;
  campaigns: Campaign;
  returns: Return;
  posts: OwnPost;
  mentions: Mention;
  criteria: Criterion;
}
export type SimpleStore = keyof SimpleOf;

export const SIMPLE: { [S in SimpleStore]: z.ZodType<SimpleOf[S]> } = {
  channels: Channel,
  measurements: Measurement,
  plan: PlanEntry,
  agenda: AgendaItem,
  campaigns: Campaign,
  returns: Return,
  posts: OwnPost,
  mentions: Mention,
  criteria: Criterion,
};
export const SIMPLE_STORES = Object.keys(SIMPLE) as [SimpleStore, ...SimpleStore[]];
export const isSimple = (store: string): store is SimpleStore => store in SIMPLE;
