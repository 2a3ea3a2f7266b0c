/** Pages of Stack Exchange for tests: today's boxes and the tables before 2020. */
import type { Reading } from '../../../lib/model/sighting.ts';
import { stackexchange } from '../../../lib/networks/stackexchange/index.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf } from '../x/page.ts';

export const URL_100 = 'https://superuser.com/questions/100/drei-kopien';

export const frame = (inside: string, me = ''): string =>
  `<html><body><header class="s-topbar"><ol>${
    me
      ? `<li><a href="/users/9/${me.toLowerCase()}" class="s-topbar--item s-user-card s-user-card__small js-gps-track"><div class="s-avatar" title="${me}"></div><ul><li class="s-user-card--rep">1</li></ul></a></li>`
      : '<li><a href="/users/login" class="s-topbar--item">Anmelden</a></li>'
  }</ol></header><div id="content">${inside}</div></body></html>`;

const box = (who: string, what: string, when: string, owner = false): string =>
  `<div class="post-signature ${owner ? 'owner' : ''}"><div class="user-info"><div class="user-action-time">${what} <span title="${when}" class="relativetime">Nov 20</span></div><div class="user-details">${who}</div></div></div>`;
export const user = (name: string, id = 7, more = ''): string =>
  `<a href="/users/${id}/${name.toLowerCase()}">${name}</a>${more}<span class="d-none" itemprop="name">${name}</span><div class="-flair"><span class="reputation-score">1,234</span></div>`;
export const comment = ({
  id = 301,
  by = 'Bert',
  text = 'Welches Gerät?',
  owner = false,
  when = '2026-11-21 10:00:00Z, License: CC BY-SA 4.0',
  mod = false,
} = {}): string =>
  `<li id="comment-${id}" class="comment js-comment" data-comment-id="${id}"><div class="js-comment-actions"><button class="js-comment-up comment-up" aria-pressed="false"></button></div><div class="comment-text"><div class="comment-body"><span class="comment-copy">${text}</span> <div class="comment-user-wrap">–&nbsp;<a href="/users/8/${by.toLowerCase()}" class="comment-user ${owner ? 'owner' : ''}" title="55 reputation">${by}${mod ? '<span class="mod-flair" title="moderator">♦</span>' : ''}</a></div> <span class="comment-date"><a class="comment-link" href="#comment${id}_100"><span title="${when}" class="relativetime-clean">Nov 21</span></a></span></div></div></li>`;
export const comments = (post: number, hidden: number, ...rows: string[]): string =>
  `<div id="comments-${post}" class="comments js-comments-container" data-post-id="${post}"><ul class="comments-list js-comments-list" data-remaining-comments-count="${hidden}">${rows.join('')}</ul></div><div id="comments-link-${post}"><a class="js-add-link">Kommentieren</a>${hidden ? `<a class="js-show-link comments-link" href="#">Show <b>${hidden}</b> more comments</a>` : ''}</div>`;

export const question = ({
  id = 100,
  by = user('Anna'),
  editor = '',
  list = '',
  when = '2026-11-20 10:00:00Z',
  text = '<p>Wie viele?</p>',
} = {}): string =>
  `<div id="question-header"><h1 itemprop="name"><a href="/questions/${id}/drei-kopien" class="question-hyperlink">Drei Kopien?</a></h1></div><div class="d-flex"><span>Asked</span> <time itemprop="dateCreated" datetime="2026-11-20T10:00:00">3 days ago</time></div><div id="question" class="question js-question" data-questionid="${id}"><div class="js-voting-container"><button class="js-vote-up-btn" aria-pressed="false"></button></div><div class="s-prose js-post-body"><aside class="s-notice">Geschlossen.</aside>${text}</div><div>${editor && box(editor, 'edited', '2026-11-22 09:00:00Z')}${box(by, 'asked', when, true)}</div>${list}</div>`;
export const answer = ({
  id = 200,
  by = user('Carl', 5),
  owner = false,
  state = '',
  list = '',
  text = '<p>Drei.</p><p>Immer.</p>',
  editor = '',
} = {}): string =>
  `<div id="answer-${id}" class="answer js-answer ${state}" data-answerid="${id}" data-parentid="100"><div class="js-voting-container"><button class="js-vote-up-btn" aria-pressed="false"></button></div><div class="s-prose js-post-body">${text}</div><div>${editor && box(editor, 'edited', '2026-11-22 09:00:00Z')}${box(by, 'answered', '2026-11-21 08:00:00Z', owner)}</div>${list}</div>`;

export const read = (inside: string, url = URL_100, me = ''): Reading => readPage(stackexchange, ctxOf(frame(inside, me), url));
