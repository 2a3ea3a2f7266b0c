/** Stack Exchange's pages, the same on all its sites (captures/stackexchange/DOM.md; older tables from public scrapers). */
import type { Account } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { absolute } from '../shared/address.ts';
import { nameOf } from '../shared/text.ts';
import { action } from './action.ts';
import { page } from './address.ts';
import { ANSWER, COMMENT, hiddenIn, numberIn, QUESTION, signature, SUMMARY } from './find.ts';
import { read, summaryLink } from './read.ts';

/** The logged-in user in the top bar: 2022 on; before; 2015. */
const ME = 'a.s-topbar--item.s-user-card[href*="/users/"],a.my-profile[href*="/users/"],.profile-me[href*="/users/"]';

function viewer({ root, url }: Ctx): Account | null {
  const link = find(root, ME);
  const address = absolute(attr(link, 'href'), url);
  if (!address || !/\/users\/-?\d/.test(address.pathname)) return null;
  const named = find(link, '.s-avatar[title],[class*="gravatar"][title]');
  const name = attr(named, 'title') || nameOf(find(link, '.v-visible-sr')) || (address.pathname.split('/')[3] ?? '');
  return { name, url: address.href, handle: null };
}

export const web: Layout = {
  id: 'web',
  // Below an answer comments follow one another; answers answer the question.
  nesting: 'two-level',
  fits: ({ root }) => find(root, `${QUESTION},${SUMMARY},.s-topbar,header.top-bar,#question-mini-list`) !== null,
  entries: [
    QUESTION, // a question's page
    ANSWER,
    COMMENT, // below question and answers
    SUMMARY, // lists, search, profiles
  ],
  identify(el) {
    const id = numberIn(el, 'data-comment-id', 'data-answerid', 'data-questionid', 'data-post-id', 'id');
    if (!id) return el.matches(QUESTION) ? 'question' : null;
    if (el.matches(COMMENT)) return `c${id} ${find(el, '.comment-copy')?.textContent?.length} ${hiddenIn(el.closest(QUESTION)) > 0}`;
    return `${id} ${el.matches(SUMMARY) ? '' : hiddenIn(el)} ${el.classList.contains('deleted-answer')}`;
  },
  read,
  viewer,
  promises: ({ url }) => page(url).kind === 'post',
  anchors(el) {
    if (el.matches(COMMENT)) {
      const time = find(el, '.comment-date');
      return { name: find(el, '.comment-user'), time: time?.closest('a') ?? time };
    }
    if (el.matches(SUMMARY))
      return { name: find(el, 'a[href*="/users/"]') ?? summaryLink(el), time: find(el, '.s-user-card--time,.started-link') };
    const sign = signature(el);
    return { name: find(sign, '.user-details a'), time: find(sign, '.user-action-time') };
  },
  action,
  composers: [
    { field: '#post-form textarea', send: '#submit-button' }, // answer
    { field: '.js-comment-form-layout textarea,form[id^="add-comment"] textarea', send: 'button[type="submit"],input[type="submit"]' }, // comment
  ],
};
