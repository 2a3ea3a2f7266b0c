/**
 * Continuity of a channel: last own post, rhythm kept or broken, asleep, share of dialogue. One function for the channels, the plan
 * and the popup. Pure.
 */
import type { Channel, Rhythm } from '../model/channel.ts';
import type { OwnPost } from '../model/plan.ts';
import type { Interaction } from '../model/records.ts';
import type { OwnAccount } from '../model/settings.ts';
import type { Calendar } from './calendar.ts';
import { DIALOGUE_DAYS, type Dialogue, dialogueOf, isTalk } from './channels/dialogue.ts';
import { isAt, placeOf } from './channels/place.ts';
import { type RhythmKept, rhythmKept } from './channels/rhythm.ts';

const DAY = 86_400_000;
/** Days of silence after which an active channel sleeps, by its rhythm; without one (own choice). */
const SLEEPS: Record<Rhythm['per'], number> = { week: 28, month: 92 };
const SLEEPS_ELSE = 60;

export type Post = Pick<OwnPost, 'id' | 'actor' | 'at' | 'url'>;
export type Deed = Pick<Interaction, 'id' | 'network' | 'kind' | 'actor' | 'at' | 'url'>;

export interface Continuity {
  /** Epoch ms of the newest own post; null where none was seen. */
  lastPostAt: number | null;
  /** Null where no rhythm is wanted, or the channel is not spoken in (staked out, closed). */
  rhythm: RhythmKept | null;
  /** Silent for long although it counts as active; the state itself is a person's to change. */
  asleep: boolean;
  dialogue: Dialogue;
}

/** Key of the post a recorded deed is about, as `OwnPost.id`. */
const postOf = ({ id, network, actor }: Deed): string =>
  `${network}|${id.slice(`${network}|post|${actor.slice(network.length + 1)}|`.length)}`;

/** Own posts, each once: those seen with their figures, and those only recorded as deeds. */
export function ownPosts(posts: readonly Post[], deeds: readonly Deed[]): Post[] {
  const all = new Map(posts.map((post) => [post.id, post]));
  for (const deed of deeds) {
    if (deed.kind !== 'post') continue;
    const id = postOf(deed);
    if (!all.has(id)) all.set(id, { id, actor: deed.actor, at: deed.at, url: deed.url });
  }
  return [...all.values()];
}

/**
 * `posts` and `deeds` of all channels, or more than this one's; deeds older than DIALOGUE_DAYS are not needed. `own`: accounts known by
 * several keys (settings.own). `now` in epoch ms. Throws RangeError for an unknown zone.
 */
export function continuityOf(
  channel: Pick<Channel, 'network' | 'key' | 'url' | 'state' | 'rhythm' | 'createdAt'>,
  posts: readonly Post[],
  deeds: readonly Deed[],
  calendar: Calendar,
  now: number,
  own: readonly OwnAccount[] = [],
): Continuity {
  const place = placeOf(channel, own);
  const here = deeds.filter((deed) => isAt(place, deed));
  const times = ownPosts(
    posts.filter((post) => isAt(place, post)),
    here,
  )
    .map(({ at }) => at)
    .filter((at) => at <= now);
  const lastPostAt = times.length ? times.reduce((latest, at) => Math.max(latest, at)) : null;
  const since = now - DIALOGUE_DAYS * DAY;
  const talk = here.filter((deed) => isTalk(deed) && deed.at >= since && deed.at <= now).length;
  const { rhythm, state, createdAt } = channel;
  const spoken = state === 'active' || state === 'sleeping';
  const silent = (rhythm ? SLEEPS[rhythm.per] : SLEEPS_ELSE) * DAY;
  return {
    lastPostAt,
    rhythm: rhythm && spoken ? rhythmKept(rhythm, times, { calendar, since: createdAt, now }) : null,
    asleep: state === 'active' && now - (lastPostAt ?? createdAt) > silent,
    dialogue: dialogueOf(talk, times.filter((at) => at >= since).length),
  };
}
