import { describe, expect, it } from 'vitest';
import { phpbb } from '../../../lib/networks/phpbb/index.ts';
import { at } from '../shared/page.ts';
import { BOARD, ctxOf, foot, HERE, pages, post, post30, read, row, row2, title } from './page.ts';

const layoutOf = (html: string, url = HERE) => phpbb.layouts.find((layout) => layout.fits(ctxOf(html, url)));
const MINUTE = 59_999;
const LOCAL = { from: at('2026-11-20T13:05Z', 1).from, to: at('2026-11-20T13:05Z', 1).to + MINUTE };
const anna = { name: 'Anna', url: `${BOARD}memberlist.php?mode=viewprofile&u=5`, handle: null };

describe('one topic under every style', () => {
  const bert = { name: 'Bert', member: 6, text: 'Erste Zeile.<br />Zweite <strong>Zeile</strong>.' };
  const lines2 = '<span class="postbody">Erste Zeile.<br />Zweite <b>Zeile</b>.<br />_________________<br />Grüße</span>';
  it.each([
    ['prosilver 3.3', 'boxes', title + post(77) + post(78, bert) + foot(), at('2026-11-20T13:05Z')],
    [
      'prosilver 3.0',
      'boxes',
      `<h2><a href="./viewtopic.php?f=3&amp;t=12">Server</a></h2>${post30(77)}${post30(78, bert)}<div class="navbar"><ul class="linklist"><li class="rightside">Alle Zeiten sind UTC + 1 Stunde</li></ul></div>`,
      LOCAL,
    ],
    [
      'subsilver2',
      'rows',
      `<a class="titles" href="./viewtopic.php?f=3&amp;t=12">Server</a>${row(77)}${row(78, { ...bert, text: `${bert.text}<br />_________________<br />Grüße` })}<p class="datetime">All times are UTC + 1 hour</p>`,
      LOCAL,
    ],
    [
      'phpBB 2',
      'rows',
      `<a class="maintitle" href="viewtopic.php?t=12">Server</a><table class="forumline">${row2(77)}${row2(78, { ...bert, text: lines2 })}</table><span class="gensmall">Alle Zeiten sind GMT + 1 Stunde</span>`,
      LOCAL,
    ],
  ])('%s', (_style, layout, html, time) => {
    const reading = read(html);
    expect(layoutOf(html)?.id).toBe(layout);
    expect(reading.gaps).toEqual([]);
    expect(reading.posts).toHaveLength(1);
    expect(reading.posts[0]).toMatchObject({ id: '12', aliases: ['77'], text: 'Server\nText', time, author: { name: 'Anna' } });
    expect(reading.comments).toHaveLength(1);
    expect(reading.comments[0]).toMatchObject({
      id: '78',
      post: '12',
      parent: null,
      text: 'Erste Zeile.\nZweite Zeile.',
      time,
      author: { name: 'Bert', url: expect.stringMatching(/mode=viewprofile&u=6$/) },
      byPostAuthor: false,
      repliesHidden: 0,
      url: expect.stringMatching(/^https:\/\/forum\.muster\.example\/viewtopic\.php\?p=78#p?78$/),
    });
  });

  it('a style of its own that keeps only the number of the box', () => {
    const box = (id: number, name: string): string =>
      `<div id="p${id}" class="vtpost"><div class="vtusername"><a href="./memberlist.php?mode=viewprofile&amp;u=${id}">${name}</a></div><div class="vtdate">Fri Nov 20, 2026 2:05 pm</div><div id="postdiv${id}">Text von ${name}</div></div>`;
    const { comments, posts } = read(title + box(77, 'Anna') + box(78, 'Bert') + foot());
    expect(posts[0]).toMatchObject({ author: { name: 'Anna' }, time: LOCAL });
    expect(comments).toMatchObject([{ id: '78', author: { name: 'Bert' }, text: 'Text von Bert', time: LOCAL }]);
  });
});

describe('people', () => {
  it('staff have coloured names, guests no link', () => {
    const { posts, comments } = read(
      title +
        post(77, { staff: true }) +
        post(78, { name: 'Gast Bert', member: null }) +
        post30(79, { name: 'Carla', member: null }) +
        foot(),
    );
    expect(posts[0]?.author).toEqual(anna);
    expect(comments.map(({ author }) => author)).toEqual([
      { name: 'Gast Bert', url: null, handle: null },
      { name: 'Carla', url: null, handle: null },
    ]);
  });

  it('who started the topic is known by address, not by name', () => {
    const { comments } = read(title + post(77) + post(78) + post(79, { member: 6 }) + post(80, { name: 'Anna M.' }) + foot());
    expect(comments.map(({ byPostAuthor }) => byPostAuthor)).toEqual([true, false, true]);
  });

  it('with profiles switched off the name stands at the head of the text', () => {
    const html = post(77).replace(/<dl class="postprofile"[\s\S]*?<\/dl>/, '');
    expect(read(title + html + foot()).posts[0]?.author).toEqual(anna);
  });

  it.each([
    [
      `<ul><li id="username_logged_in"><a href="./ucp.php" class="header-avatar"><span class="username-coloured">Jana Beispiel</span></a><div class="dropdown"><a href="./memberlist.php?mode=viewprofile&amp;u=2&amp;sid=0a">Profil</a></div></li></ul><a href="./ucp.php?mode=logout">Abmelden</a>`,
      { name: 'Jana Beispiel', url: `${BOARD}memberlist.php?mode=viewprofile&u=2`, handle: null },
    ],
    [`<a href="./ucp.php?mode=logout&amp;sid=0a">Abmelden [ Jana Beispiel ]</a>`, { name: 'Jana Beispiel', url: null, handle: null }],
    [`<a href="login.php?logout=true&amp;sid=0a">Logout [ Jana Beispiel ]</a>`, { name: 'Jana Beispiel', url: null, handle: null }],
    [`<a href="./ucp.php?mode=login">Anmelden</a>`, null],
    [`<a href="./ucp.php?mode=logout">Abmelden</a>`, null],
  ])('logged in: %s', (bar, viewer) => expect(read(bar + title + post(77)).viewer).toEqual(viewer));
});

describe('words', () => {
  const text = (html: string): string | undefined => read(title + post(77) + post(78, { text: html }) + foot()).comments[0]?.text;

  it('quotes, pictures and signatures are not the author’s words, emoji are', () => {
    expect(
      text(
        '<blockquote cite="./viewtopic.php?p=77#p77"><div><cite><a href="./memberlist.php?mode=viewprofile&amp;u=5">Anna</a> hat geschrieben: <a href="./viewtopic.php?p=77#p77" data-post-id="77">↑</a><span class="responsive-hide">20. Nov 2026, 14:05</span></cite>Text</div></blockquote>Stimmt <img class="smilies" src="s.gif" alt=":)"> und <img class="emoji smilies" alt="👍" src="e.svg">.<br><dl class="codebox"><dt>Code: <a href="#">Alles auswählen</a></dt><dd><code>ping 1</code></dd></dl><div class="notice">Zuletzt geändert von Anna</div>',
      ),
    ).toBe('Stimmt und 👍.\nping 1');
  });

  it('subsilver2 cuts the text at a quote', () => {
    const body = 'Vorher</div><div class="quotetitle">Anna wrote:</div><div class="quotecontent">Text</div><div class="postbody">Nachher';
    expect(read(`${row(77)}${row(78, { text: body })}`).comments[0]?.text).toBe('Vorher\nNachher');
  });
});

describe('whom a message answers', () => {
  const quote = (id: number, how: 'cite' | 'link' | 'bare'): string =>
    how === 'cite'
      ? `<blockquote cite="./viewtopic.php?p=${id}#p${id}"><div>Text</div></blockquote>`
      : how === 'link'
        ? `<blockquote><div><cite>Anna hat geschrieben: <a href="./viewtopic.php?p=${id}#p${id}" data-post-id="${id}">↑</a></cite>Text</div></blockquote>`
        : '<blockquote><div><cite>Bert hat geschrieben:</cite>Text</div></blockquote>';
  const parents = (...quotes: string[]): (string | null)[] =>
    read(title + post(77) + post(78) + post(79) + post(80, { text: `${quotes.join('')}Ja.` }) + foot()).comments.map(
      ({ parent }) => parent,
    );

  it('the first message quoted by number', () => {
    expect(parents(quote(78, 'cite'))).toEqual([null, null, '78']);
    expect(parents(quote(78, 'link'), quote(79, 'link'))).toEqual([null, null, '78']);
    expect(parents(quote(1, 'bare'))).toEqual([null, null, null]);
  });

  it('a link inside a nested quote neither', () =>
    expect(parents(`<blockquote><div><cite>Bert hat geschrieben:</cite>${quote(78, 'link')}y</div></blockquote>`)).toEqual([
      null,
      null,
      null,
    ]));

  it('a quote inside a quote is somebody else’s answer', () =>
    expect(
      parents(
        '<blockquote><div><cite>Bert hat geschrieben:</cite><blockquote cite="./viewtopic.php?p=78#p78"><div>x</div></blockquote>y</div></blockquote>',
      ),
    ).toEqual([null, null, null]));

  it('the first message is the topic', () => expect(parents(quote(77, 'cite'))).toEqual([null, null, null]));
});

describe('pages of a topic', () => {
  const hidden = (html: string, url = HERE) => read(html, url).comments.map(({ repliesHidden }) => repliesHidden);

  it('on a page that is not the last, later answers are unknown', () => {
    expect(hidden(title + pages(1, 3) + post(77) + post(78))).toEqual([null]);
    expect(hidden(title + pages(3, 3) + post(97) + post(98), `${HERE}&start=20`)).toEqual([0, 0]);
    expect(hidden(title + pages(2, 3) + post(87) + post(88), `${HERE}&start=10`)).toEqual([null, null]);
  });

  it('later pages show no post', () => {
    const reading = read(title + pages(2, 2) + post(87) + post(88), `${HERE}&start=10`);
    expect(reading.posts).toEqual([]);
    expect(reading.comments.map(({ post: topic, byPostAuthor }) => [topic, byPostAuthor])).toEqual([
      ['12', false],
      ['12', false],
    ]);
    // Pages without numbers still have their place in the address.
    expect(read(title + post(87), `${HERE}&start=10`).posts).toEqual([]);
  });

  it('newest first: the first page has all new answers', () => {
    expect(hidden(title + pages(1, 2) + post(99) + post(98))).toEqual([0, 0]);
    const last = read(title + pages(2, 2) + post(78) + post(77), `${HERE}&start=10`);
    expect(last.posts).toMatchObject([{ id: '12', aliases: ['77'] }]);
    expect(last.comments.map(({ id, repliesHidden }) => [id, repliesHidden])).toEqual([['78', null]]);
  });

  it('pages of subsilver2 and phpBB 2', () => {
    const nav =
      '<td class="gensmall" nowrap><b><a href="#">Goto page</a> <strong>1</strong>, <a href="./viewtopic.php?f=3&amp;t=12&amp;start=10">2</a></b></td>';
    expect(hidden(`<table><tr>${nav}</tr></table>${row(77)}${row(78)}`)).toEqual([null]);
    const nav2 = '<span class="nav">Gehe zu Seite <b>1</b>, <a href="viewtopic.php?t=12&amp;start=15">2</a></span>';
    expect(hidden(`${nav2}<table>${row2(77)}${row2(78)}</table>`)).toEqual([null]);
  });

  it('the topic’s number stands in links where the address names a message only', () => {
    const url = `${BOARD}viewtopic.php?p=78#p78`;
    expect(read(title + post(77) + post(78), url).comments[0]?.post).toBe('12');
    expect(read(`${post30(77)}${post30(78)}<a href="./posting.php?mode=reply&amp;f=3&amp;t=12">Antworten</a>`, url).posts[0]?.id).toBe(
      '12',
    );
    expect(
      read(
        `${row(77)}<a href="viewtopic.php?t=12&amp;view=next">x</a><form action="posting.php"><input type="hidden" name="t" value="12"></form>`,
        url,
      ).posts[0]?.id,
    ).toBe('12');
  });
});

describe('what is gone', () => {
  it('a deleted message keeps its place', () => {
    const gone = post(78, { extra: 'deleted', text: '' });
    const reading = read(title + post(77) + gone + post(79) + foot());
    expect(reading.comments.map(({ id, deleted }) => [id, deleted])).toEqual([
      ['78', true],
      ['79', undefined],
    ]);
    const identity = (html: string) => {
      const ctx = ctxOf(title + post(77) + html);
      return layoutOf(html)?.identify(ctx.root.querySelector('#p78') as Element, ctx);
    };
    expect(identity(gone)).not.toBe(identity(post(78)));
  });

  it('a topic without messages is a gap, other boxes are no messages', () => {
    const { posts, comments, gaps } = read(
      '<div id="page-body" class="page-body">x</div><div id="p12x" class="content">y</div><p id="pm1">z</p>',
    );
    expect([posts, comments]).toEqual([[], []]);
    expect(gaps).toEqual([{ kind: 'no-layout', detail: 'post' }]);
  });
});

describe('anchors', () => {
  it('marks stand behind the name’s link and at the time', () => {
    const ctx = ctxOf(title + post(77));
    const box = ctx.root.querySelector('#p77') as Element;
    expect(layoutOf(title + post(77))?.anchors(box)).toEqual({
      name: box.querySelector('.postprofile a.username'),
      time: box.querySelector('time'),
    });
  });
});
