/** Which plan entry a post of ours may be, with the evidence. Only proposed: a person confirms (issue 5). Pure. */
import type { Channel } from '../../model/channel.ts';
import type { OwnPost, PlanEntry } from '../../model/plan.ts';
import { Temporal } from 'temporal-polyfill';
import { channelOfSite } from '../channel.ts';
import { hasHashtag, shared, tellingWords } from './words.ts';

/** Why: the entry's channel (its name), the link, the hashtag, words in common, days between plan and post (0 the same), minutes on that day. */
export type Evidence =
  | { by: 'channel'; name: string }
  | { by: 'link' }
  | { by: 'hashtag'; tag: string }
  | { by: 'words'; words: string[] }
  | { by: 'day'; days: number }
  | { by: 'time'; minutes: number };

export interface Proposal {
  post: OwnPost;
  entry: PlanEntry;
  why: Evidence[];
  /** Only to order them: what tells more stands first. */
  weight: number;
}

/** Days between plan and post up to which the day speaks for it, and beyond which nothing does but the link. */
const NEAR = 2;
const FAR = 14;
/** Hours on the planned day up to which the time alone speaks for it. */
const SAME_TIME = 180;
/** Words told as evidence. */
const TOLD = 5;

/** The keys by which a post's channel is known: its own account, and the website it stands on. */
export function channelKeys({ actor, url }: Pick<OwnPost, 'actor' | 'url'>): string[] {
  return [actor, ...(url !== null && URL.canParse(url) ? [channelOfSite(new URL(url).host)] : [])];
}

/** The channel a post stands in; undefined where it is none of the inventory. */
export function channelOf<C extends Pick<Channel, 'key'>>(post: Pick<OwnPost, 'actor' | 'url'>, channels: readonly C[]): C | undefined {
  const keys = channelKeys(post);
  return channels.find(({ key }) => key !== null && keys.includes(key));
}

/** Does the text name this address? Compared without scheme, parameters and last slash; shortened ones tell nothing. */
function names(text: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { host, pathname } = new URL(url);
  const path = pathname.replace(/\/$/, '');
  // A home page alone is in many posts.
  return path !== '' && text.toLowerCase().includes(`${host.replace(/^www\./, '')}${path}`.toLowerCase());
}

/** A post with what is asked of it again and again. */
interface Seen {
  post: OwnPost;
  channel: Channel | undefined;
  words: ReadonlyMap<string, string>;
  /** Local day as a number of days, and minute of it. */
  day: number;
  minute: number;
}

const DAY = 86_400_000;
/** 'YYYY-MM-DD' as a number of days. */
const dayNumber = (day: string): number => Date.parse(day) / DAY;

function evidence({ post, channel, words: said, day, minute }: Seen, entry: PlanEntry, planned: ReadonlyMap<string, string>): Evidence[] {
  const why: Evidence[] = [];
  if (channel && entry.channels.includes(channel.id)) why.push({ by: 'channel', name: channel.name });
  if (entry.url && names(post.excerpt, entry.url)) why.push({ by: 'link' });
  if (entry.hashtag && hasHashtag(post.excerpt, entry.hashtag)) why.push({ by: 'hashtag', tag: entry.hashtag.replace(/^#/, '') });
  const words = shared(planned, said);
  if (words.length) why.push({ by: 'words', words: words.slice(0, TOLD) });
  if (entry.day !== null) {
    const days = day - dayNumber(entry.day);
    if (Math.abs(days) <= FAR) why.push({ by: 'day', days });
    if (entry.time !== null && days === 0) {
      const [hours = 0, minutes = 0] = entry.time.split(':').map(Number);
      why.push({ by: 'time', minutes: minute - hours * 60 - minutes });
    }
  }
  return why;
}

/** How much the evidence weighs; 0 where it is too little to ask anybody. */
function weigh(why: readonly Evidence[], entry: PlanEntry): number {
  const of = <B extends Evidence['by']>(by: B) => why.find((one) => one.by === by) as Extract<Evidence, { by: B }> | undefined;
  const [link, tag, words, day, time] = [of('link'), of('hashtag'), of('words')?.words.length ?? 0, of('day'), of('time')];
  const near = day !== undefined && Math.abs(day.days) <= NEAR;
  const onTime = time !== undefined && Math.abs(time.minutes) <= SAME_TIME;
  // Planned for other channels: only the link to the long version says that it is this entry all the same.
  const there = of('channel') !== undefined || entry.channels.length === 0;
  const enough =
    link !== undefined ||
    (there && ((near && (words >= 2 || tag !== undefined)) || onTime || (words >= 3 && (day !== undefined || entry.day === null))));
  if (!enough) return 0;
  return (
    (link ? 50 : 0) +
    (of('channel') ? 20 : 0) +
    (tag ? 15 : 0) +
    Math.min(words, TOLD) * 5 +
    (near ? 12 - 4 * Math.abs(day.days) : 0) +
    (onTime ? 8 : 0)
  );
}

export interface MatchInput {
  posts: readonly OwnPost[];
  entries: readonly PlanEntry[];
  channels: readonly Channel[];
  /** IANA zone of the plan's days. */
  zone: string;
}

/**
 * For each post without an entry the likeliest one that nobody said it is not; several posts may be one entry (a channel each), but
 * not two of one channel. The surest first.
 */
export function proposals({ posts, entries, channels, zone }: MatchInput): Proposal[] {
  /** 'entry channel' pairs that have their post already. */
  const taken = new Set(
    posts.flatMap((post) => (post.entry === null ? [] : [`${post.entry} ${channelOf(post, channels)?.id ?? post.actor}`])),
  );
  const open = entries.filter(({ template, state }) => !template && state !== 'evaluated');
  const found: Proposal[] = [];
  /** Words of each entry for each channel. */
  const planned = new Map<string, ReadonlyMap<string, string>>();
  const wordsOf = (entry: PlanEntry, channel: Channel | undefined): ReadonlyMap<string, string> => {
    const key = `${entry.id} ${channel?.id ?? ''}`;
    const words = planned.get(key) ?? tellingWords(`${entry.topic} ${(channel && entry.teasers[channel.id]) ?? ''}`);
    planned.set(key, words);
    return words;
  };
  for (const post of posts) {
    if (post.entry !== null) continue;
    const at = Temporal.Instant.fromEpochMilliseconds(post.at).toZonedDateTimeISO(zone);
    const seen: Seen = {
      post,
      channel: channelOf(post, channels),
      words: tellingWords(post.excerpt),
      day: dayNumber(at.toPlainDate().toString()),
      minute: at.hour * 60 + at.minute,
    };
    for (const entry of open) {
      // Too far away for anything but the link: most of a long plan.
      if (!entry.url && entry.day !== null && Math.abs(seen.day - dayNumber(entry.day)) > FAR) continue;
      if (post.notEntries.includes(entry.id) || taken.has(`${entry.id} ${seen.channel?.id ?? post.actor}`)) continue;
      const why = evidence(seen, entry, wordsOf(entry, seen.channel));
      const weight = weigh(why, entry);
      if (weight > 0) found.push({ post, entry, why, weight });
    }
  }
  found.sort((a, b) => b.weight - a.weight || a.post.at - b.post.at);
  const [asked, given] = [new Set<string>(), new Set<string>()];
  return found.filter(({ post, entry }) => {
    const place = `${entry.id} ${channelOf(post, channels)?.id ?? post.actor}`;
    if (asked.has(post.id) || given.has(place)) return false;
    asked.add(post.id);
    given.add(place);
    return true;
  });
}
