/** Posts of ours as they are seen: when, with which figures; seeing one satisfies the check-backs of its plan entry. No stranger's post is kept. */
import type { Reading } from '../../lib/model/sighting.ts';
import type { OwnPost } from '../../lib/model/plan.ts';
import type { NetworkFacts } from '../../lib/networks/network.ts';
import { looked } from '../../lib/rules/posts/check-back.ts';
import { lookedAt, ownPostsIn, type SeenPost } from '../../lib/rules/posts/seen.ts';
import { droppedOf } from '../../lib/store/lookup.ts';
import { postsOf } from '../../lib/store/posts.ts';
import type { Write } from '../../lib/store/write.ts';

const DAY = 86_400_000;

async function knownAs(w: Write, { ids }: SeenPost): Promise<OwnPost | undefined> {
  for (const id of ids) {
    const known = await w.get('posts', id);
    if (known) return known;
  }
  return undefined;
}

/**
 * Keeps the reading's own posts. `context`: ids of posts told before, without words. Returns, by the id of the interaction that records
 * it, the record of each post that is new: taking back the one takes back the other.
 */
export async function notePosts(
  w: Write,
  reading: Reading,
  network: NetworkFacts,
  context: readonly string[],
): Promise<Map<string, string>> {
  const seen = ownPostsIn(reading, network, w.settings);
  const fresh = new Map<string, string>();
  if (!seen.length) return fresh;
  const told = new Set(context);
  const oldest = w.now - w.settings.retention.contacts * DAY;
  const dropped = await droppedOf(
    w.tx,
    seen.map(({ deed }) => `interaction ${deed}`),
  );
  const entries = new Set<string>();
  for (const one of seen) {
    const known = await knownAs(w, one);
    // Its record was taken back: nothing is to be known of it.
    if (dropped.has(`interaction ${one.deed}`)) {
      if (known?.entry === null) await w.remove('posts', known.id);
      continue;
    }
    const post = lookedAt(one, known, one.sighting.id !== null && told.has(one.sighting.id), w.settings, w.now);
    if (post.at < oldest) continue;
    await w.putSimple('posts', post);
    if (!known) fresh.set(one.deed, post.id);
    if (post.entry !== null) entries.add(post.entry);
  }
  for (const id of entries) await satisfy(w, id);
  return fresh;
}

/** The entry's check-backs after a look at its posts. */
async function satisfy(w: Write, id: string): Promise<void> {
  const entry = await w.get('plan', id);
  if (!entry?.checks.some(({ doneAt }) => doneAt === null)) return;
  await w.putSimple('plan', { ...entry, checks: looked(entry.checks, await postsOf(w.tx, id)) });
}
