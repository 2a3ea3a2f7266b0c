/** Who takes part: posts and comments by outsiders that carry a campaign's hashtag or word, or stand under its posts. Pure. */
import type { Campaign, Return } from '../model/plan.ts';
import type { Settings } from '../model/settings.ts';
import type { Entry, Interval, PostSighting, Reading } from '../model/sighting.ts';
import type { NetworkFacts } from '../networks/network.ts';
import { keptUntil, windowOf } from './campaign-days.ts';
import { addressKeys, postKeys } from './campaign-posts.ts';
import { finderOf } from './campaign-words.ts';
import { groundOf } from './channel.ts';
import { excerptOf, keptAccount } from './excerpt.ts';
import { dayFormat } from './format.ts';
import { isExact, saneTime } from './interval.ts';
import { accountKeys, commentKey, ownKeysOf, pageOf, postKey, postsById } from './keys.ts';
import { isOwn } from './own.ts';

type CampaignSettings = Pick<Settings, 'own' | 'hours' | 'retention'>;

/** Does it collect now: not closed, begun, and not so long over that its entries are deleted already? */
export const collects = (campaign: Campaign, settings: CampaignSettings, now: number): boolean =>
  campaign.closedAt === null &&
  windowOf(campaign, settings.hours.zone).from <= now &&
  now < keptUntil(campaign, settings).entries &&
  Boolean(campaign.hashtag || campaign.term || campaign.posts.length);

/**
 * When an entry was made, inside the campaign's days; null where it was not. A time known as an interval counts where it may lie inside, and
 * is then told as 'maybe' (or 'rough', where all of it lies inside): `at` is the latest moment it can have been.
 */
function timed(time: Interval | null, days: Interval, now: number): Pick<Return, 'at' | 'timing'> | null {
  const told = saneTime(time);
  const from = told?.from ?? -Infinity;
  const to = Math.min(told?.to ?? now, now);
  if (to < days.from || from > days.to) return null;
  const at = Math.min(to, days.to);
  if (isExact(told)) return { at };
  return { at, timing: from >= days.from && to <= days.to ? 'rough' : 'maybe' };
}

/** An entry with the names of the post it stands under, worked out when first asked for. */
interface Outside {
  entry: Entry;
  under: () => string[];
}

/** What a reading holds by outsiders that may be an entry: no advertisement, nothing deleted, nothing of ours, whatever tells it. */
function outsideOf(reading: Reading, network: NetworkFacts, settings: CampaignSettings): Outside[] {
  const page = pageOf(reading);
  const own = ownKeysOf(settings, network);
  const posts = postsById(reading);
  const oursAbove = new Map<PostSighting | undefined, boolean>();
  const isPostOurs = (post: PostSighting | undefined): boolean => {
    const known = oursAbove.get(post) ?? groundOf(reading, network, post, settings).ours === true;
    oursAbove.set(post, known);
    return known;
  };
  return [...reading.posts.filter(({ ad }) => !ad), ...reading.comments.filter(({ deleted }) => !deleted)].flatMap((entry): Outside[] => {
    if (entry.own || isOwn(entry.author, own, network, page)) return [];
    if (entry.type === 'post') return [{ entry, under: () => [] }];
    const post = posts.get(entry.post);
    if (entry.byPostAuthor && isPostOurs(post)) return [];
    let keys: string[] | undefined;
    return [{ entry, under: () => (keys ??= postKeys(entry, post, reading, network)) }];
  });
}

/**
 * The entries a reading holds, for all campaigns that collect. Deterministic; the same reading gives the same ids, so that nothing is
 * counted twice. In a vote, `vote` is the option named where exactly one is. `now` in epoch ms.
 */
export function returnsOf(
  reading: Reading,
  network: NetworkFacts,
  campaigns: readonly Campaign[],
  settings: CampaignSettings,
  now: number,
): Return[] {
  const running = campaigns.filter((campaign) => collects(campaign, settings, now));
  if (!running.length) return [];
  const outside = outsideOf(reading, network, settings);
  const found = new Map<string, Return>();
  for (const campaign of running) {
    const find = finderOf(campaign);
    const days = windowOf(campaign, settings.hours.zone);
    const wanted = addressKeys(campaign.posts, reading, network);
    for (const { entry, under } of outside) {
      const about = entry.type === 'post' ? (entry.id ?? entry.url) : entry.id;
      const when = about && timed(entry.time, days, now);
      if (!about || !when) continue;
      const carried = find(entry.text);
      const beneath = wanted.size > 0 && under().some((key) => wanted.has(key));
      const by = carried.hashtag ? 'hashtag' : carried.terms.length ? 'term' : beneath ? 'post' : null;
      if (!by) continue;
      const key = entry.type === 'post' ? postKey(reading, network, about) : commentKey(reading, network, about, entry.post);
      const id = `${campaign.id}|${key}`;
      const vote = campaign.kind === 'vote' && carried.terms.length === 1 ? carried.terms[0] : undefined;
      if (!found.has(id))
        found.set(id, {
          id,
          campaign: campaign.id,
          network: network.id,
          account: keptAccount(entry.author),
          keys: accountKeys(network, entry.author, pageOf(reading)),
          url: entry.url,
          excerpt: excerptOf(entry.text),
          ...when,
          day: dayFormat(settings.hours.zone).format(when.at),
          by,
          out: null,
          kind: entry.type,
          ...(vote !== undefined && { vote }),
        });
    }
  }
  return [...found.values()];
}

/** Keys of the comments a page shows as deleted: their authors took the entry back. */
export const deletedIn = (reading: Reading, network: NetworkFacts): string[] =>
  reading.comments.filter(({ deleted }) => deleted).map(({ id, post }) => commentKey(reading, network, id, post));

/**
 * An entry seen again: what was said of it by hand stays; a better time, more keys and (while the campaign runs, `open`) a changed vote are
 * taken over.
 */
export function seenAgain(before: Return, fresh: Return, open: boolean): Return {
  const { vote: _vote, timing: _timing, ...kept } = before;
  const better = before.timing !== undefined && (fresh.timing === undefined || (before.timing === 'maybe' && fresh.timing === 'rough'));
  const { at, day, timing } = better ? fresh : before;
  const told = open ? fresh : before;
  return {
    ...kept,
    keys: [...new Set([...before.keys, ...fresh.keys])],
    excerpt: told.excerpt,
    at,
    day,
    ...(timing && { timing }),
    ...(told.vote !== undefined && { vote: told.vote }),
  };
}
