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
async function toWhom(w: Write, address: string, network: NetworkFacts): Promise<Account> {
  const found = profileAt(address, w.settings);
  if ('wrong' in found || found.network !== network) throw new BadMessage('log');
  const known = await personBy(
    w.tx,
    found.keys.map((key) => `${network.id}|${key}`),
  );
  return { name: known?.name ?? found.name, url: found.url.href, handle: null };
}

async function deedOf(w: Write, { to, ...message }: Log): Promise<{ deed: Interaction; network: NetworkFacts }> {
  const address = webAddress(message.url);
  const url = address === null ? null : new URL(address);
  const network = url && networkOf(url, w.settings.sites);
  const ours = network && [...ownKeysOf(w.settings, network)].some((key) => message.actor === `${network.id}|${key}`);
  if (!url || !network || !ours || !(message.at <= w.now)) throw new BadMessage('log');
  return { deed: saidDeed({ ...message, url, to: to === null ? null : await toWhom(w, to, network) }, network, w.settings), network };
}

/** Logs it, unless it is recorded already. Throws BadMessage for what no form of ours would send. */
export async function log(message: Log, now = Date.now()): Promise<MoveAnswer> {
  let token: string | null = null;
  const answer = await moved(now, null, async (w) => {
    const { deed, network } = await deedOf(w, message);
    const before = await deedsAround(w.tx, deed.day);
    if (before.some(({ id }) => id === deed.id) || seenAlready(deed, before, network))
      return { text: t('notice.recordedBefore'), undoable: false };
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
