import { describe, expect, it } from 'vitest';
import { discourse } from '../../../lib/networks/discourse/index.ts';
import { at, NOW, told } from '../shared/page.ts';
import { crawler, ctxOf, end, glimmer, HERE, MOMENT, plain, quote, read, SITE, stream, title, widget } from './page.ts';

const layoutOf = (html: string, url = HERE) => discourse.layouts.find((layout) => layout.fits(ctxOf(html, url)));
const exact = { from: MOMENT, to: MOMENT };
const bert = { user: 'bert', name: 'Bert Muster', text: '<p>Erste Zeile.</p><p>Zweite <b>Zeile</b>.</p>' };

describe('one topic in every view', () => {
  it.each([
    ['the app of widgets', 'app', stream(widget(1), widget(2, bert)) + end, 'Bert Muster', '6'],
    ['the app since 2025', 'app', stream(glimmer(1), glimmer(2, bert)) + end, 'Bert Muster', '6'],
    ['the view for search engines', 'crawler', crawler(plain(1), plain(2, bert)), 'bert', null],
  ])('%s', (_view, layout, html, name, _id) => {
    const reading = read(html);
    expect([reading.layout, reading.gaps]).toEqual([layout, []]);
    expect(reading.posts).toMatchObject([
      { id: '12', text: 'Neue Server\nText', time: exact, author: { handle: 'anna', url: `${SITE}u/anna` } },
    ]);
    expect(reading.posts[0]?.aliases).toContain('12/1');
    expect(reading.comments).toMatchObject([
      {
        id: '2',
        post: '12',
        parent: null,
        url: `${HERE}/2`,
        text: 'Erste Zeile.\nZweite Zeile.',
        time: exact,
        author: { name, handle: 'bert', url: `${SITE}u/bert` },
        byPostAuthor: false,
        repliesHidden: 0,
      },
    ]);
  });

  it('before 1.9 and where a theme cut the classes', () => {
    const old = (n: number): string =>
      `<div itemscope itemtype="http://schema.org/DiscussionForumPosting"><span itemprop="position">#${n}</span><span class="creator"><a href="${SITE}users/anna"><b itemprop="author">anna</b></a></span><time datetime="2026-11-20T13:05:00Z">x</time><div class="post" itemprop="articleBody"><p>Text</p></div></div>`;
    const { layout, posts, comments } = read(`<h2><a href="/t/neue-server/12">Neue Server</a></h2>${old(1)}${old(2)}`);
    expect(layout).toBe('crawler');
    expect(posts).toMatchObject([{ id: '12', time: exact, author: { name: 'anna', handle: 'anna' } }]);
    expect(comments).toMatchObject([{ id: '2', text: 'Text', byPostAuthor: true }]);
  });

  it('the app knows the number of a message on the whole site and of its author', () => {
    const { posts } = read(stream(widget(1)) + end);
    expect(posts[0]).toMatchObject({ aliases: ['501', 'post_1', '12/1'], author: { id: '5', name: 'Anna Test' } });
  });

  it('in a folder of its site', () => {
    const url = 'https://muster.example/forum/t/neue-server/12/2';
    const { comments, page } = read((stream(widget(1), widget(2)) + end).replaceAll('href="/', 'href="/forum/'), url);
    expect(page).toEqual({ kind: 'post', url: 'https://muster.example/forum/t/neue-server/12' });
    expect(comments[0]).toMatchObject({
      id: '2',
      url: 'https://muster.example/forum/t/neue-server/12/2',
      author: { url: 'https://muster.example/forum/u/anna' },
    });
  });
});

describe('a saved page of the app', () => {
  it('is read once, though it also holds the view for browsers without scripts', () => {
    const { layout, posts, comments } = read(
      `<noscript>${crawler(plain(1), plain(2), plain(3))}</noscript>${stream(widget(1), widget(2))}${end}`,
    );
    expect(layout).toBe('app');
    expect([posts.length, comments.map(({ author }) => author.name)]).toEqual([1, ['Anna Test']]);
  });
});

describe('people', () => {
  it('names first or full names first, staff marks are not part of the name', () => {
    const handleFirst = widget(2, bert).replace(
      /<div class="names[\s\S]*?<\/div>/,
      '<div class="names trigger-user-card"><span class="first username admin"><a data-user-card="bert" href="/u/bert">bert</a></span><span class="second full-name"><a>Bert Muster</a></span><span class="user-title">Leiter</span></div>',
    );
    expect(read(stream(widget(1), handleFirst)).comments[0]?.author).toMatchObject({ name: 'bert', handle: 'bert' });
    expect(read(stream(widget(1))).posts[0]?.author.name).toBe('Anna Test');
  });

  it('without a name the handle stands for it', () => {
    const bare = widget(1).replace(/<div class="names[\s\S]*?<\/div>/, '');
    expect(read(stream(bare)).posts[0]?.author).toMatchObject({ name: 'anna', handle: 'anna', url: `${SITE}u/anna` });
  });

  it('who started the topic is marked in the app, and known by address in the plain view', () => {
    const by = (html: string) => read(html).comments.map(({ byPostAuthor }) => byPostAuthor);
    expect(by(stream(widget(1), widget(2, { state: 'topic-owner' }), widget(3)))).toEqual([true, false]);
    expect(by(stream(glimmer(1), glimmer(2, { state: 'topic-owner' }), glimmer(3, { state: 'post--topic-owner' })))).toEqual([true, true]);
    expect(by(crawler(plain(1), plain(2), plain(3, bert)))).toEqual([true, false]);
    expect(by(crawler(plain(21), plain(22)))).toEqual([false, false]);
  });

  const header = (inside: string): string =>
    `<header class="d-header"><ul class="icons"><li id="current-user" class="header-dropdown-toggle current-user">${inside}</li></ul></header>`;
  it.each([
    [
      header(
        '<a class="icon" href="/u/jana" title="Jana Beispiel"><img class="avatar" title="Jana Beispiel" src="/user_avatar/forum.muster.example/jana/48/2_2.png"></a>',
      ),
      { name: 'Jana Beispiel', handle: 'jana', url: `${SITE}u/jana` },
    ],
    [
      header(
        '<button class="icon btn-flat" title="Benachrichtigungen"><img class="avatar" title="Jana Beispiel" src="/user_avatar/forum.muster.example/jana/48/2_2.png"></button>',
      ),
      { name: 'Jana Beispiel', handle: 'jana', url: `${SITE}u/jana` },
    ],
    [
      `${header('<button class="icon"><img class="avatar" src="/letter_avatar_proxy/v4/letter/j/aaa/48.png"></button>')}<div id="data-preloaded" data-preloaded='{"currentUser":"{\\"id\\":2,\\"username\\":\\"jana\\",\\"name\\":\\"Jana Beispiel\\",\\"unread\\":0}"}'></div>`,
      { name: 'Jana Beispiel', handle: 'jana', url: `${SITE}u/jana`, id: '2' },
    ],
    ['<header class="d-header"><button class="login-button">Anmelden</button></header>', null],
  ])('logged in: %s', (bar, viewer) => expect(read(bar + stream(widget(1))).viewer).toEqual(viewer));
});

describe('words', () => {
  it('quotes, pictures and boxes of linked pages’ heads are left out, emoji too', () => {
    const text = `${quote(1)}<p>Stimmt <img class="emoji" alt=":+1:" src="e.png">, danke.</p><blockquote><p>Aus dem Handbuch</p></blockquote><p><a class="mention" href="/u/anna">@anna</a> Ende.</p>`;
    for (const html of [
      stream(widget(1), widget(2, { text })),
      stream(glimmer(1), glimmer(2, { text })),
      crawler(plain(1), plain(2, { text })),
    ])
      expect(read(html).comments[0]?.text).toBe('Stimmt , danke.\n@anna Ende.');
  });

  it('a message that is still being sent is no message yet', () => {
    const staged = widget(3).replace('data-post-id="503"', 'data-post-id="staged"');
    expect(read(stream(widget(1), widget(2), staged)).comments.map(({ id }) => id)).toEqual(['2']);
  });

  it('an edit and an unfolding change the identity', () => {
    const identity = (html: string) => {
      const ctx = ctxOf(stream(html));
      return layoutOf(stream(html))?.identify(ctx.root.querySelector('article') as Element, ctx);
    };
    const before = identity(widget(2));
    expect(identity(widget(2))).toBe(before);
    expect(identity(widget(3))).not.toBe(before);
    expect(identity(widget(2, { text: '<p>Anders</p>' }))).not.toBe(before);
    expect(identity(widget(2, { state: 'deleted' }))).not.toBe(before);
  });
});

describe('times', () => {
  it('of a wiki only the last change is told', () => {
    const wiki = widget(1).replace('class="post-date"', 'class="post-date last-wiki-edit"');
    expect(read(stream(wiki)).posts[0]?.time).toBeNull();
  });

  it('without a number the tooltip or the text tells', () => {
    const bare = (html: string) => html.replace(/data-time="\d+"/, '');
    expect(read(stream(bare(widget(1)))).posts[0]?.time).toMatchObject({ from: expect.any(Number) });
    const time = read(
      stream(
        bare(widget(1))
          .replace(/ title="20\. November[^"]*"/, '')
          .replace('3 T.', 'vor 3 Tagen'),
      ),
    ).posts[0]?.time;
    expect(time?.to).toBe(at('2026-11-20T12:00Z').to);
    expect(time?.from).toBeGreaterThan(NOW - 4 * 86_400_000);
  });
});

describe('whom a message answers', () => {
  const parents = (html: string) => read(html).comments.map(({ id, parent }) => [id, parent]);

  it('the message it quotes first; the first message is the topic; quotes of other topics are none', () => {
    const html = stream(
      widget(1),
      widget(2),
      widget(3, { text: `${quote(2)}${quote(1)}<p>Ja</p>` }),
      widget(4, { text: `${quote(1)}<p>Ja</p>` }),
      widget(5, { text: `${quote(2, 99)}<p>Ja</p>` }),
    );
    expect(parents(html)).toEqual([
      ['2', null],
      ['3', '2'],
      ['4', null],
      ['5', null],
    ]);
    expect(parents(crawler(plain(1), plain(2), plain(3, { text: `${quote(2)}<p>Ja</p>` })))).toEqual([
      ['2', null],
      ['3', '2'],
    ]);
  });

  it('an accepted answer below the question is no answer to it', () => {
    const text = `<p>Frage</p>${quote(3).replace('class="quote', 'class="quote accepted-answer')}`;
    expect(parents(stream(widget(1), widget(2, { text }), widget(3)))).toEqual([
      ['2', null],
      ['3', null],
    ]);
  });

  it('unfolded above it', () => {
    const above =
      '<div class="embedded-posts top topic-body"><div class="reply"><a class="arrow" href="/t/neue-server/12/2">↑</a><div class="names"><span class="first"><a data-user-card="carl" href="/u/carl">Carl</a></span></div><a class="post-date"><span data-time="1"></span></a><div class="cooked"><p>Fremd</p></div></div></div>';
    const { comments } = read(stream(widget(1), widget(2), widget(3), widget(4, { above, ...bert })));
    expect(comments.at(-1)).toMatchObject({
      parent: '2',
      author: { name: 'Bert Muster' },
      text: 'Erste Zeile.\nZweite Zeile.',
      time: exact,
    });
  });

  const tab = (name: string): string =>
    `<a class="reply-to-tab" tabindex="0" title="Beitrag laden"><svg></svg><img class="avatar" title="${name}"><span>${name}</span></a>`;
  it('the tab above names a person: sure only where all that person wrote is in sight and is one message', () => {
    const carl = { user: 'carl', name: 'Carl' };
    const answer = widget(4).replace('<div class="post-infos">', `${tab('carl')}<div class="post-infos">`);
    expect(parents(stream(widget(1), widget(2, carl), widget(3, bert), answer) + end)).toEqual([
      ['2', null],
      ['3', null],
      ['4', '2'],
    ]);
    const twice = [widget(1), widget(2, carl), widget(3, carl), answer];
    expect(parents(stream(...twice) + end).at(-1)).toEqual(['4', null]);
    // The beginning of the topic is not loaded.
    expect(parents(stream(widget(2, carl), widget(3, bert), answer) + end).at(-1)).toEqual(['4', null]);
    // An answer to the topic itself.
    expect(parents(stream(widget(1, carl), widget(3, bert), answer) + end).at(-1)).toEqual(['4', null]);
  });
});

describe('what the page does not show', () => {
  const hidden = (html: string, url = HERE) => read(html, url).comments.map(({ id, repliesHidden }) => [id, repliesHidden]);

  it('in the app the end of the stream tells, else the timeline', () => {
    expect(hidden(stream(widget(1), widget(2)))).toEqual([['2', null]]);
    expect(hidden(stream(widget(1), widget(2)) + end)).toEqual([['2', 0]]);
    expect(hidden(`${stream(widget(1), widget(2))}<div class="timeline-replies">1 / 2</div>`)).toEqual([['2', 0]]);
    expect(hidden(`${stream(widget(1), widget(2))}<div class="timeline-replies">1 / 40</div>`)).toEqual([['2', null]]);
  });

  it('what is not drawn below a message may answer it, what is not drawn above does not', () => {
    const cloaked = '<div id="post_3" class="cloaked-post" style="height: 200px"></div>';
    expect(hidden(stream(widget(1), widget(2), cloaked, widget(4)) + end)).toEqual([
      ['2', null],
      ['4', 0],
    ]);
    const gap = '<div class="gap">12 verborgene Antworten</div>';
    expect(hidden(stream(widget(1), widget(2), gap, widget(20)) + end)).toEqual([
      ['2', null],
      ['20', 0],
    ]);
  });

  it('the plain view has pages', () => {
    const next = '<!DOCTYPE html><html><head><link rel="next" href="?page=2"></head><body>';
    expect(hidden(next + crawler(plain(1), plain(2)))).toEqual([['2', null]]);
    expect(hidden(`${crawler(plain(1), plain(2))}<a rel="next" itemprop="url" href="?page=2">Nächste Seite</a>`)).toEqual([['2', null]]);
    const second = read(crawler(plain(21), plain(22)), `${HERE}?page=2`);
    expect(second.posts).toEqual([]);
    expect(second.comments.map(({ id, post }) => [id, post])).toEqual([
      ['21', '12'],
      ['22', '12'],
    ]);
  });

  it('a topic that shows nothing yet is a gap', () => expect(read(title).gaps).toEqual([{ kind: 'no-entries', detail: 'post' }]));
});

describe('what is no answer, or gone', () => {
  it('small actions are no messages, whispers are among staff', () => {
    const action =
      '<div class="small-action topic-post" data-post-number="3"><div class="topic-avatar"></div><div class="small-action-desc"><div class="small-action-contents"><a data-user-card="anna">anna</a> hat das Thema geschlossen</div></div></div>';
    const article =
      '<article id="post_4" class="small-action onscreen-post" data-post-id="504" data-topic-id="12"><div class="small-action-desc">geschlossen</div></article>';
    expect(
      read(
        stream(widget(1), widget(2), action, article, widget(5, { state: 'whisper' }), glimmer(6, { state: 'post--whisper' }), widget(7)) +
          end,
      ).comments.map(({ id }) => id),
    ).toEqual(['2', '7']);
  });

  it('deleted, withdrawn and hidden messages keep their place', () => {
    const html = stream(
      widget(1),
      widget(2, { state: 'deleted' }),
      glimmer(3, { state: 'post--deleted' }),
      widget(4, { text: '<p>(Beitrag vom Autor gelöscht)</p>' }),
      widget(5, { text: '<p>(post deleted by author)</p>' }),
      widget(6, { text: '<p>Von der Community gemeldet</p><button class="expand-hidden">Ansehen</button>' })
        .replace('class="cooked"', 'class="cooked"')
        .replace('</div><section', '<a class="expand-hidden">x</a></div><section'),
      widget(7, { text: '<p>(Beitrag folgt)</p>' }),
    );
    expect(read(html + end).comments.map(({ id, deleted }) => [id, deleted ?? false])).toEqual([
      ['2', true],
      ['3', true],
      ['4', true],
      ['5', true],
      ['6', true],
      ['7', false],
    ]);
    expect(told(read(crawler(plain(1), plain(2, { text: '<p>(topic withdrawn by author)</p>' }))))).toHaveLength(1);
    expect(read(crawler(plain(1), plain(2, { text: '<p>(post deleted by author)</p>' }))).comments[0]?.deleted).toBe(true);
  });
});

describe('anchors', () => {
  it('marks stand at the name’s link and the date’s link', () => {
    const html = stream(widget(1));
    const box = ctxOf(html).root.querySelector('article') as Element;
    expect(layoutOf(html)?.anchors(box)).toEqual({ name: box.querySelector('.names .first a'), time: box.querySelector('a.post-date') });
    const view = crawler(plain(1));
    const plainBox = ctxOf(view).root.querySelector('.crawler-post') as Element;
    expect(layoutOf(view)?.anchors(plainBox)).toEqual({ name: plainBox.querySelector('.creator a'), time: plainBox.querySelector('time') });
  });
});
