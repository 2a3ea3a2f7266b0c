/** Draws and what becomes of them. They stay on record: nothing here can be taken back, only declared void. */
import { t } from '../../lib/i18n.ts';
import type { DrawAct, Message, MoveAnswer } from '../../lib/messages.ts';
import type { Campaign, Draw } from '../../lib/model/plan.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkById } from '../../lib/networks/index.ts';
import { nextOf, orderOf, winnersNow } from '../../lib/rules/draw.ts';
import { poolOf, standings } from '../../lib/rules/entries.ts';
import { oursBy } from '../../lib/rules/own.ts';
import { type Entered, readEntered } from '../../lib/store/campaigns.ts';
import { type Write, write } from '../../lib/store/write.ts';
import { BadMessage } from './failed.ts';
import { currentSettings } from './memory.ts';
import { inTurn } from './queue.ts';
import { tell } from './tell.ts';

type DrawMessage = Extract<Message, { type: 'draw' }>;
/** As `Campaign.draws` may hold. */
const MOST = 50;

const randomSeed = (): string => [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function drawn({ campaign, returns, people }: Entered, settings: Settings, by: string, wanted: number, now: number): Promise<Draw> {
  // In this order: whoever knew the seed first could choose the pool by it.
  const pool = poolOf(standings(campaign, returns, people, oursBy(settings, networkById)));
  if (!pool.length || campaign.draws.length >= MOST) throw new BadMessage('nothing to draw');
  const seed = randomSeed();
  const order = await orderOf(seed, pool);
  return {
    at: now,
    by,
    seed,
    pool,
    winners: order.slice(0, wanted),
    method: t(campaign.several && campaign.kind !== 'vote' ? 'campaigns.methodSeveral' : 'campaigns.method'),
  };
}

async function changed(draw: Draw, what: Exclude<DrawAct, { act: 'draw' }>, by: string, at: number): Promise<Draw> {
  if (draw.void) throw new BadMessage('a draw that is void');
  if (what.act === 'void') return { ...draw, void: { at, by, reason: what.reason } };
  if (!winnersNow(draw).includes(what.out)) throw new BadMessage('no winner');
  return { ...draw, replaced: [...(draw.replaced ?? []), { out: what.out, in: await nextOf(draw), at, by, reason: what.reason }] };
}

function wordsOf(what: DrawAct, after: Draw): string {
  if (what.act === 'draw') return t('campaigns.drawn', after.winners.length);
  if (what.act === 'void') return t('campaigns.voided');
  return after.replaced?.at(-1)?.in === null ? t('campaigns.nobodyLeft') : t('campaigns.moved');
}

/** Carries out a draw, its declaration as void, or a winner's replacement. Throws BadMessage for one no screen of ours would send. */
export async function drawWinners({ campaign: id, by, what }: DrawMessage, now = Date.now()): Promise<MoveAnswer> {
  const { text, stores } = await inTurn(async () => {
    // Hashing takes turns of its own, in which a transaction would end; nobody else writes meanwhile.
    const entered = await readEntered(id);
    if (!entered) return { text: t('campaigns.gone'), stores: new Set<string>() };
    const { draws } = entered.campaign;
    const before = what.act === 'draw' ? undefined : draws.find(({ at }) => at === what.draw);
    if (what.act !== 'draw' && !before) throw new BadMessage('no such draw');
    // A moment names a draw: two in one millisecond would be one.
    const at = Math.max(now, 1 + Math.max(0, ...draws.map((one) => one.at)));
    const after =
      what.act === 'draw'
        ? await drawn(entered, await currentSettings(), by, what.winners, at)
        : await changed(before as Draw, what, by, now);
    return write(now, async (w) => {
      await w.putSimple('campaigns', {
        ...entered.campaign,
        draws: before ? draws.map((one) => (one === before ? after : one)) : [...draws, after],
      });
      return { text: wordsOf(what, after), stores: w.changed as Set<string> };
    });
  });
  await tell({ stores });
  return { token: null, text, marks: [], tags: [] };
}

/** A campaign as it is edited keeps the draws it has: they change here alone. */
export async function withDraws(w: Write, campaign: Campaign): Promise<Campaign> {
  return { ...campaign, draws: (await w.get('campaigns', campaign.id))?.draws ?? [] };
}
