/** WoltLab beside threads: boards; who looks at it; what is private; whose reach a profile shows. */
import { describe, expect, it } from 'vitest';
import { AT, H, HERE, list, post, read } from './page.ts';

describe('boards', () => {
  it('list threads; a thread’s page lists none', () => {
    const row = `<ol class="wbbThread" data-thread-id="77"><li class="columnSubject"><h3><a class="wbbTopicLink" href="${HERE}?action=firstNew">Neue Lizenz</a></h3><ul class="messageGroupInfo"><li class="messageGroupAuthor">Gerd Gast</li><li class="messageGroupTime">${'<time datetime="2026-11-20T09:00:00Z">x</time>'}</li></ul></li></ol>`;
    expect(read(row, { url: `${H}/board/3-lizenzen/` }).posts).toMatchObject([
      { id: '77', url: HERE, author: { name: 'Gerd Gast', url: null }, text: 'Neue Lizenz', time: { from: AT, to: AT } },
    ]);
    expect(read(list([post(502)]) + row).posts).toEqual([]);
  });

  it('a thread’s head bears a row’s class and is none', () => {
    expect(read('<header class="contentHeader wbbThread" data-thread-id="77"></header>', { url: `${H}/board/3-lizenzen/` }).posts).toEqual(
      [],
    );
  });
});

describe('who looks at it', () => {
  const seen = (inside: string) => read(list([post(502)]) + inside).viewer;
  it.each([
    [
      'Suite 5.4 and later',
      `<div class="userMenuControlPanel"><div class="userMenuItem"><div class="userMenuItemContent"><a href="${H}/user/12-jana/">Jana</a></div></div></div>`,
    ],
    ['Suite 3 to 5.3', `<li id="userMenu"><a href="${H}/user/12-jana/"><img alt=""> <span>Jana</span></a></li>`],
    ['Burning Board 3', '<p id="userNote">Angemeldet als <a href="/index.php?page=User&userID=12">Jana</a>.</p>'],
  ])('%s', (_, inside) => expect(seen(inside)).toMatchObject({ name: 'Jana', id: '12' }));

  it('a name that stands only at one’s own posts', () => {
    const menu = `<li id="userMenu"><a href="${H}/user/12-jana/"><img alt=""></a></li>`;
    expect(seen(`${menu}<a class="userLink" data-object-id="12" href="${H}/user/12-jana/">Jana B.</a>`)?.name).toBe('Jana B.');
    expect(seen(menu)).toBeNull();
  });

  it('nobody for a guest', () => expect(seen(`<li id="userLogin"><a class="loginLink" href="${H}/login/">Anmelden</a></li>`)).toBeNull());
});

it('letters between members are not read', () => {
  expect(
    read(list([post(502)]), { url: `${H}/conversation/8-frage/`, body: 'data-template="conversation" data-application="wcf"' }).layout,
  ).toBeNull();
  expect(read(list([post(502)]), { body: 'id="tplPMView"' }).layout).toBeNull();
});

describe('whose reach a page shows', () => {
  const options = { url: `${H}/user/12-jana/`, body: 'data-template="user" data-application="wcf"' };
  const wall = '<ul class="commentList"><li class="comment jsComment" data-comment-id="5"></li></ul>';

  it('the user’s on a profile, with a count where its box is shown', () => {
    const box =
      '<section class="box" data-static-box-identifier="com.woltlab.wcf.UserProfileFollowers"><h2>Follower <span class="badge">1.204</span></h2></section>';
    const head = '<h1><span class="userProfileUsername">Jana Beispiel</span></h1>';
    expect(read(head + wall + box, options).people).toMatchObject([{ name: 'Jana Beispiel', url: options.url, id: '12', followers: 1204 }]);
    expect(read(head + wall, options).people).toMatchObject([{ followers: null }]);
    expect(read(head + list([post(502)])).people).toEqual([]);
  });
});
