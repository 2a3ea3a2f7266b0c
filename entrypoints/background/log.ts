/** An answer of ours logged by hand, and what becomes of it when it is seen after all. */
import { t } from '../../lib/i18n.ts';
import type { Message, MoveAnswer } from '../../lib/messages.ts';
import type { Interaction } from '../../lib/model/records.ts';
import type { Account, Reading } from '../../lib/model/sighting.ts';
import { networkOf } from '../../lib/networks/match.ts';
import type { NetworkFacts } from '../../lib/networks/network.ts';
import { profileAt } from '../../lib/rules/account-at.ts';
import { ownKeysOf } from '../../lib/rules/keys.ts';
import { isSeen, placesOf, saidDeed, saidStart, seenAlready } from '../../lib/rules/said.ts';
import { SAYS } from '../../lib/rules/view.ts';
import { deedsAround } from '../../lib/store/deeds.ts';
import { personBy } from '../../lib/store/lookup.ts';
import type { Write } from '../../lib/store/write.ts';
import { BadMessage } from './failed.ts';
import { moved } from './moved.ts';
import { record } from './record.ts';
import { webAddress } from './tame.ts';

type Log = Extract<Message, { type: 'log' }>;

/** Towards whom, by the name they are known by. Throws BadMessage for what is no profile on this network. */
async function toWhom(w: Write, address: string | null, network: NetworkFacts): Promise<Account | null> {
  if (address === null) return null;
  const found = profileAt(address, w.settings);
  if ('wrong' in found || found.network.id !== network.id) throw new BadMessage('towards nobody');
  const known = await personBy(
    w.tx,
    found.keys.map((key) => `${network.id}|${key}`),
  );
  return { name: known?.name ?? found.name, url: found.url.href, handle: null };
}

async function deedOf(w: Write, { url, kind, actor, at, to, text }: Log): Promise<{ deed: Interaction; network: NetworkFacts }> {
  const address = webAddress(url);
  const network = address === null ? undefined : networkOf(new URL(address), w.settings.sites);
  if (address === null || !network) throw new BadMessage('no address of a known network');
  const ours = ownKeysOf(w.settings, network);
  if (!actor.startsWith(`${network.id}|`) || !ours.has(actor.slice(network.id.length + 1))) throw new BadMessage('not ours');
  if (!(at <= w.now)) throw new BadMessage('not done yet');
  const said = { url: new URL(address), kind, actor, at, to: await toWhom(w, to, network), text };
  return { deed: saidDeed(said, network, w.settings), network };
}

/** Logs it, unless it is recorded already. Throws BadMessage for what no form of ours would send. */
export async function log(message: Log, now = Date.now()): Promise<MoveAnswer> {
  let token: string | null = null;
  const answer = await moved(now, null, async (w) => {
    const { deed, network } = await deedOf(w, message);
    if (await w.get('interactions', deed.id)) return { text: t('notice.saidBefore'), undoable: false };
    if (seenAlready(deed, await deedsAround(w.tx, deed.day), network)) return { text: t('notice.seenBefore'), undoable: false };
    const [receipt] = (await record(w, [deed])).receipts;
    token = receipt?.token ?? null;
    return { text: receipt?.text ?? t('notice.notLogged'), undoable: false };
  });
  return { ...answer, token };
}

/** Of deeds of one account just seen: removes what was logged by hand of the same, each seen one at most one. Returns the ids removed. */
export async function seenAfterAll(w: Write, seen: readonly Interaction[], reading: Reading, network: NetworkFacts): Promise<string[]> {
  const says = seen.filter(({ kind }) => SAYS.has(kind));
  if (!says[0]) return [];
  const start = saidStart(network, says[0].actor);
  const left = await w.tx.objectStore('interactions').getAll(IDBKeyRange.bound(start, `${start}\uffff`));
  const gone: string[] = [];
  for (const deed of left.length ? says : []) {
    const places = placesOf(deed, reading, network);
    const same = left.find((one) => !gone.includes(one.id) && isSeen(one, deed, places));
    if (!same) continue;
    await w.remove('interactions', same.id);
    gone.push(same.id);
  }
  return gone;
}
