/** Small facts about a post's, comment's and summary's box, from the tables of 2012 to today's (captures/stackexchange/DOM.md). */
import type { Account, Interval } from '../../model/sighting.ts';
import { absolute } from '../shared/address.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';

export const QUESTION = '.question[data-questionid],#question';
export const ANSWER = '.answer[data-answerid],.answer[id^="answer-"]';
export const COMMENT = '.comment[id^="comment-"]';
export const SUMMARY = '.s-post-summary,.question-summary';

/** First number of up to 12 digits in an attribute of `el`. */
export const numberIn = (el: Element | null | undefined, ...names: string[]): string | null => {
  for (const name of names) {
    const found = /(?:^|-)(\d{1,12})$/.exec(attr(el, name))?.[1];
    if (found) return found;
  }
  return null;
};

/** "2014-02-06 20:37:20Z", "2014-02-07 10:53:03Z, License: CC BY-SA 3.0": always UTC; as a last resort the text ("3 hours ago"). */
export function timeOf(el: Element | null | undefined, now: number): Interval | null {
  const exact = /(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/.exec(attr(el, 'title') || attr(el, 'datetime') || attr(el, 'content'));
  const at = exact ? Date.parse(`${exact[1]}T${exact[2]}Z`) : NaN;
  return Number.isNaN(at) ? (el ? timeText(nameOf(el), now) : null) : { from: at, to: at };
}

/** What stands beside a name: moderators' diamond, staff and bot badges, reputation. */
const FURNITURE = '.mod-flair,.s-badge,.-flair,[itemprop="name"],.reputation-score,[class*="badge"],.community-wiki,a[href*="/revisions"]';

/** The account in a box that holds a name and, unless the account is deleted, its link. */
export function accountIn(box: Element | null | undefined, base: URL): Account {
  const link = box?.matches('a[href*="/users/"]') ? box : find(box, 'a[href*="/users/"]');
  const url = absolute(attr(link, 'href'), base);
  const name = (nameOf(link ?? box, FURNITURE) || nameOf(find(box, '[itemprop="name"]'))).replace(/\s*♦+$/, '');
  return { name, url: url?.href ?? null, handle: null };
}

/** Where a post's author stands: the last signature, the first may be its last editor's. */
export const signature = (post: Element): Element | undefined =>
  all(post, '.post-signature')
    .filter((el) => el.closest(`${QUESTION},${ANSWER}`) === post)
    .at(-1);

/** Comments of a post that are not shown ("Show 3 more comments"); none once they were asked for. */
export function hiddenIn(post: Element | null | undefined): number {
  const link = find(post, '.js-show-link');
  if (link?.classList.contains('dno')) return 0;
  const count = Number(attr(find(post, '[data-remaining-comments-count]'), 'data-remaining-comments-count')) || 0;
  return count || (link ? Number(/\d+/.exec(nameOf(link))?.[0] ?? 1) : 0);
}
