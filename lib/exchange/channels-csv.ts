/** The inventory of channels as a table, out and in. */
import { CHANNEL_KINDS, CHANNEL_OFFERS, CHANNEL_STATES, Channel, type ChannelKind, type ChannelState } from '../model/channel.ts';
import { type Department, DEPARTMENTS } from '../model/records.ts';
import type { Colleague, Settings } from '../model/settings.ts';
import { networks } from '../networks/index.ts';
import { keyAt } from '../rules/channels/place.ts';
import { csvOfRecords, tableOf } from './csv.ts';
import { wholeCell } from './csv-cells.ts';
import { valueNamed } from './named.ts';

export const CHANNEL_COLUMNS = [
  'name',
  'kind',
  'url',
  'network',
  'department',
  'colleague',
  'purpose',
  'language',
  'guideline',
  'state',
  'nameTaken',
  'basics',
  'links',
  'offers',
  'posts',
  'per',
] as const;
export type ChannelColumn = (typeof CHANNEL_COLUMNS)[number];

/** What the table says in the page's language. */
export interface ChannelWords {
  column: Record<ChannelColumn, string>;
  kind: Record<ChannelKind, string>;
  state: Record<ChannelState, string>;
  department: Record<Department, string>;
  offer: Record<(typeof CHANNEL_OFFERS)[number], string>;
  per: Record<'week' | 'month', string>;
  answer: Record<'yes' | 'no', string>;
}

const networkNames = (): Record<string, string> => Object.fromEntries(networks.map(({ id, name }) => [id, name]));

function row(channel: Channel, say: ChannelWords, team: readonly Colleague[]): Record<ChannelColumn, string> {
  const { responsible, staked, rhythm, network } = channel;
  const answer = (on: boolean): string => say.answer[on ? 'yes' : 'no'];
  return {
    name: channel.name,
    kind: say.kind[channel.kind],
    url: channel.url,
    network: network === null ? '' : (networkNames()[network] ?? network),
    department: responsible?.department ? say.department[responsible.department] : '',
    colleague: team.find(({ id }) => id === responsible?.colleague)?.name ?? '',
    purpose: channel.purpose,
    language: channel.language,
    guideline: channel.guideline,
    state: say.state[channel.state],
    nameTaken: answer(staked.name),
    basics: answer(staked.basics),
    links: answer(staked.links),
    offers: channel.offers.map((offer) => say.offer[offer]).join(', '),
    posts: rhythm ? String(rhythm.posts) : '',
    per: rhythm ? say.per[rhythm.per] : '',
  };
}

export const channelsCsv = (channels: readonly Channel[], say: ChannelWords, team: readonly Colleague[]): string =>
  csvOfRecords(
    CHANNEL_COLUMNS,
    say.column,
    channels.map((channel) => row(channel, say, team)),
  );

/** Why a line was not taken: what column, and the cell. 'known': the channel is in the inventory, or twice in the table. */
export interface BadLine {
  line: number;
  column: ChannelColumn | null;
  why: 'missing' | 'unknown' | 'notALink' | 'notANumber' | 'tooLong' | 'known';
  value: string;
}
export interface ChannelsRead {
  channels: Channel[];
  bad: BadLine[];
  /** False where the head names no column that tells what a channel is called. */
  readable: boolean;
}

type Refused = Omit<BadLine, 'line'>;
const refuse = (column: ChannelColumn, why: BadLine['why'], value: string): Refused => ({ column, why, value });
const isLink = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const LIMITS: Partial<Record<ChannelColumn, number>> = { name: 200, url: 2000, purpose: 1000, language: 20, guideline: 2000 };

interface Around {
  say: ChannelWords;
  settings: Pick<Settings, 'own' | 'team'>;
  newId: () => string;
  now: number;
}

/** A column's word as a value: '' gives `empty`; what is neither id nor name is refused. */
function pick<Value extends string, Empty>(
  cell: string,
  column: ChannelColumn,
  names: Record<Value, string>,
  empty: Empty,
): Value | Empty | Refused {
  if (!cell) return empty;
  return valueNamed(cell, names) ?? refuse(column, 'unknown', cell);
}
const isRefused = (value: unknown): value is Refused => typeof value === 'object' && value !== null && 'why' in value;

function channelOf(cells: Record<ChannelColumn, string>, { say, settings, newId, now }: Around): Channel | Refused {
  for (const [column, limit] of Object.entries(LIMITS) as [ChannelColumn, number][])
    if (cells[column].length > limit) return refuse(column, 'tooLong', cells[column]);
  if (!cells.name) return refuse('name', 'missing', '');
  for (const column of ['url', 'guideline'] as const)
    if (cells[column] && !isLink(cells[column])) return refuse(column, 'notALink', cells[column]);
  const kind = pick(cells.kind, 'kind', say.kind, 'page' as ChannelKind);
  const state = pick(cells.state, 'state', say.state, 'staked' as ChannelState);
  const network = pick(cells.network, 'network', networkNames(), null);
  const department = pick(cells.department, 'department', say.department, null);
  const team = Object.fromEntries(settings.team.map(({ id, name }) => [id, name]));
  const colleague = pick(cells.colleague, 'colleague', team, null);
  const per = pick(cells.per, 'per', say.per, 'week' as const);
  const answers = (['nameTaken', 'basics', 'links'] as const).map((column) => pick(cells[column], column, say.answer, 'no' as const));
  const offers = cells.offers.split(/[,\n]/).flatMap((offer) => (offer.trim() ? [pick(offer, 'offers', say.offer, null)] : []));
  const posts = cells.posts ? wholeCell(cells.posts) : 0;
  if (posts === null || posts > 100) return refuse('posts', 'notANumber', cells.posts);
  const wrong = [kind, state, network, department, colleague, per, ...answers, ...offers].find(isRefused);
  if (wrong) return wrong;
  const told = colleague === null ? department : (department ?? settings.team.find(({ id }) => id === colleague)?.department ?? null);
  return Channel.parse({
    id: newId(),
    name: cells.name,
    kind,
    url: cells.url,
    network,
    key: keyAt(cells.url, network as string | null, settings),
    responsible: told || colleague ? { department: told, colleague } : null,
    purpose: cells.purpose,
    language: cells.language,
    guideline: cells.guideline,
    state,
    staked: { name: answers[0] === 'yes', basics: answers[1] === 'yes', links: answers[2] === 'yes' },
    offers,
    rhythm: posts ? { posts, per } : null,
    createdAt: now,
  });
}

/** What a table brings, line by line; nothing is kept here. Words in the page's language or ids. */
export function readChannels(text: string, existing: readonly Pick<Channel, 'key' | 'url'>[], around: Around): ChannelsRead {
  const { rows, found } = tableOf(text, around.say.column);
  const known = new Set(existing.flatMap(({ key, url }) => [key, url]).filter(Boolean));
  const read: ChannelsRead = { channels: [], bad: [], readable: found.has('name') };
  for (const { line, cells } of read.readable ? rows : []) {
    const channel = channelOf(cells, around);
    const twice = !isRefused(channel) && [channel.key, channel.url].some((one) => one && known.has(one));
    if (isRefused(channel)) read.bad.push({ line, ...channel });
    else if (twice) read.bad.push({ line, column: null, why: 'known', value: channel.name });
    else {
      read.channels.push(channel);
      for (const one of [channel.key, channel.url]) if (one) known.add(one);
    }
  }
  return read;
}

/** Ids in their order, for choices and tables. */
export const CHOICES = { kind: CHANNEL_KINDS, state: CHANNEL_STATES, offer: CHANNEL_OFFERS, department: DEPARTMENTS } as const;
