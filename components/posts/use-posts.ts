/** Own posts with the plan and the channels, newest first; read again when any of them changes. */
import type { Channel } from '../../lib/model/channel.ts';
import type { OwnPost, PlanEntry } from '../../lib/model/plan.ts';
import { readAll } from '../../lib/store/simple.ts';
import { type Read, useRead } from '../base/use-read.ts';

export interface Posts {
  /** Newest first. One whose entry was deleted is none's. */
  posts: readonly OwnPost[];
  /** By id; templates are not among them. */
  entries: ReadonlyMap<string, PlanEntry>;
  channels: readonly Channel[];
}

async function read(): Promise<Posts> {
  const [posts, plan, channels] = await Promise.all([readAll('posts'), readAll('plan'), readAll('channels')]);
  const entries = new Map(plan.flatMap((entry) => (entry.template ? [] : [[entry.id, entry] as const])));
  return {
    posts: posts
      .map((post) => (post.entry === null || entries.has(post.entry) ? post : { ...post, entry: null }))
      .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)),
    entries,
    channels,
  };
}

export const usePosts = (): Read<Posts> => useRead(['posts', 'plan', 'channels'], 'posts', read);
