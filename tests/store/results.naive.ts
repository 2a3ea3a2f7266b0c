/**
 * The figures of Results once more, from raw records alone: naive on purpose, with nothing of lib/rules/kpi or lib/store in it, slow and easy
 * to check by eye against METRICS.md.
 */
import type { Channel, Measurement } from '../../lib/model/channel.ts';
import type { Mention } from '../../lib/model/listening.ts';
import type { OwnPost, PlanEntry, Return } from '../../lib/model/plan.ts';
import type { Health, Interaction, Item, Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';

export interface Raw {
  settings: Settings;
  items: Item[];
  interactions: Interaction[];
  people: Person[];
  mentions: Mention[];
  returns: Return[];
  posts: OwnPost[];
  plan: PlanEntry[];
  channels: Channel[];
  measurements: Measurement[];
  health: Health[];
}
export interface Asked {
  from: string;
  to: string;
  networks: string[];
  channels: string[];
  departments: string[];
  campaigns: string[];
  now: number;
}
type Answer = { value: number | null; n: number };

const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();
/** '2026-03-02 10:15' on the clocks of a zone. */
export function clock(at: number, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(zone, format);
  }
  return format.format(at);
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
/** Open Monday to Friday, 9 to 17. */
function isOpen(at: number, zone: string): boolean {
  const [day = '', time = ''] = clock(at, zone).split(' ');
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(Date.parse(day));
  return WEEKDAYS.includes(weekday) && time >= '09:00' && time < '17:00';
}
/** Opening minutes, in steps of a quarter of an hour. */
function openMinutes(from: number, to: number, zone: string): number {
  let sum = 0;
  for (let at = from; at < to; at += 15 * MINUTE) if (isOpen(at, zone)) sum += 15;
  return sum;
}

const quantile = (values: number[], q: number): number | null => {
  if (!values.length) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number];
  return low + (high - low) * (at - Math.floor(at));
};
const median = (values: number[]): Answer => ({ value: quantile(values, 0.5), n: values.length });
const p90 = (values: number[]): Answer => ({ value: values.length < 10 ? null : quantile(values, 0.9), n: values.length });
const rate = (part: number, whole: number, times = 100): Answer => ({ value: whole ? (part / whole) * times : null, n: whole });

/** Kaplan-Meier, one subject at a time. */
function kaplanMeier(events: number[], censored: number[]): Answer {
  const all = [...events.map((time) => ({ time, event: true })), ...censored.map((time) => ({ time, event: false }))];
  let survival = 1;
  for (const time of [...new Set(events)].sort((a, b) => a - b)) {
    const atRisk = all.filter((one) => one.time >= time).length;
    const died = all.filter((one) => one.time === time && one.event).length;
    survival *= (atRisk - died) / atRisk;
    if (survival < 0.5 + 1e-9) return { value: time, n: all.length };
  }
  return { value: null, n: all.length };
}

const answered = (item: Item): boolean => item.answeredAt !== null || item.answeredBy !== null;
const asks = ({ needs }: Item): boolean => (needs ? (needs.said ?? needs.guess !== null) : true);
const isWaiting = ({ state }: Item): boolean => ['open', 'due', 'overdue', 'snoozed'].includes(state);
const minutes = (item: Item): number | null =>
  item.first && item.answeredAt !== null ? Math.max(0, Math.round((item.answeredAt - item.first.from) / MINUTE)) : null;
const STAGES = ['', 'identified', 'following', 'engaging', 'dialogue', 'advocate'];

/** What an item's author and we say to each other in its thread, cut where they begin anew after a day of silence. */
interface Talk {
  items: Item[];
  start: number;
}
function talksOf(all: Item[]): Talk[] {
  const counts = (item: Item): boolean =>
    item.first !== null && item.state !== 'unknown' && (answered(item) || (isWaiting(item) && asks(item)));
  const groups = new Map<string, Item[]>();
  for (const item of all.filter(counts)) {
    const name = `${item.thread} ${item.authorKeys[0]}`;
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  const talks: Talk[] = [];
  for (const items of groups.values()) {
    items.sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
    let [said, talk] = [-Infinity, null as Talk | null];
    for (const item of items) {
      if (!talk || startOf(item) - said > 24 * 60 * MINUTE) {
        talk = { items: [], start: startOf(item) };
        talks.push(talk);
        said = -Infinity;
      }
      talk.items.push(item);
      said = Math.max(said, item.last?.from ?? 0, repliedAt(item) ?? 0);
    }
  }
  return talks;
}
const startOf = (item: Item): number => item.first?.from ?? 0;
/** When we answered; right after the question where nobody knows. */
const repliedAt = (item: Item): number | null => (answered(item) ? Math.max(startOf(item), item.answeredAt ?? startOf(item)) : null);
/** How often the word changed sides: everything said, put in order. */
function turns({ items }: Talk): number {
  const said = items.flatMap((item, index) => [
    { at: startOf(item), order: index * 2, side: 'them' },
    ...(answered(item) ? [{ at: repliedAt(item) as number, order: index * 2 + 1, side: 'us' }] : []),
  ]);
  said.sort((a, b) => a.at - b.at || a.order - b.order);
  return said.filter(({ side }, index) => index > 0 && said[index - 1]?.side !== side).length;
}

/** Which channel keys the filter means; null: no such filter. */
function keysOf({ channels: wanted, departments, networks }: Asked, { channels, settings }: Raw): string[] | null {
  if (!wanted.length && !departments.length) return null;
  const all = new Set([
    ...wanted,
    ...channels.map(({ key }) => key ?? ''),
    ...settings.own.map(({ network, keys }) => `${network}|${keys[0]}`),
  ]);
  return [...all].filter((key) => {
    const record = channels.find((one) => one.key === key);
    const own = settings.own.find(({ network, keys }) => `${network}|${keys[0]}` === key);
    const department = record?.responsible?.department ?? own?.department ?? '';
    const network = key.startsWith('site|') ? (record?.network ?? '') : (key.split('|')[0] ?? '');
    return (
      key !== '' &&
      (!wanted.length || wanted.includes(key)) &&
      (!departments.length || departments.includes(department)) &&
      (!networks.length || networks.includes(network))
    );
  });
}

export function naive(raw: Raw, asked: Asked): Record<string, Answer> {
  const { from, to, networks, campaigns, now } = asked;
  const { zone } = raw.settings.hours;
  const day = (at: number): string => clock(at, zone).slice(0, 10);
  const today = day(now);
  const within = (one: string): boolean => from <= one && one <= to;
  const keys = keysOf(asked, raw);
  const onNetwork = (network: string): boolean => !networks.length || networks.includes(network);
  const picked = (network: string, channel: string | undefined): boolean =>
    onNetwork(network) && (keys === null || (channel !== undefined && keys.includes(channel))) && !campaigns.length;

  const items = raw.items.filter((item) => item.doneReason !== 'own-account' && picked(item.network, item.channel));
  const came = items.filter(({ first }) => first && within(day(first.from)));
  const done = items.filter(({ answeredAt }) => answeredAt !== null && within(day(answeredAt)));
  const cohort = came.filter((item) => asks(item) && (answered(item) || isWaiting(item)));
  const matured = cohort.filter((item) => answered(item) || (item.dueAt !== null && item.dueAt <= now));
  const active = matured.filter((item) => !answered(item));
  const timed = cohort.filter((item) => answered(item) && minutes(item) !== null);
  const hit = timed.filter(({ answeredAt, dueAt }) => dueAt === null || (answeredAt as number) <= dueAt);
  const late = timed.filter((item) => !hit.includes(item));
  const questions = cohort.filter(({ needs }) => needs?.guess === 'question');
  const ignored = came.filter((item) => item.state === 'done' && !answered(item));
  const replied = came.filter(answered);
  const assigned = came.filter((item) => item.assignee && !answered(item) && item.state !== 'done');
  const byHand = (item: Item): number[] => (item.log ?? []).filter(({ by }) => by === 'person').map(({ at }) => at);
  const acted = came.filter((item) => answered(item) || item.assignee || item.needs?.said != null || byHand(item).length);
  const actions = came.flatMap((item) => {
    const moments = [...byHand(item), ...(item.answeredAt === null ? [] : [item.answeredAt])];
    return moments.length ? [Math.max(0, Math.round((Math.min(...moments) - (item.first?.from ?? 0)) / MINUTE))] : [];
  });
  const given = came.filter(({ assignee }) => assignee);
  const withMinutes = done.filter((item) => minutes(item) !== null);
  const inHours = withMinutes.filter(({ answeredAt }) => isOpen(answeredAt as number, zone));
  const offHours = withMinutes.filter((item) => !inHours.includes(item));

  const talks = talksOf(raw.items.filter(({ doneReason }) => doneReason !== 'own-account'));
  // They wrote after one of us had answered them in the same conversation.
  const isNext = (item: Item): boolean =>
    talks.some(({ items: said }) => {
      const before = said.slice(0, Math.max(0, said.indexOf(item)));
      return said.includes(item) && before.some((one) => answered(one) && (repliedAt(one) as number) <= startOf(item));
    });
  const nexts = withMinutes.filter(isNext);
  const began = talks.filter(({ items: said, start }) => within(day(start)) && items.includes(said[0] as Item));
  const passed = began.reduce((all, talk) => all + turns(talk), 0);
  const handed = came.filter(({ assignedAt, answeredAt }) => assignedAt !== undefined && answeredAt !== null && answeredAt >= assignedAt);
  const closed = came.flatMap((item) => {
    const last = [...(item.log ?? [])].reverse().find(({ to }) => to === 'done')?.at;
    const end =
      item.state === 'answered' ? item.answeredAt : item.state === 'done' && item.doneReason !== 'deleted' ? (last ?? null) : null;
    return item.assignedAt !== undefined && end !== null && end >= item.assignedAt ? [Math.round((end - item.assignedAt) / MINUTE)] : [];
  });

  const deeds = raw.interactions.filter((deed) => within(deed.day) && picked(deed.network, deed.actor));
  const kind = (...kinds: string[]): number => deeds.filter((deed) => kinds.includes(deed.kind)).length;

  const noChannel = keys === null;
  const peopleOn = noChannel && !campaigns.length ? raw.people.filter(({ accounts }) => onNetwork(accounts[0]?.network ?? '?')) : [];
  const contacts = peopleOn.filter(({ createdAt }) => within(day(createdAt))).length;
  const leads = !noChannel
    ? 0
    : raw.people.filter(({ lead, accounts }) => {
        if (!lead || !within(lead.day) || !onNetwork(accounts[0]?.network ?? '?')) return false;
        return !campaigns.length || campaigns.includes(lead.from.find((one) => one.kind === 'campaign')?.id ?? '?');
      }).length;
  const moves = peopleOn.flatMap(({ stages = [] }) => stages.filter(({ at }) => within(day(at))));
  const up = moves.filter((move) => STAGES.indexOf(move.to ?? '') > STAGES.indexOf(move.from ?? '')).length;

  const mentions =
    noChannel && !campaigns.length ? raw.mentions.filter((one) => !one.notUs && within(one.day) && onNetwork(one.network)) : [];
  const termsOf = (one: Mention) => one.hits.flatMap(({ term }) => raw.settings.watch.filter(({ id }) => id === term));
  const isOurs = (one: Mention): boolean => termsOf(one).some((term) => term.kind !== 'competitor');
  const rivals = (one: Mention): string[] => [...new Set(termsOf(one).flatMap((term) => (term.kind === 'competitor' ? [term.name] : [])))];
  const said = mentions.filter((one) => one.kind !== 'report');
  const ours = said.filter(isOurs);
  const theirs = said.flatMap(rivals);
  const tone = (which: string): number => ours.filter((one) => (one.tone.said ?? one.tone.guess) === which).length;
  const reports = mentions.filter((one) => one.kind === 'report' && (isOurs(one) || !rivals(one).length)).length;

  const returns = noChannel
    ? raw.returns.filter(
        (one) => one.out === null && within(one.day) && onNetwork(one.network) && (!campaigns.length || campaigns.includes(one.campaign)),
      ).length
    : 0;
  const campaignOf = (post: OwnPost): string => raw.plan.find(({ id }) => id === post.entry)?.campaign ?? '?';
  const posts = raw.posts.filter(
    (post) =>
      within(post.day) &&
      onNetwork(post.network) &&
      (keys === null || keys.includes(post.actor)) &&
      (!campaigns.length || campaigns.includes(campaignOf(post))),
  );
  const shown = posts.flatMap(({ figures }) => {
    const last = figures.at(-1);
    return last && (last.reactions ?? last.comments ?? last.shares) !== null ? [last] : [];
  });
  const sum = (list: (number | null)[]): number => list.reduce<number>((all, one) => all + (one ?? 0), 0);
  const got = (list: typeof shown): number => sum(list.flatMap((one) => [one.reactions, one.comments, one.shares]));
  const viewed = shown.filter(({ views }) => views !== null);
  const views = sum(viewed.map((one) => one.views));
  const ifShown = (value: number): Answer => ({ value: shown.length ? value : null, n: shown.length });

  // What may be a gap: nobody opened a page of these networks.
  const networkOfKey = (key: string): string =>
    key.startsWith('site|') ? (raw.channels.find((one) => one.key === key)?.network ?? '') : (key.split('|')[0] ?? '');
  const watched = keys ? keys.map(networkOfKey) : networks.length ? networks : null;
  const readOn = new Set([
    ...raw.health.filter(({ network }) => !watched || watched.includes(network)).map((one) => one.day),
    ...(watched || campaigns.length ? [] : deeds.map((deed) => deed.day)),
    ...(campaigns.length && !watched ? raw.interactions.map((deed) => deed.day) : []),
  ]);
  const seen = [...readOn].some((one) => within(one) && one <= today);
  const begun = from <= today;
  const count = (n: number, told = true): Answer => (told && (n > 0 || seen) ? { value: n, n } : { value: null, n: 0 });
  const counted = (n: number, told = true): Answer => (told && (n > 0 || begun) ? { value: n, n } : { value: null, n: 0 });

  const open = items.filter((item) => isWaiting(item) && asks(item));
  const ages = open.flatMap(({ first }) => (first ? [Math.max(0, Math.round((now - first.from) / MINUTE))] : []));
  const staged = raw.people.filter(({ stage }) => stage !== undefined);
  const plainly = noChannel && !networks.length && !campaigns.length;
  const atStage = (stage: string): Answer => {
    const n = staged.filter((one) => one.stage === stage).length;
    return plainly ? { value: n, n } : { value: null, n: 0 };
  };
  const past = Math.max(0, Math.round((Math.min(Date.parse(to), Date.parse(today)) - Date.parse(from)) / 86_400_000) + 1);
  const monthly = (n: number): Answer =>
    plainly ? { value: staged.length && past ? (((n / past) * 30) / staged.length) * 100 : null, n: staged.length } : { value: null, n: 0 };
  const noCampaign = !campaigns.length;
  const byNetwork = noChannel && noCampaign;

  return {
    deeds: count(deeds.length, noCampaign),
    posts: count(posts.length),
    comments: count(kind('comment'), noCampaign),
    replies: count(kind('reply'), noCampaign),
    reactions: count(kind('reaction'), noCampaign),
    shares: count(kind('share', 'quote'), noCampaign),
    follows: count(kind('follow', 'connect', 'join'), noCampaign),
    links: count(kind('link'), noCampaign),
    dialogueShare: rate(kind('comment', 'reply', 'quote'), kind('comment', 'reply', 'quote', 'post')),
    views: ifShown(views),
    mentions: count(ours.length, byNetwork),
    competitorMentions: count(theirs.length, byNetwork),
    shareOfVoice: rate(ours.length, ours.length + theirs.length),
    reports: count(reports, byNetwork),
    incoming: count(came.length, noCampaign),
    needsReply: count(came.filter(asks).length, noCampaign),
    actionRequired: rate(came.filter(asks).length, came.length),
    answered: count(done.length, noCampaign),
    firstResponseMedian: median(withMinutes.map((item) => minutes(item) as number)),
    firstResponseP90: p90(withMinutes.map((item) => minutes(item) as number)),
    businessMedian: median(inHours.map((item) => openMinutes(item.first?.from ?? 0, item.answeredAt ?? 0, zone))),
    businessP90: p90(inHours.map((item) => openMinutes(item.first?.from ?? 0, item.answeredAt ?? 0, zone))),
    offHoursMedian: median(offHours.map((item) => minutes(item) as number)),
    offHoursP90: p90(offHours.map((item) => minutes(item) as number)),
    nextResponseMedian: median(nexts.map((item) => minutes(item) as number)),
    nextResponseP90: p90(nexts.map((item) => minutes(item) as number)),
    censoredMedian: kaplanMeier(
      timed.map((item) => minutes(item) as number),
      cohort.filter((item) => !answered(item)).map((item) => Math.max(0, Math.round((now - (item.first?.from ?? 0)) / MINUTE))),
    ),
    responseRate: rate(matured.filter(answered).length, matured.length),
    withinTarget: rate(hit.length, hit.length + late.length + active.length),
    targetHit: count(hit.length, noCampaign),
    targetMissed: count(late.length, noCampaign),
    targetActive: count(active.length, noCampaign),
    questionRate: rate(questions.filter(answered).length, questions.length),
    handledRate: rate(replied.length + assigned.length, came.length),
    handledRateGenerous: rate(replied.length + assigned.length + ignored.length, came.length),
    excluded: count(ignored.length, noCampaign),
    actionRate: rate(acted.length, came.length),
    actionMedian: median(actions),
    actionMean: { value: actions.length ? sum(actions) / actions.length : null, n: actions.length },
    completion: rate(given.filter((item) => answered(item) || item.state === 'done').length, given.length),
    firstTouchMedian: median(handed.map((item) => Math.round(((item.answeredAt ?? 0) - (item.assignedAt ?? 0)) / MINUTE))),
    resolutionMedian: median(closed),
    backlog: noCampaign ? { value: open.length, n: open.length } : { value: null, n: 0 },
    backlogMedian: median(ages),
    backlogP90: p90(ages),
    backlogOldest: { value: ages.length ? Math.max(...ages) : null, n: ages.length },
    engagement: ifShown(got(shown)),
    weightedEngagement: ifShown(sum(shown.map((one) => (one.reactions ?? 0) + 2 * (one.comments ?? 0) + 3 * (one.shares ?? 0)))),
    engagementByViews: rate(got(viewed), views),
    netSentiment: rate(tone('positive') - tone('negative'), ours.length),
    positiveMentions: count(tone('positive'), byNetwork),
    negativeMentions: count(tone('negative'), byNetwork),
    contacts: counted(contacts, byNetwork),
    reciprocity: rate(deeds.length - kind('post', 'join'), came.length, 1),
    threadSize: rate(passed, began.length, 1),
    promotions: counted(up, byNetwork),
    demotions: counted(moves.length - up, byNetwork),
    promotionRate: monthly(up),
    demotionRate: monthly(moves.length - up),
    stageIdentified: atStage('identified'),
    stageFollowing: atStage('following'),
    stageEngaging: atStage('engaging'),
    stageDialogue: atStage('dialogue'),
    stageAdvocate: atStage('advocate'),
    leads: counted(leads, noChannel),
    returns: count(returns, noChannel),
    deedsPerContact: rate(byNetwork ? deeds.length : 0, contacts, 1),
    deedsPerLead: rate(byNetwork ? deeds.length : 0, byNetwork ? leads : 0, 1),
    deedsPerAnswer: rate(deeds.length, done.length, 1),
    ...levels(raw, asked, keys, today),
  };
}

/** What is made of measurements, day by day. `fresh`: a chart draws followers only where something was measured in the stretch. */
function levels(
  { channels, measurements, posts }: Raw,
  { from, to, networks, campaigns, departments, channels: wanted }: Asked,
  keys: string[] | null,
  today: string,
) {
  const none: Answer = { value: null, n: 0 };
  if (campaigns.length)
    return { followers: none, growth: none, growthRate: none, growthWeekly: none, engagementDaily: none, postInteraction: none };
  const theirs = channels
    .filter((one) =>
      keys === null
        ? true
        : one.key === null
          ? !wanted.length && departments.includes(one.responsible?.department ?? '?')
          : keys.includes(one.key),
    )
    .filter((one) => !networks.length || networks.includes(one.network ?? '?'))
    .map((one) => {
      const all = measurements.filter(({ subject, day }) => subject === `channel ${one.id}` && day <= to);
      const metric = ['followers', 'fans', 'members', 'subscribers'].find((name) => all.some((row) => row.metric === name));
      const rows = all.filter((row) => row.metric === metric).sort((a, b) => (a.day < b.day ? -1 : 1));
      return { key: one.key, rows };
    })
    .filter(({ rows }) => rows.length);
  const last = theirs.map(({ rows }) => rows.at(-1)?.value ?? 0);
  const spans = theirs.flatMap(({ rows }) => {
    const start = [...rows].reverse().find(({ day }) => day <= from) ?? rows[0];
    const end = rows.at(-1);
    return start && end && start.day !== end.day && end.day >= from ? [{ start, end }] : [];
  });
  const [begin, finish] = [spans.reduce((all, { start }) => all + start.value, 0), spans.reduce((all, { end }) => all + end.value, 0)];
  const weeks =
    (Math.max(...spans.map(({ end }) => Date.parse(end.day))) - Math.min(...spans.map(({ start }) => Date.parse(start.day)))) /
    (7 * 86_400_000);
  const daily: number[] = [];
  const perPost: number[] = [];
  for (let at = Date.parse(from); at <= Math.min(Date.parse(to), Date.parse(today)); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    const measured = theirs.filter(({ rows }) => rows.some((row) => row.day <= day));
    const followers = measured.reduce((all, { rows }) => all + (rows.filter((row) => row.day <= day).at(-1)?.value ?? 0), 0);
    if (!followers) continue;
    const own = posts.filter((post) => post.day === day && measured.some(({ key }) => key === post.actor));
    const got = own.reduce((all, { figures }) => {
      const one = figures.at(-1);
      return all + (one?.reactions ?? 0) + (one?.comments ?? 0) + (one?.shares ?? 0);
    }, 0);
    daily.push(got / followers);
    if (own.length) perPost.push(got / followers / own.length);
  }
  const mean = (list: number[]): Answer => ({
    value: list.length ? (list.reduce((a, b) => a + b, 0) / list.length) * 100 : null,
    n: list.length,
  });
  const grown = (value: number | null): Answer => (spans.length ? { value, n: spans.length } : none);
  return {
    followers: last.length ? { value: last.reduce((a, b) => a + b, 0), n: last.length } : none,
    growth: grown(finish - begin),
    growthRate: grown(begin ? (finish / begin - 1) * 100 : null),
    growthWeekly: grown(begin ? ((finish / begin) ** (1 / weeks) - 1) * 100 : null),
    engagementDaily: mean(daily),
    postInteraction: mean(perPost),
  };
}
