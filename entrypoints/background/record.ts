/** Recording our own deeds: each once, with a receipt and its undo (FIELD.md, receipts). */
import { t } from '../../lib/i18n.ts';
import type { Receipt } from '../../lib/messages.ts';
import type { Interaction, InteractionKind } from '../../lib/model/records.ts';
import { withoutName } from '../../lib/rules/erased.ts';
import { isErased } from '../../lib/store/erased.ts';
import { droppedOf } from '../../lib/store/lookup.ts';
import type { Write } from '../../lib/store/write.ts';
import { newId } from './ids.ts';

const WORDS: Record<InteractionKind, () => string> = {
  post: () => t('notice.recordedPost'),
  comment: () => t('notice.recordedComment'),
  reply: () => t('notice.recordedReply'),
  reaction: () => t('notice.recordedReaction'),
  share: () => t('notice.recordedShare'),
  quote: () => t('notice.recordedQuote'),
  follow: () => t('notice.recordedFollow'),
  connect: () => t('notice.recordedConnect'),
  join: () => t('notice.recordedJoin'),
  link: () => t('notice.recordedLink'),
};

/** Which of these are to be recorded: not there yet, not taken back, not too old to be kept, not of an account nobody wants recorded. */
async function news(w: Write, deeds: readonly Interaction[]): Promise<Interaction[]> {
  const never = new Set(w.settings.never);
  const oldest = w.now - w.settings.retention.contacts * 86_400_000;
  const wanted = [...new Map(deeds.map((deed) => [deed.id, deed])).values()].filter(({ actor, at }) => !never.has(actor) && at >= oldest);
  if (!wanted.length) return [];
  const dropped = await droppedOf(
    w.tx,
    wanted.map(({ id }) => `interaction ${id}`),
  );
  const fresh: Interaction[] = [];
  for (const deed of wanted) {
    // Taken back once: what is merely seen stays away; a new click is a new deed, and so is a new word of ours.
    if (dropped.has(`interaction ${deed.id}`)) {
      if (deed.evidence === 'seen') continue;
      await w.tx.objectStore('dropped').delete(`interaction ${deed.id}`);
    }
    if (!(await w.get('interactions', deed.id))) fresh.push(deed);
  }
  return fresh;
}

/**
 * Records what is new, with one receipt for each own account that did something: several deeds give their count and one undo. `posts`:
 * records of posts that are new with these deeds, by the deed's id; they are taken back with them. `replaced`: removes what these deeds
 * replace and tells the ids; an undo brings it back.
 */
export async function record(
  w: Write,
  deeds: readonly Interaction[],
  posts: ReadonlyMap<string, string> = new Map(),
  replaced: (deeds: readonly Interaction[]) => Promise<string[]> = async () => [],
): Promise<{ receipts: Receipt[] }> {
  const receipts: Receipt[] = [];
  // Towards somebody erased: the deed is ours, the name is not kept again.
  const kept = await Promise.all(deeds.map(async (deed) => ((await isErased(w.tx, deed.toKeys)) ? withoutName(deed) : deed)));
  for (const [actor, done] of Map.groupBy(await news(w, kept), (deed) => deed.actor)) {
    for (const deed of done) await w.putInteraction(deed);
    const ids = new Set([...done.map(({ id }) => id), ...(await replaced(done))]);
    const token = newId();
    const along = new Set(done.flatMap(({ id }) => posts.get(id) ?? []));
    await w.keepUndo(
      token,
      ({ store, key }) => (store === 'interactions' && ids.has(String(key))) || (store === 'posts' && along.has(String(key))),
    );
    const only = done.length === 1 ? done[0] : undefined;
    receipts.push({ text: only ? WORDS[only.kind]() : t('notice.recordedMany', done.length), token, actor });
  }
  return { receipts };
}
