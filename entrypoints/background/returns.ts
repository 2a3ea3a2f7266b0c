/** Entries of campaigns, collected from what is read. Costs nothing where no campaign runs. */
import { t } from '../../lib/i18n.ts';
import type { Campaign, Return } from '../../lib/model/plan.ts';
import type { Reading } from '../../lib/model/sighting.ts';
import type { NetworkFacts } from '../../lib/networks/network.ts';
import { stateOf } from '../../lib/rules/campaign-days.ts';
import { collects, deletedIn, returnsOf, seenAgain } from '../../lib/rules/campaigns.ts';
import { isErased } from '../../lib/store/erased.ts';
import type { Write } from '../../lib/store/write.ts';

/** Keeps what this reading holds of the campaigns that collect; nobody who was erased, nothing twice. */
export async function noteReturns(w: Write, reading: Reading, network: NetworkFacts, all: readonly Campaign[]): Promise<void> {
  const campaigns = all.filter((campaign) => collects(campaign, w.settings, w.now));
  if (!campaigns.length) return;
  const running = new Set(campaigns.filter((one) => stateOf(one, w.settings.hours.zone, w.now) === 'running').map(({ id }) => id));
  const found = returnsOf(reading, network, campaigns, w.settings, w.now);
  // Side by side: a thread of hundreds of entries is read again with every batch.
  const known = await Promise.all(found.map(({ id }) => w.get('returns', id)));
  for (const [at, fresh] of found.entries()) {
    const before = known[at];
    if (before) await w.putSimple('returns', seenAgain(before, fresh, running.has(fresh.campaign)));
    else if (!(await isErased(w.tx, fresh.keys))) await w.putSimple('returns', fresh);
  }
  await takenBack(w, reading, network, campaigns);
}

/** Who deleted their comment took the entry back. */
async function takenBack(w: Write, reading: Reading, network: NetworkFacts, campaigns: readonly Campaign[]): Promise<void> {
  const ids = deletedIn(reading, network).flatMap((key) => campaigns.map(({ id }) => `${id}|${key}`));
  const rows = await Promise.all(ids.map((id) => w.get('returns', id)));
  for (const row of rows.filter((one): one is Return => one !== undefined && one.out === null))
    await w.putSimple('returns', { ...row, out: t('campaigns.deletedThere') });
}
