/**
 * How much of a topic is loaded. NodeBB's app loads twenty posts at a time and drops those far away; with paging on, a page
 * shows a part. The head tells how many posts there are, each post its place.
 */
import type { Ctx } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { indexOf, TOPIC } from './post.ts';

/** Number of posts in the topic: the title of its counter is exact, else the markup's number of answers; null where neither is. */
function totalOf(root: Document): number | null {
  const counter = find(root, '[component="topic/post-count"]');
  const shown = (attr(counter, 'title') || (counter?.textContent ?? '')).replace(/\D/g, '');
  const answers = attr(find(root, '[itemtype$="/DiscussionForumPosting"] [itemprop="userInteractionCount"]'), 'content');
  return shown ? Number(shown) : /^\d+$/.test(answers) ? Number(answers) + 1 : null;
}

/**
 * Tells of a post's place whether all that was written after it is on the page (0) or not (null). Oldest first is the
 * rule; newest first and best first are told by the times of what is there.
 */
export function hiddenAfter({ root }: Ctx): (place: number | null) => number | null {
  const posts = [...(find(root, TOPIC)?.children ?? [])].filter((el) => indexOf(el) !== null && el.hasAttribute('data-pid'));
  const places = new Set(posts.map(indexOf));
  // What is paged says so even where no count is shown.
  const paged = find(root, '[component="pagination"] .next:not(.disabled):not(.pe-none) a[data-page]') !== null;
  const total = totalOf(root) ?? (paged ? Infinity : 0);
  if (places.size >= total) return () => 0;
  const times = posts.filter((el) => indexOf(el) !== 0).map((el) => Number(attr(el, 'data-timestamp')));
  const rising = times.every((time, at) => at === 0 || time >= (times[at - 1] as number));
  const falling = times.length > 1 && times.every((time, at) => at === 0 || time <= (times[at - 1] as number));
  let tail = Math.min(total, 1e6);
  while (places.has(tail - 1)) tail--;
  let head = 1;
  while (places.has(head)) head++;
  return (place) => (place === null ? null : rising ? (place >= tail - 1 ? 0 : null) : falling ? (place <= head ? 0 : null) : null);
}
