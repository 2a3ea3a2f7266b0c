/** Questions, answers, comments and the summaries of lists as entries. */
import type { CommentSighting, Entry, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { page, questionIn } from './address.ts';
import { ANSWER, COMMENT, SUMMARY, accountIn, hiddenIn, numberIn, QUESTION, signature, timeOf } from './find.ts';

const TEXT = '.js-post-body,.post-text';
const NOTICE = '.js-post-notice,aside';

function readQuestion(el: Element, { root, url, now }: Ctx): PostSighting | null {
  const id = numberIn(el, 'data-questionid') ?? questionIn(url.pathname);
  if (!id) return null;
  const sign = signature(el);
  const title = nameOf(find(root, '#question-header h1 a,#question-header h1') ?? find(root, 'h1[itemprop="name"]'));
  return {
    type: 'post',
    id,
    aliases: [],
    url: `${url.origin}/questions/${id}`,
    author: accountIn(find(sign, '.user-details'), url),
    text: `${title}\n${textOf(find(el, TEXT), NOTICE)}`.trim(),
    // A community's question has no signature that tells; the line below the title does.
    time: timeOf(find(sign, '.relativetime'), now) ?? timeOf(find(root, '#question-header ~ * time[itemprop="dateCreated"]'), now),
    ad: false,
  };
}

function readAnswer(el: Element, { url, now }: Ctx): CommentSighting | null {
  const id = numberIn(el, 'data-answerid', 'id');
  if (!id) return null;
  const sign = signature(el);
  const question = numberIn(el, 'data-parentid') ?? questionIn(url.pathname);
  return {
    type: 'comment',
    id,
    post: question,
    parent: null,
    url: `${url.origin}/a/${id}`,
    author: accountIn(find(sign, '.user-details'), url),
    text: textOf(find(el, TEXT), NOTICE),
    time: timeOf(find(sign, '.relativetime'), now),
    byPostAuthor: sign?.classList.contains('owner') ?? false,
    repliesShown: 0,
    repliesHidden: hiddenIn(el),
    ...(el.classList.contains('deleted-answer') ? { deleted: true } : {}),
  };
}

/** A comment below the question answers it; one below an answer answers that. */
function readComment(el: Element, { url, now }: Ctx): CommentSighting | null {
  const id = numberIn(el, 'data-comment-id', 'id');
  if (!id) return null;
  const answer = el.closest(ANSWER);
  const around = answer ?? el.closest(QUESTION);
  const owner = numberIn(around, 'data-answerid', 'data-questionid', 'id') ?? numberIn(el.closest('.comments'), 'data-post-id', 'id');
  const user = find(el, '.comment-user');
  return {
    type: 'comment',
    id,
    post: numberIn(answer, 'data-parentid') ?? questionIn(url.pathname) ?? (answer ? null : owner),
    parent: answer ? owner : null,
    url: `${page(url).url}#comment${id}_${owner ?? ''}`,
    author: accountIn(user, url),
    text: textOf(find(el, '.comment-copy')),
    time: timeOf(find(el, '.comment-date [title],.relativetime-clean,.relativetime'), now),
    byPostAuthor: user?.classList.contains('owner') ?? false,
    repliesShown: 0,
    // Which of a question's comments are hidden is not told: any may come after this one.
    repliesHidden: !answer && hiddenIn(around) ? null : 0,
  };
}

/** Link to the question or answer in a summary. */
export const summaryLink = (el: Element): Element | null =>
  find(el, '.s-post-summary--content-title a,a.question-hyperlink,a.answer-hyperlink') ?? find(el, 'h3 a');

/** A question in a list; an answer in a search or profile. What was changed last shows who changed it, not who wrote it. */
function readSummary(el: Element, { url, now }: Ctx): Entry | null {
  const id = numberIn(el, 'data-post-id', 'id');
  const link = summaryLink(el);
  if (!id || !link) return null;
  const card = find(el, '.s-user-card,.started,.user-info');
  const later = find(card, 'a[href*="lastactivity"]') !== null;
  const created = find(el, 'meta[itemprop="dateCreated"]');
  const author = later
    ? { name: '', url: null, handle: null }
    : accountIn(find(card, '.s-user-card--link a,.user-details a') ?? find(card, 'a[href*="/users/"]'), url);
  const time = timeOf(created, now) ?? (later ? null : timeOf(find(card, '.relativetime,[title$="Z"]'), now));
  const excerpt = textOf(find(el, '.s-post-summary--content-excerpt,.excerpt'));
  const question = questionIn(absolute(attr(link, 'href'), url)?.pathname ?? '');
  if (attr(el, 'data-post-type-id') === '2')
    return {
      type: 'comment',
      id,
      post: question,
      parent: null,
      url: `${url.origin}/a/${id}`,
      author,
      text: excerpt || nameOf(link),
      time,
      byPostAuthor: false,
      repliesShown: 0,
      repliesHidden: null,
    };
  const text = `${nameOf(link)}\n${excerpt}`.trim();
  return { type: 'post', id, aliases: [], url: `${url.origin}/questions/${id}`, author, text, time, ad: false };
}

/** The entry in a box, or null for furniture. */
export function read(el: Element, ctx: Ctx): Entry | null {
  if (el.matches(COMMENT)) return readComment(el, ctx);
  if (el.matches(SUMMARY)) return readSummary(el, ctx);
  return el.matches(ANSWER) ? readAnswer(el, ctx) : readQuestion(el, ctx);
}
