/** Who answers whom: rows are not nested, each tells only how far it is indented. */
import type { CommentSighting, Entry } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { foldUp } from '../shared/folded.ts';
import { itemOf } from './address.ts';
import { answered, folded, indentOf, storyOf } from './row.ts';

/**
 * A row answers the nearest row above it that stands further left. Outermost rows answer the item the page is about,
 * which is a story or (a comment's own page) a comment; on lists of comments a link tells what they answer.
 */
export function relate(entries: readonly { el: Element; entry: Entry }[], { url }: Ctx): void {
  const head = itemOf(url) ? entries.find(({ el }) => el.closest('.fatitem'))?.entry : undefined;
  const story = head?.type === 'post' ? head : undefined;
  /** The comment just seen and those it stands below. */
  const above: { entry: CommentSighting; depth: number }[] = [];
  for (const { el, entry } of entries) {
    if (entry.type !== 'comment') continue;
    const depth = entry === head ? -1 : indentOf(el);
    while (above.length && (above.at(-1)?.depth ?? 0) >= depth) above.pop();
    const up = above.at(-1)?.entry;
    if (up) {
      entry.parent = up.id;
      entry.post = up.post;
    } else if (story) {
      entry.parent = null;
      entry.post = story.id;
    } else {
      const told = answered(el);
      entry.post = storyOf(el) ?? (entry === head ? null : entry.post);
      entry.parent = told === entry.post ? null : told;
    }
    entry.byPostAuthor = Boolean(story && story.id === entry.post && entry.author.name && story.author.name === entry.author.name);
    entry.repliesHidden = folded(el);
    above.push({ entry, depth });
  }
  foldUp(entries);
}
