/** Questions, answers and comments of every year's boxes. */
import { describe, expect, it } from 'vitest';
import { stackexchange } from '../../../lib/networks/stackexchange/index.ts';
import { web } from '../../../lib/networks/stackexchange/web.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf } from '../x/page.ts';
import { answer, comment, comments, frame, question, read, URL_100, user } from './page.ts';

const at = (iso: string) => ({ from: Date.parse(iso), to: Date.parse(iso) });

describe('questions', () => {
  it('title, text without notices, author and time of asking', () => {
    expect(read(question({ editor: user('Editha', 99) })).posts).toEqual([
      {
        type: 'post',
        id: '100',
        aliases: [],
        url: 'https://superuser.com/questions/100',
        author: { name: 'Anna', url: 'https://superuser.com/users/7/anna', handle: null },
        text: 'Drei Kopien?\nWie viele?',
        time: at('2026-11-20T10:00:00Z'),
        ad: false,
      },
    ]);
  });

  it('a deleted account keeps its name, a moderator loses the diamond', () => {
    expect(read(question({ by: 'user4711<span class="d-none" itemprop="name">user4711</span>' })).posts[0]?.author).toEqual({
      name: 'user4711',
      url: null,
      handle: null,
    });
    expect(read(question({ by: user('Mona', 3, '<span class="mod-flair" title="moderator">♦</span>') })).posts[0]?.author.name).toBe(
      'Mona',
    );
    expect(read(question({ by: user('Mona ♦', 3) })).posts[0]?.author.name).toBe('Mona');
  });

  it('the time of asking from below the title where the signature has none (UTC without saying so)', () => {
    expect(
      read(question({ when: '' }).replace('Nov 20</span></div><div class="user-details">', '</span></div><div class="user-details">'))
        .posts[0]?.time,
    ).toEqual(at('2026-11-20T10:00:00Z'));
  });
});

describe('answers', () => {
  it('are comments on the question; the asker answering is marked', () => {
    const { comments: found } = read(
      question() + answer({ editor: user('Editha', 99), state: 'accepted-answer' }) + answer({ id: 201, owner: true }),
    );
    expect(found).toMatchObject([
      {
        id: '200',
        post: '100',
        parent: null,
        url: 'https://superuser.com/a/200',
        author: { name: 'Carl', url: 'https://superuser.com/users/5/carl' },
        text: 'Drei.\nImmer.',
        time: at('2026-11-21T08:00:00Z'),
        byPostAuthor: false,
        repliesHidden: 0,
      },
      { id: '201', byPostAuthor: true },
    ]);
  });

  it('one that was deleted is told', () => {
    expect(read(question() + answer({ state: 'deleted-answer' })).comments[0]?.deleted).toBe(true);
  });
});

describe('comments', () => {
  it('below the question answer it, below an answer answer that', () => {
    const { comments: found } = read(
      question({ list: comments(100, 0, comment(), comment({ id: 302, by: 'Anna', owner: true })) }) +
        answer({ list: comments(200, 0, comment({ id: 303, mod: true })) }),
    );
    expect(found.map(({ id, post, parent, byPostAuthor }) => [id, post, parent, byPostAuthor])).toEqual([
      ['301', '100', null, false],
      ['302', '100', null, true],
      ['200', '100', null, false],
      ['303', '100', '200', false],
    ]);
    expect(found[0]).toMatchObject({
      url: 'https://superuser.com/questions/100#comment301_100',
      author: { name: 'Bert', url: 'https://superuser.com/users/8/bert' },
      text: 'Welches Gerät?',
      time: at('2026-11-21T10:00:00Z'),
    });
    expect(found[3]?.author.name).toBe('Bert');
  });

  it('hidden ones are counted below an answer, and leave all below the question open', () => {
    const { comments: found } = read(
      question({ list: comments(100, 4, comment()) }) + answer({ list: comments(200, 3, comment({ id: 303 })) }),
    );
    expect(found.map(({ id, repliesHidden }) => [id, repliesHidden])).toEqual([
      ['301', null],
      ['200', 3],
      ['303', 0],
    ]);
  });

  it('"show more" without a number hides some; hidden itself it hides none', () => {
    const link = (state: string) =>
      answer({ list: `<div class="comments"><ul></ul></div><a class="js-show-link ${state}">alle Kommentare anzeigen</a>` });
    expect(read(question() + link('')).comments[0]?.repliesHidden).toBe(1);
    expect(read(question() + link('dno')).comments[0]?.repliesHidden).toBe(0);
  });

  it('a deleted account keeps its name; an age in words where no time stands in the page', () => {
    const [one, two] = read(
      question({
        list: comments(
          100,
          0,
          comment().replace(/<a href="\/users[^>]*>Bert<\/a>/, '<span class="comment-user">user8</span>'),
          comment({ id: 302, when: '' }).replace('Nov 21', '2 hours ago'),
        ),
      }),
    ).comments;
    expect(one?.author).toEqual({ name: 'user8', url: null, handle: null });
    expect(two?.time).toMatchObject({ to: Date.parse('2026-11-23T10:00:00Z') });
  });
});

it('tables of 2014: no lists and no buttons, the same names', () => {
  const sign = (name: string, owner = '') =>
    `<td class="post-signature ${owner}"><div class="user-info"><div class="user-action-time">asked <span title="2014-02-06 20:37:20Z" class="relativetime">Feb 6 '14</span></div><div class="user-details"><a href="/users/7/${name}">${name}</a><br><span class="reputation-score">5</span></div></div></td>`;
  const row = `<tr id="comment-301" class="comment"><td><span class="comment-up"></span></td><td class="comment-text"><div><span class="comment-copy">Welches?</span> &ndash;&nbsp;<a href="/users/8/bert" class="comment-user owner">Bert</a> <span class="comment-date"><a href="#comment301_200"><span title="2014-02-07 10:53:03Z" class="relativetime-clean">Feb 7 '14</span></a></span></div></td></tr>`;
  const { posts, comments: found } = read(
    `<div id="question-header"><h1 itemprop="name"><a class="question-hyperlink" href="/questions/100/x">Drei?</a></h1></div><div class="question" id="question" data-questionid="100"><table><tr><td class="postcell"><div><div class="post-text"><p>Wie viele?</p></div><table><tr><td></td>${sign('anna', 'owner')}</tr></table></div></td></tr></table></div>
<div id="answer-200" class="answer" data-answerid="200"><table><tr><td class="answercell"><div class="post-text"><p>Drei.</p></div><table><tr>${sign('carl')}</tr></table></td></tr><tr><td><div id="comments-200" class="comments"><table><tbody>${row}</tbody></table></div></td></tr></table></div>`,
  );
  expect(posts).toMatchObject([{ id: '100', text: 'Drei?\nWie viele?', author: { name: 'anna' }, time: at('2014-02-06T20:37:20Z') }]);
  expect(found).toMatchObject([
    { id: '200', post: '100', parent: null, text: 'Drei.', author: { name: 'carl' } },
    { id: '301', post: '100', parent: '200', text: 'Welches?', byPostAuthor: true, time: at('2014-02-07T10:53:03Z') },
  ]);
});

describe('lists', () => {
  const card = (what: string, href = '/questions/100/drei') =>
    `<div class="s-user-card"><a href="/users/7/anna" class="s-avatar"></a><div class="s-user-card--info"><div class="s-user-card--link"><a href="/users/7/anna">Anna</a></div></div><time class="s-user-card--time">${what} <a href="${href}"><span title="2026-11-20 10:00:00Z" class="relativetime">3 days ago</span></a></time></div>`;
  const summary = (inside: string, type = '1', link = '/questions/100/drei') =>
    `<div id="question-summary-100" class="s-post-summary js-post-summary" data-post-id="100" data-post-type-id="${type}"><div class="s-post-summary--content"><h3 class="s-post-summary--content-title"><a href="${link}" class="s-link">Drei Kopien?</a></h3><div class="s-post-summary--content-excerpt">Wie viele?</div>${inside}</div></div>`;

  it('who asked, where that is what the card shows', () => {
    expect(read(summary(card('asked')), 'https://superuser.com/questions').posts).toMatchObject([
      {
        id: '100',
        url: 'https://superuser.com/questions/100',
        text: 'Drei Kopien?\nWie viele?',
        author: { name: 'Anna', url: 'https://superuser.com/users/7/anna' },
        time: at('2026-11-20T10:00:00Z'),
      },
    ]);
  });

  it('who changed it last is not its author', () => {
    expect(read(summary(card('modified', '/questions/100/drei?lastactivity')), 'https://superuser.com/').posts).toMatchObject([
      { id: '100', author: { name: '', url: null }, time: null },
    ]);
  });

  it('an answer found by the search is one of its question', () => {
    const { posts, comments: found } = read(
      summary(card('answered'), '2', '/questions/50/x/100?r=S#100'),
      'https://superuser.com/search?q=nas',
    );
    expect(posts).toEqual([]);
    expect(found).toMatchObject([{ id: '100', post: '50', url: 'https://superuser.com/a/100', text: 'Wie viele?', repliesHidden: null }]);
  });

  it('summaries before 2022', () => {
    const old =
      '<div class="question-summary" id="question-summary-100"><div class="summary"><h3><a href="/questions/100/drei" class="question-hyperlink">Drei Kopien?</a></h3><div class="excerpt">Wie viele?</div><div class="started"><div class="user-info"><div class="user-action-time">asked <span title="2020-11-20 10:00:00Z" class="relativetime">Nov 20</span></div><div class="user-gravatar32"><a href="/users/7/anna"></a></div><div class="user-details"><a href="/users/7/anna">Anna</a></div></div></div></div></div>';
    expect(read(old, 'https://superuser.com/questions/tagged/nas').posts).toMatchObject([
      { id: '100', author: { name: 'Anna' }, time: at('2020-11-20T10:00:00Z') },
    ]);
  });
});

it('who is logged in, in the bars of three years', () => {
  const me = (markup: string) => web.viewer(ctxOf(`<html><body>${markup}</body></html>`, URL_100));
  expect(web.viewer(ctxOf(frame('', 'Jana Beispiel'), URL_100))).toMatchObject({ name: 'Jana Beispiel', handle: null });
  expect(web.viewer(ctxOf(frame(''), URL_100))).toBeNull();
  expect(
    me(
      '<a href="/users/9/jana-beispiel" class="my-profile js-gps-track"><div class="gravatar-wrapper-24" title="Jana Beispiel"></div></a>',
    ),
  ).toEqual({
    name: 'Jana Beispiel',
    url: 'https://superuser.com/users/9/jana-beispiel',
    handle: null,
  });
  expect(me('<a href="/users/9/jana" class="profile-me"></a>')?.name).toBe('jana');
  expect(me('<a href="/users/login" class="my-profile"></a>')).toBeNull();
});

it('a question without its boxes is a gap', () => {
  expect(read('').gaps).toEqual([{ kind: 'no-entries', detail: 'post' }]);
  expect(readPage(stackexchange, ctxOf('<h1>Human verification</h1>', URL_100)).gaps).toEqual([{ kind: 'no-layout', detail: 'post' }]);
});

it('a comment is read again once those hidden before it are there', () => {
  const ctx = ctxOf(frame(question({ list: comments(100, 2, comment()) })), URL_100);
  const el = ctx.root.querySelector('.comment') as Element;
  const before = web.identify(el, ctx);
  ctx.root.querySelector('.js-show-link')?.classList.add('dno');
  expect(web.identify(el, ctx)).not.toBe(before);
});

it('marks stand behind name and time, outside the link around the time', () => {
  const ctx = ctxOf(frame(question() + answer({ list: comments(200, 0, comment()) })), URL_100);
  const places = [...ctx.root.querySelectorAll('.question,.answer,.comment')].map((el) => web.anchors(el));
  expect(places.map(({ name, time }) => [name?.textContent?.trim(), time?.tagName])).toEqual([
    ['Anna', 'DIV'],
    ['Carl', 'DIV'],
    ['Bert', 'SPAN'],
  ]);
});
