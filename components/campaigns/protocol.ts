/** The record of a draw for others: as text to read and print, as JSON to draw again elsewhere. Pure but for the words. */
import { t } from '../../lib/i18n.ts';
import type { Campaign, Draw, Return } from '../../lib/model/plan.ts';
import { winnersNow } from '../../lib/rules/draw.ts';
import { moment } from '../base/time.ts';
import { whoOf } from './words.ts';

type Known = ReadonlyMap<string, Return>;

/** Who an entry is of; its bare id where it is kept no more. */
export const namedIn = (known: Known, id: string): string => {
  const entry = known.get(id);
  return entry ? whoOf(entry) : t('campaigns.deletedEntry', [id]);
};

function line(known: Known, id: string): string {
  const entry = known.get(id);
  return entry ? [whoOf(entry), entry.url, id].filter(Boolean).join(' – ') : namedIn(known, id);
}

/** One who dropped out, and who came after. */
export const replacedLine = (change: NonNullable<Draw['replaced']>[number], known: Known): string =>
  change.in === null
    ? t('campaigns.replacedNobody', [namedIn(known, change.out), change.reason])
    : t('campaigns.replacedBy', [namedIn(known, change.out), change.reason, namedIn(known, change.in)]);

export function protocolText(campaign: Campaign, draw: Draw, known: Known, zone: string): string {
  const { replaced = [], void: off } = draw;
  return [
    t('campaigns.record.campaign', [campaign.name]),
    ...(campaign.conditions ? [t('campaigns.record.conditions', [campaign.conditions])] : []),
    t('campaigns.record.at', [`${moment(draw.at, zone)} (${new Date(draw.at).toISOString()})`]),
    t('campaigns.record.by', [draw.by]),
    ...(off ? [t('campaigns.voidBecause', [moment(off.at, zone), off.by, off.reason])] : []),
    t('campaigns.record.method', [draw.method]),
    t('campaigns.record.seed', [draw.seed]),
    '',
    t('campaigns.record.winners'),
    ...draw.winners.map((id, at) => `${at + 1}. ${line(known, id)}`),
    ...(replaced.length
      ? [
          '',
          t('campaigns.record.replaced'),
          ...replaced.map((change) => `${moment(change.at, zone)} ${t('campaigns.drawnBy', [change.by])}: ${replacedLine(change, known)}`),
        ]
      : []),
    '',
    t('campaigns.record.pool', [draw.pool.length]),
    ...draw.pool,
    '',
  ].join('\n');
}

/** Field names in English, times as ISO 8601; names and links of winners only. */
export function protocolJson(campaign: Campaign, draw: Draw, known: Known): string {
  const iso = (at: number): string => new Date(at).toISOString();
  const winner = (id: string): object => ({ id, name: known.get(id)?.account.name ?? null, url: known.get(id)?.url ?? null });
  return `${JSON.stringify(
    {
      campaign: { id: campaign.id, name: campaign.name, conditions: campaign.conditions || null },
      drawnAt: iso(draw.at),
      drawnBy: draw.by,
      method: draw.method,
      hash: 'SHA-256(seed + ":" + id), UTF-8, hex, ascending',
      seed: draw.seed,
      winners: draw.winners.map(winner),
      replaced: (draw.replaced ?? []).map((change) => ({ ...change, at: iso(change.at) })),
      winnersNow: winnersNow(draw).map(winner),
      void: draw.void ? { ...draw.void, at: iso(draw.void.at) } : null,
      pool: draw.pool,
    },
    null,
    2,
  )}\n`;
}
