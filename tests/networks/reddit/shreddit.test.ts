/** Today's Reddit: posts, threads, profiles and search, in the shapes they had since 2023. */
import { describe, expect, it } from 'vitest';
import { reddit } from '../../../lib/networks/reddit/index.ts';
import { shreddit } from '../../../lib/networks/reddit/shreddit.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf } from '../x/page.ts';
import { app, comment, post, read, THREAD, tree } from './page.ts';

const at = (iso: string) => ({ from: Date.parse(iso), to: Date.parse(iso) });

describe('posts', () => {
  it('are told by attributes', () => {
    expect(read(post()).posts).toEqual([
      {
        type: 'post',
        id: '1abc',
        aliases: [],
        url: 'https://www.reddit.com/r/Backup/comments/1abc/drei_kopien/',
        author: { name: 'anna', url: 'https://www.reddit.com/user/anna/', handle: 'anna', id: 't2_1a' },
        text: 'Drei Kopien\nWas nehmt ihr?',
        time: at('2026-11-20T10:00:00.123Z'),
        ad: false,
      },
    ]);
  });

  it('title and age stand in parts where attributes are missing', () => {
    const bare = post({ title: '' })
      .replace(/ created-timestamp="[^"]*"/, '')
      .replace('<div slot="text-body">', '<h1 slot="title">Drei Kopien</h1><div slot="text-body">');
    expect(read(bare).posts[0]).toMatchObject({ text: 'Drei Kopien\nWas nehmt ihr?', time: at('2026-11-20T10:00:00.123Z') });
    expect(read(bare.replace(/ datetime="[^"]*"/, '')).posts[0]?.time).toMatchObject({ to: Date.parse('2026-11-20T12:00:00Z') });
  });

  it("a deleted account's post has no author, an advertisement is one", () => {
    expect(read(post({ author: '[deleted]' })).posts[0]?.author).toEqual({ name: '[deleted]', url: null, handle: null });
    expect(read(post({ more: 'promoted' }), 'https://www.reddit.com/').posts).toMatchObject([{ ad: true }]);
  });
});

describe('comments', () => {
  it('each reads its own parts, although replies stand inside', () => {
    const { comments } = read(post() + tree(comment({}, comment({ id: 'n2', by: 'anna', parent: 'n1', text: 'Zwei<br>drei' }))));
    expect(comments).toMatchObject([
      {
        id: 'n1',
        post: '1abc',
        parent: null,
        url: 'https://www.reddit.com/r/Backup/comments/1abc/comment/n1/',
        author: { name: 'bert', url: 'https://www.reddit.com/user/bert/', handle: 'bert', id: 't2_bert' },
        text: 'Hallo',
        time: at('2026-11-21T10:00:00Z'),
        byPostAuthor: false,
        repliesShown: 1,
        repliesHidden: 0,
      },
      { id: 'n2', parent: 'n1', byPostAuthor: true, text: 'Zwei\ndrei' },
    ]);
  });

  it('nor does one take the text of a reply where its own is missing, also inside boxes (2025 on)', () => {
    for (const nested of [false, true]) {
      const { comments } = read(post() + tree(comment({ text: null, nested }, comment({ id: 'n2', parent: 'n1', text: 'Zwei', nested }))));
      expect(comments.map(({ text }) => text)).toEqual(['', 'Zwei']);
    }
  });

  it('the one around is the parent where no attribute tells', () => {
    const inner = comment({ id: 'n2', by: 'carl' });
    expect(read(post() + tree(comment({}, inner))).comments[1]).toMatchObject({ id: 'n2', parent: 'n1' });
  });

  it('what is gone keeps its place', () => {
    const { comments } = read(
      post() +
        tree(
          comment({ by: '[deleted]', text: null, more: 'is-comment-deleted is-author-deleted' }),
          comment({ id: 'n2', by: '[deleted]', text: '[removed]' }),
          comment({ id: 'n3', text: '[ Removed by Reddit ]' }),
          comment({ id: 'n4', by: '[deleted]', more: 'is-author-deleted' }),
          comment({ id: 'n5', text: '[removed] war die alte Fassung' }),
        ),
    );
    expect(comments.map(({ deleted }) => deleted)).toEqual([true, true, true, undefined, undefined]);
    expect(comments[0]?.author).toMatchObject({ name: '[deleted]', url: null });
  });

  it('the age by an attribute of its own, or by words where nothing is exact', () => {
    const { comments } = read(
      post() +
        tree(
          comment({ time: '', more: 'created="2026-11-19T08:00:00.000000+0000"' }),
          comment({ id: 'n2', time: '<faceplate-timeago ts="2026-11-18T08:00:00Z">vor 5 Tagen</faceplate-timeago>' }),
          comment({ id: 'n3', time: '<time>5d ago</time>' }),
        ),
    );
    expect(comments[0]?.time).toEqual(at('2026-11-19T08:00:00Z'));
    expect(comments[1]?.time).toEqual(at('2026-11-18T08:00:00Z'));
    expect(comments[2]?.time).toMatchObject({ to: Date.parse('2026-11-18T12:00:00Z') });
  });
});

describe('folded replies', () => {
  const states = (...comments: string[]) =>
    Object.fromEntries(read(post() + tree(...comments)).comments.map(({ id, repliesHidden }) => [id, repliesHidden]));

  it.each([
    '<faceplate-partial slot="children-t1_n2-0" src="/svc/shreddit/more-comments/Backup/t3_1abc"><button><faceplate-number number="3">3</faceplate-number> weitere</button></faceplate-partial>',
    '<faceplate-partial slot="children" src="/svc/shreddit/more-comments/Backup/t3_1abc?x=1"><span>3 weitere Antworten</span></faceplate-partial>',
    '<a class="more-comments-link" slot="children-t1_n2-1" href="/r/Backup/comments/1abc/comment/n2/"><faceplate-number number="3"></faceplate-number> more replies</a>',
    '<div class="fold-more"><a href="/r/Backup/comments/1abc/comment/n2/">3</a></div>',
  ])('%s', (fold) => {
    expect(states(comment({}, comment({ id: 'n2', parent: 'n1' }, fold)), comment({ id: 'n3' }))).toEqual({ n1: null, n2: 3, n3: 0 });
    expect(states(comment({ nested: true }, comment({ id: 'n2', parent: 'n1', nested: true }, fold)))).toEqual({ n1: null, n2: 3 });
  });

  it.each([
    '<div slot="more-comments-permalink"><a href="/r/Backup/comments/1abc/comment/n1/">More replies</a></div>',
    '<div class="fold-more hidden"><a href="/r/Backup/comments/1abc/comment/n1/">Continue this thread</a></div>',
    '<faceplate-partial src="/svc/shreddit/user-hover-card/anna"></faceplate-partial>',
  ])('nothing is folded: %s', (none) => expect(states(comment({}, none))).toEqual({ n1: 0 }));

  it('more comments below the last one leave those shown as they are', () => {
    expect(
      states(comment({}), '<faceplate-partial src="/svc/shreddit/more-comments/Backup/t3_1abc?top=1">view more</faceplate-partial>'),
    ).toEqual({
      n1: 0,
    });
  });
});

describe('profiles', () => {
  const url = 'https://www.reddit.com/user/jana_beispiel/comments/';
  const row = (id: string) =>
    `<shreddit-profile-comment comment-id="t1_n1" href="/r/Backup/comments/1abc/comment/n1/?context=3"><div><a href="/r/Backup/">r/Backup</a> <a href="/user/anna/">anna</a></div><div><a href="/user/Jana_Beispiel/">Jana_Beispiel</a> kommentierte <faceplate-timeago ts="2026-11-20T08:00:00.000000+0000"></faceplate-timeago></div><div class="md"><div class="md" ${id}><p>Ja, gern.</p></div></div></shreddit-profile-comment>`;

  it.each(['id="t1_n1-post-rtjson-content"', ''])('comments in the spelling of their author; their answers stand elsewhere (%s)', (id) => {
    expect(read(row(id), url).comments).toMatchObject([
      {
        id: 'n1',
        post: '1abc',
        url: 'https://www.reddit.com/r/Backup/comments/1abc/comment/n1/',
        author: { name: 'Jana_Beispiel' },
        text: 'Ja, gern.',
        time: at('2026-11-20T08:00:00Z'),
        repliesHidden: null,
      },
    ]);
  });
});

describe('search', () => {
  const url = 'https://www.reddit.com/search/?q=nas';
  const title = (name = 'post-title-text') =>
    `<a data-testid="${name}" href="/r/Backup/comments/1abc/drei_kopien/" aria-label="Drei Kopien">Drei Kopien</a>`;
  const age = '<faceplate-timeago ts="2026-11-20T08:00:00.000Z"><time>vor 3 Tagen</time></faceplate-timeago>';
  const told = (facts: object) => `data-faceplate-tracking-context='${JSON.stringify(facts)}'`;

  it.each([
    `<div data-testid="search-post-unit">${title('post-title')}${age}</div>`,
    `<div data-testid="sdui-post-unit">${title()}${age}</div>`,
    `<search-telemetry-tracker ${told({ post: { id: 't3_1abc' } })}><div data-testid="search-sdui-post" data-thingid="t3_1abc"><div data-testid="search-post-with-content-preview">${title()}${age}</div></div></search-telemetry-tracker>`,
  ])('posts, each once: %s', (row) => {
    expect(read(row, url).posts).toMatchObject([
      {
        id: '1abc',
        text: 'Drei Kopien',
        url: 'https://www.reddit.com/r/Backup/comments/1abc/drei_kopien/',
        time: at('2026-11-20T08:00:00Z'),
      },
    ]);
  });

  it('their author where the counters know it', () => {
    const row = (facts: object) => `<div data-testid="search-sdui-post" ${told(facts)}>${title()}${age}</div>`;
    expect(read(row({ profile: { name: 'anna' } }), url).posts[0]?.author).toMatchObject({ name: 'anna', handle: 'anna' });
    for (const facts of [{}, { profile: { name: 5 } }, { profile: null }, []])
      expect(read(row(facts), url).posts[0]?.author).toEqual({ name: '', url: null, handle: null });
  });

  it('comments below the title of their post', () => {
    const row = `<div data-testid="search-sdui-comment-unit" ${told({ comment: { id: 't1_n7' } })}><a data-testid="post-title" href="/r/Backup/comments/1abc/drei_kopien/">Drei Kopien</a><time datetime="2026-11-01T00:00:00Z"></time><div data-testid="search-comment-content"><a href="/user/anna/">anna</a> <faceplate-timeago ts="2026-11-20T08:00:00.000Z"></faceplate-timeago><a aria-labelledby="comment-content-t1_n7" href="/r/Backup/comments/1abc/comment/n7/"></a><div class="md"><p>Drei.</p></div></div></div>`;
    expect(read(row, `${url}&type=comments`)).toMatchObject({
      posts: [],
      comments: [
        { id: 'n7', post: '1abc', text: 'Drei.', author: { handle: 'anna' }, time: at('2026-11-20T08:00:00Z'), repliesHidden: null },
      ],
    });
  });
});

describe('accounts and gaps', () => {
  it('who is logged in; the visitor in an action row is no author', () => {
    expect(shreddit.viewer(ctxOf(app('', 'Muster_IT'), THREAD))).toEqual({
      name: 'Muster_IT',
      url: 'https://www.reddit.com/user/Muster_IT/',
      handle: 'Muster_IT',
      id: 't2_9me',
    });
    expect(shreddit.viewer(ctxOf(app(''), THREAD))).toBeNull();
  });

  it('members of a community on its own pages, where it tells them', () => {
    const header = (members: string) =>
      `<shreddit-subreddit-header name="Backup" display-name="Alles über Backup" subreddit-id="t5_2a" ${members}></shreddit-subreddit-header>`;
    const url = 'https://www.reddit.com/r/backup/';
    expect(read(header('subscribers="12345"'), url).people).toEqual([
      {
        name: 'Alles über Backup',
        url: 'https://www.reddit.com/r/backup/',
        handle: 'r/backup',
        id: 't5_2a',
        followers: 12345,
        members: 12345,
      },
    ]);
    expect(read(header('weekly-active-users="88"'), url).people[0]?.followers).toBeNull();
    expect(read(header('subscribers="12345"'), THREAD).people).toEqual([]);
    expect(read(header('subscribers="12345"'), 'https://www.reddit.com/r/other/').people).toEqual([]);
  });

  it('a thread without anything to read is a gap', () => {
    expect(read('').gaps).toEqual([{ kind: 'no-entries', detail: 'post' }]);
    expect(readPage(reddit, ctxOf('<html><body>Whoa there, pardner!</body></html>', THREAD)).gaps).toEqual([
      { kind: 'no-layout', detail: 'post' },
    ]);
  });

  it('marks stand behind the name and outside the link around the age', () => {
    const { root } = ctxOf(app(post() + tree(comment({ nested: true }))), THREAD);
    const places = [...root.querySelectorAll('shreddit-post,shreddit-comment')].map((el) => shreddit.anchors(el));
    expect(places.map(({ name, time }) => [name?.textContent, time?.tagName])).toEqual([
      ['anna', 'TIME'],
      ['bert', 'A'],
    ]);
  });
});

it('500 nested comments are read in a moment', () => {
  const branch = (n: number): string =>
    comment({ id: `n${n}`, parent: n % 10 ? `n${n - 1}` : '' }, ...(n % 10 === 9 ? [] : [branch(n + 1)]));
  const ctx = ctxOf(app(post() + tree(...Array.from({ length: 50 }, (_, n) => branch(n * 10)))), THREAD);
  const before = process.cpuUsage();
  expect(readPage(reddit, ctx).comments).toHaveLength(500);
  // Time of the processor, as the machine may be busy; jsdom is far slower than a browser.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(6000);
}, 60_000);
