/** The plan as a table: its columns, and how an entry's fields stand in their cells. */
import type { Channel } from '../model/channel.ts';
import type { Campaign, ContentKind, EntryState, PlanEntry } from '../model/plan.ts';
import type { Colleague } from '../model/settings.ts';
import { inOrder } from '../rules/plan/entry.ts';
import { csvOf } from './csv.ts';

export const PLAN_COLUMNS = [
  'id',
  'topic',
  'kind',
  'day',
  'time',
  'state',
  'channels',
  'author',
  'campaign',
  'hashtag',
  'audience',
  'url',
  'utmSource',
  'utmMedium',
  'utmCampaign',
  'utmContent',
  'utmTerm',
  'assets',
  'notes',
  'evaluation',
  'template',
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

export const UTM_COLUMNS = {
  utmSource: 'source',
  utmMedium: 'medium',
  utmCampaign: 'campaign',
  utmContent: 'content',
  utmTerm: 'term',
} as const satisfies Partial<Record<PlanColumn, keyof PlanEntry['utm']>>;

/** What entries refer to by id. */
export interface Around {
  channels: readonly Channel[];
  campaigns: readonly Campaign[];
  team: readonly Colleague[];
}

/** What the table says in the user's language. */
export interface PlanWords {
  column: (column: PlanColumn) => string;
  /** Start of the columns with a teaser: 'Teaser'. */
  teaser: string;
  kind: (kind: ContentKind) => string;
  state: (state: EntryState) => string;
  yes: string;
}

/** Names of channels, told apart by their ids where two have the same. */
export function channelNames(channels: readonly Channel[]): Map<string, string> {
  const times = new Map<string, number>();
  for (const { name } of channels) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(channels.map(({ id, name }) => [id, times.get(name) === 1 ? name : `${name} (${id})`]));
}

const cell = (entry: PlanEntry, column: PlanColumn, around: Around, names: Map<string, string>, say: PlanWords): string => {
  switch (column) {
    case 'kind':
      return say.kind(entry.kind);
    case 'state':
      return say.state(entry.state);
    case 'channels':
      return entry.channels.map((id) => names.get(id) ?? id).join('\n');
    case 'author':
      return around.team.find(({ id }) => id === entry.author)?.name ?? entry.author ?? '';
    case 'campaign':
      return around.campaigns.find(({ id }) => id === entry.campaign)?.name ?? entry.campaign ?? '';
    case 'assets':
      return entry.assets.map(({ name, url }) => (url ? `${name} <${url}>` : name)).join('\n');
    case 'template':
      return entry.template ? say.yes : '';
    case 'utmSource':
    case 'utmMedium':
    case 'utmCampaign':
    case 'utmContent':
    case 'utmTerm':
      return entry.utm[UTM_COLUMNS[column]];
    default:
      return entry[column] ?? '';
  }
};

/** The table: one line an entry, in the order of their days; a column a channel with a teaser. */
export function planCsv(entries: readonly PlanEntry[], around: Around, say: PlanWords): string {
  const names = channelNames(around.channels);
  const teasers = [...new Set(entries.flatMap(({ teasers }) => Object.keys(teasers).filter((id) => teasers[id])))];
  const head = [...PLAN_COLUMNS.map(say.column), ...teasers.map((id) => `${say.teaser}: ${names.get(id) ?? id}`)];
  const rows = [...entries]
    .sort(inOrder)
    .map((entry) => [
      ...PLAN_COLUMNS.map((column) => cell(entry, column, around, names, say)),
      ...teasers.map((id) => entry.teasers[id] ?? ''),
    ]);
  return csvOf([head, ...rows]);
}
