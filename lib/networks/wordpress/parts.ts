/** Name, time and text of one WordPress comment: what themes agree on least, so in each the surest sign is asked first. */
import type { Account } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { nicenameIn } from './address.ts';
import { COMMENT, isOwn, own, ownAll, timeIn } from './find.ts';

const NAME = [
  '.fn', // classic themes (hCard)
  '[class*="author-name"],[class*="review__author"]', // Genesis, block themes; WooCommerce
  '[itemprop="author"] [itemprop="name"],[itemprop="creator"] [itemprop="name"]', // themes with microdata
  '[class*="comment-author"] :is(cite,strong,b)', // Avada, Themify, Blocksy: name and date in one line
  '[class*="comment-author"]', // wpDiscuz; else with "sagt:" and sometimes the date in it
  'cite,[class*="author"],[itemprop="author"]', // tagDiv, Enfold; Atahualpa: authorname
  '[class*="name"],h3,h4,h5,h6,strong', // Bridge and its kin, P2
];
/** Boxes of the text; of those inside each other the innermost is it. */
const TEXT = [
  '[class*="comment-content"]', // classic and block themes, Genesis
  '[class*="comment-text"]', // wpDiscuz 5 and 7, Avada
  '[class*="comment"][class*="text"]', // Enfold: comment_text, in a comment_content
  '[class*="comment"][class*="content"]', // comment__content, commentcontent (P2) and the like
  '[class*="comment-entry"],[class*="text-holder"],[class*="text_holder"]', // OceanWP, in a comment-content; Bridge and its kin
  '[itemprop="text"],[itemprop="commentText"]', // themes with microdata
  '.review[class*="depth-"] .description', // WooCommerce, beside the stars
].join();
const TIME = [
  'time,.published,[class$="comment-date"][title],abbr[title],meta[itemprop^="date"]', // classic and block themes; wpDiscuz 7
  'a[href*="comment-"],[class*="date"]', // local text in the permalink
  '[class*="author"] :is(span,a)', // Canvas: beside the name, in its box
  '[class*="meta"],[class*="author"],[class*="time"]',
  'small,h4,h5', // Kubrick; P2
];
/** What themes and plugins put into a text's box besides the text. */
const FURNITURE = `header,footer,form,.children,[class*="comment-author"],[class*="comment-meta"],[class*="moderation"],[class*="reply"],[class*="likes-widget"],[class*="comment-likes"],[class*="wpulike"],[class*="cld-"],[class*="last-edited"],.star-rating,.cluv,${COMMENT}`;
/** The same where the box holds the whole comment (.comment-body; Atahualpa has no box for the text). */
const ALL_BUT_TEXT = `${FURNITURE},.avatar,cite,[class*="author"],[class*="date"],[class*="meta"],[class*="edit"],[class*="says"],time`;
/** Boxes inside a comment that look like its text by their class and are none. */
const NO_TEXT = 'form,[class*="reply"],[class*="comment-meta"],[class*="moderation"]';
/** What stands in a name's box besides the name, as elements and as words. */
const NO_NAME =
  '[class*="says"],.avatar,time,[class*="meta"],[class*="date"],[class*="time"],[class*="reply"],[class*="badge"],[class*="label"],a[href*="#comment-"]';
const SAYS =
  /\s+((sagte?|schreibt|schrieb|meint|says|said|wrote|dit|a dit|dice|dijo|ha detto|disse|diz|zegt|pisze|skriver|kirjoitti)\b|(am )?\d\d?[./ ].*\d{4}).*$|\s*:$/i;

/** Element that holds the author's name: the first that has any text (a picture may stand in such a box of its own). */
export function nameEl(el: Element): Element | undefined {
  for (const selector of NAME) {
    const found = [...el.querySelectorAll(selector)].find((at) => isOwn(el, at) && nameOf(at, '.avatar'));
    if (found) return found;
  }
  return undefined;
}

/** Time of a comment with the element that tells it, or null. */
export function commentTime(el: Element, now: number): ReturnType<typeof timeIn> {
  for (const selector of TIME) {
    const found = timeIn(ownAll(el, selector), now);
    if (found) return found;
  }
  return null;
}

/** Links of the comment around an element of it, the outer one first. */
function around(el: Element, at: Element): Element[] {
  const links: Element[] = [];
  for (let up = at.closest('a'); up && up !== el && el.contains(up); up = up.parentElement?.closest('a') ?? null)
    if (isOwn(el, up)) links.unshift(up);
  return links;
}

/** Who wrote the comment, as far as it tells: a name, an address typed beside it, an account of the site, the picture's hash. `time`: where its time stands. */
export function author(el: Element, { url: base }: Ctx, time: Element | undefined): Account {
  const at = nameEl(el);
  // The link is what the commenter typed; one around the picture only, or to the comment, is none.
  const links = at ? [...at.querySelectorAll('a'), ...around(el, at)] : [];
  const link = links.find((a) => a.textContent?.trim() && !/^#$|#(comment-|respond)/.test(a.getAttribute('href') ?? ''));
  const url = absolute(link?.getAttribute('href'), base);
  // Any attribute: pictures that load late keep their address in data-src and the like.
  const hash = [...(own(el, 'img.avatar')?.attributes ?? [])]
    .map(({ value }) => /\/avatar\/([0-9a-f]{32,64})\b/.exec(value)?.[1])
    .find(Boolean);
  // A date that stands in the name's box without a class of its own.
  const date = time && time !== at && at?.contains(time) ? nameOf(time) : '';
  const name = (nameOf(at, NO_NAME) || nameOf(at, '.avatar')).replace(date || /$/, '');
  return {
    name: name.replace(SAYS, '').trim(),
    url: url?.href ?? null,
    // Core's class for accounts of the site; wpDiscuz 5 has only the archive's address.
    handle:
      /\bcomment-author-([\w-]+)/.exec(el.className)?.[1]?.toLowerCase() ?? (url?.host === base.host ? nicenameIn(url.pathname) : null),
    id: hash ? `avatar/${hash}` : null,
  };
}

/** The comment's own words. */
export function text(el: Element): string {
  const boxes = ownAll(el, TEXT).filter((box) => {
    const around = box.closest(NO_TEXT);
    return box !== el && !(around && around !== el && el.contains(around));
  });
  for (const box of boxes) {
    const found = boxes.some((inner) => inner !== box && box.contains(inner)) ? '' : textOf(box, FURNITURE);
    if (found) return found;
  }
  // Kubrick: paragraphs beside a bare "Says:".
  const paragraphs = [...el.children].filter((child) => child.matches('p,blockquote,pre,ul,ol') && !child.matches(ALL_BUT_TEXT));
  return (
    textOf(boxes[0] ?? own(el, '.comment-body'), ALL_BUT_TEXT) ||
    paragraphs
      .map((paragraph) => textOf(paragraph, ALL_BUT_TEXT))
      .join('\n')
      .trim() ||
    textOf(el, ALL_BUT_TEXT)
  );
}
