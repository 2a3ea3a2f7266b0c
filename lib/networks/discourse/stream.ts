/** What only the stream as a whole tells: whether its end is loaded, and whom "in reply to" means. */
import type { CommentSighting, Entry } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';

/** The app draws these below the stream once its last message is loaded. */
const END = '#topic-footer-buttons,#suggested-topics,.suggested-topics,.more-topics__container,.signup-cta';
/** Messages that are loaded but not drawn, being far from what is on the screen, and runs of messages left out. */
const HIDDEN = '.cloaked-post,[id^="post_"][aria-busy="true"],.post-stream--cloaked,.post-stream .gap,.post__gap,.post-gap';

/** Is the last message of the topic loaded? By what stands below it, else by the timeline's count ("1 / 8"). */
function ends(root: Document): boolean {
  if (find(root, END)) return true;
  const total = /\/\s*(\d{1,6})\s*$/.exec(nameOf(find(root, '.timeline-replies')))?.[1];
  return (
    total !== undefined &&
    all(root, '.post-stream .topic-post,.post-stream .small-action,.post-stream .cloaked-post').length >= Number(total)
  );
}

/** Name of the one a message answers, as the tab above it tells (never where the answer follows directly). */
const tabOf = (el: Element): string => nameOf(find(el, '.reply-to-tab span:last-of-type')) || attr(find(el, '.reply-to-tab img'), 'title');

/** Sets what the order tells; asked again whenever the stream has changed. */
export function relate(entries: readonly { el: Element; entry: Entry }[], { root }: Ctx): void {
  const whole = ends(root);
  const hidden = all(root, HIDDEN).at(-1);
  const fromStart = entries[0]?.entry.type === 'post';
  const said = new Map<string, (CommentSighting | null)[]>();
  for (const { el, entry } of entries) {
    if (entry.type === 'comment') {
      entry.repliesHidden = whole && !(hidden && el.compareDocumentPosition(hidden) & 4) ? 0 : null;
      // The tab names a person, not a message: sure only where all that person wrote is in sight, and is one message.
      const named = entry.parent === null && fromStart && !hidden ? (said.get(tabOf(el).toLowerCase()) ?? []) : [];
      if (named.length === 1) entry.parent = named[0]?.id ?? null;
    }
    const comment = entry.type === 'comment' ? entry : null;
    for (const name of new Set([entry.author.name.toLowerCase(), entry.author.handle?.toLowerCase() ?? '']))
      if (name) {
        const before = said.get(name);
        if (before) before.push(comment);
        else said.set(name, [comment]);
      }
  }
}
