/** "This post is that plan entry", "is not", "is none any more", "make an entry of it": post and entry change together, taken back at once. */
import { t } from '../../lib/i18n.ts';
import type { Message, MoveAnswer } from '../../lib/messages.ts';
import type { OwnPost } from '../../lib/model/plan.ts';
import { networkName } from '../../lib/networks/index.ts';
import { entryOf, published, unpublished } from '../../lib/rules/posts/confirm.ts';
import { postsOf } from '../../lib/store/posts.ts';
import type { Write } from '../../lib/store/write.ts';
import { BadMessage } from './failed.ts';
import { newId } from './ids.ts';
import { moved, type Told } from './moved.ts';

/** Takes the post from its entry; an entry without any post left is to be published again. */
async function detach(w: Write, post: OwnPost): Promise<void> {
  const entry = post.entry === null ? undefined : await w.get('plan', post.entry);
  if (!entry) return;
  const left = (await postsOf(w.tx, entry.id)).filter(({ id }) => id !== post.id);
  await w.putSimple('plan', unpublished(entry, left, w.settings, w.now));
}

async function attach(w: Write, post: OwnPost, id: string): Promise<void> {
  const entry = await w.get('plan', id);
  if (!entry || entry.template) throw new BadMessage('no such entry');
  if (post.entry !== id) await detach(w, post);
  const others = (await postsOf(w.tx, id)).filter((other) => other.id !== post.id);
  await w.putSimple('plan', published(entry, post, others, w.settings, w.now));
  await w.putSimple('posts', { ...post, entry: id, notEntries: post.notEntries.filter((one) => one !== id) });
}

/** Throws BadMessage where post or entry are gone, and then nothing is kept. */
export const match = ({ post: id, entry, verdict }: Extract<Message, { type: 'match' }>, now = Date.now()): Promise<MoveAnswer> =>
  moved(now, null, async (w): Promise<Told> => {
    const post = await w.get('posts', id);
    if (!post) throw new BadMessage('no such post');
    if (verdict === 'new') {
      const made = entryOf(newId(), post, await w.tx.objectStore('channels').getAll(), w.settings, networkName(post.network), w.now);
      await detach(w, post);
      await w.putSimple('plan', made);
      await w.putSimple('posts', { ...post, entry: made.id });
      return { text: t('posts.saidNew'), undoable: true };
    }
    if (verdict === 'off') {
      await detach(w, post);
      await w.putSimple('posts', { ...post, entry: null });
      return { text: t('posts.saidOff'), undoable: true };
    }
    if (entry === null) throw new BadMessage('which entry');
    if (verdict === 'yes') {
      await attach(w, post, entry);
      return { text: t('posts.saidYes'), undoable: true };
    }
    if (post.entry === entry) await detach(w, post);
    const notEntries = [...new Set([...post.notEntries, entry])];
    await w.putSimple('posts', { ...post, entry: post.entry === entry ? null : post.entry, notEntries });
    return { text: t('posts.saidNo'), undoable: true };
  });
