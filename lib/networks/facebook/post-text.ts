/** What a post says, without the decoys, labels and shared posts around it. */
import type { Ctx } from '../network.ts';
import { all, find } from '../shared/find.ts';
import { textOf } from '../shared/text.ts';
import { postIn } from './address.ts';
import { isShared, type PostBox } from './box.ts';
import { hrefOf, named, ownAll } from './find.ts';

const FURNITURE = '[role="button"],[aria-hidden="true"],form';
const MESSAGE = '[data-ad-comet-preview="message"],[data-ad-preview="message"],[data-ad-rendering-role="story_message"]';

/** Where the text stands: what the second of the described-by labels names, the marked message, a quote, a styled line. */
export function messageOf(post: PostBox): Element | null {
  const { box, head } = post;
  const [, told] = named(box, 'aria-describedby');
  if (told && box.contains(told) && !isShared(told, post)) return told;
  // Decoys ("Facebook", dozens of times) stand before the head, comments and shared posts behind.
  const own = (selector: string): Element | undefined =>
    ownAll(box, selector).find(
      (el) => head.compareDocumentPosition(el) & 4 && !el.closest('a,form,[role="button"],[data-0]') && !isShared(el, post),
    );
  const line = (): Element | null => {
    const first = own('div[dir="auto"][style*="text-align"]');
    const whole = first?.closest('span[dir]') ?? first?.parentElement;
    return whole && box.contains(whole) && !whole.contains(head) ? whole : (first ?? null);
  };
  return own(MESSAGE) ?? own('blockquote') ?? line();
}

/** A bundle's post, or one beside a photo, marks its text in no way: the first line after its time that is no link or button. */
function plainText(post: PostBox, link: Element | null, ctx: Ctx): string {
  const line = ownAll(post.box, 'span[dir="auto"],div[dir="auto"]').find(
    (el) =>
      link &&
      link.compareDocumentPosition(el) & 4 &&
      el.textContent?.trim() &&
      !el.closest('a,form,h2,h3,h4,h5,[role="button"],[role="toolbar"]') &&
      !find(el, '[role="button"],[role="toolbar"]') &&
      // "This photo is from a post. View post"
      !all(el, 'a[href]').some((a) => postIn(hrefOf(a, ctx) ?? ctx.url)) &&
      !isShared(el, post),
  );
  return textOf(line, FURNITURE);
}

/** Text of a post as a person reads it; '' for one of pictures only. `link` is the one with its time. */
export function postText(post: PostBox, link: Element | null, ctx: Ctx): string {
  const message = messageOf(post);
  // A box whose labels name no message has none.
  return message ? textOf(message, FURNITURE) : post.box.hasAttribute('aria-describedby') ? '' : plainText(post, link, ctx);
}
