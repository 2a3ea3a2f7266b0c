/** NodeBB's topics, in the forms that differ by version, theme, setting and visitor. */
import { describe, expect, it } from 'vitest';
import { components } from '../../../lib/networks/nodebb/components.ts';
import { AT, ctxOf, H, HERE, post, read, topic } from './page.ts';

const bert = { name: 'Bert', uid: '46' };

describe('a topic', () => {
  it('is its first post; the others answer it', () => {
    const { posts, comments } = read(topic([post(0), post(1, bert)]));
    expect(posts).toMatchObject([
      { id: '77', aliases: ['501'], text: 'Drucker weg\nText', author: { name: 'Anna', url: `${H}/user/anna`, handle: 'anna', id: '45' } },
    ]);
    expect(comments).toMatchObject([
      { id: '502', post: '77', parent: null, url: `${H}/post/502`, time: { from: AT + 60_000, to: AT + 60_000 }, byPostAuthor: false },
    ]);
  });

  it('the one who began it is known without its first post, by class or by the markup', () => {
    const markup =
      '<div itemtype="https://schema.org/DiscussionForumPosting"><div itemprop="author"><meta itemprop="name" content="Anna"><meta itemprop="url" content="/user/anna"></div></div>';
    for (const inside of [
      topic([post(20, { extra: 'topic-owner-post' }), post(21, bert)], 22),
      markup + topic([post(20), post(21, bert)], 22),
    ])
      expect(read(inside).comments.map(({ byPostAuthor }) => byPostAuthor)).toEqual([true, false]);
  });

  it('an empty one is a gap, an error in its place is none', () => {
    expect(read(topic([], 5)).gaps).toMatchObject([{ kind: 'no-entries' }]);
    const ctx = ctxOf('<nav id="header-menu" component="navbar"></nav>');
    ctx.root.body.className = 'page-topic page-status-404';
    expect(components.promises(ctx)).toBe(false);
  });
});

describe('a post', () => {
  it('of a guest has a name alone', () => {
    expect(read(topic([post(1, { name: 'Gerd', uid: '0', slug: '' })], 2)).comments[0]?.author).toEqual({
      name: 'Gerd',
      url: null,
      handle: null,
      id: null,
    });
  });

  it('of another server has an address as number', () => {
    const pid = 'https://fern.example/notes/1';
    const { comments } = read(topic([post(1, { pid, uid: 'https://fern.example/users/f', slug: 'f@fern.example', name: 'Fern' })], 2));
    expect(comments[0]).toMatchObject({
      id: pid,
      url: `${H}/post/https%3A%2F%2Ffern.example%2Fnotes%2F1`,
      author: { name: 'Fern', handle: 'f@fern.example' },
    });
  });

  it.each([
    ['4', '<div component="post/parent" data-parent-pid="502"><a href="/user/x">@x</a></div>'],
    ['1', '<a component="post/parent" data-topid="502" href="/post/502">@x</a>'],
  ])('answers the one it names (version %s)', (_, head) => {
    const { comments } = read(topic([post(0), post(1), post(2, { head })]));
    expect(comments.map(({ id, parent }) => [id, parent])).toEqual([
      ['502', null],
      ['503', '502'],
    ]);
  });

  it('that names the first one answers the topic', () => {
    const head = '<div component="post/parent" data-parent-pid="501"></div>';
    expect(read(topic([post(0), post(1, { head })])).comments[0]?.parent).toBeNull();
  });

  it('leaves out what it quotes with the line that names whom, its signature and its pictures’ names', () => {
    const text =
      '<p><a href="/user/anna">@anna</a> <a href="/post/501">schrieb</a>:</p><blockquote><p>alt</p></blockquote><p>neu <img class="emoji" alt="🙂"><img alt="bild.png"></p>';
    const foot = '<div component="post/signature">Gruß</div>';
    expect(read(topic([post(1, { text, foot })], 2)).comments[0]?.text).toBe('neu 🙂');
  });

  it('keeps a first line that is no part of a quote', () => {
    expect(read(topic([post(1, { text: '<p>Hallo</p><blockquote>alt</blockquote><p>neu</p>' })], 2)).comments[0]?.text).toBe('Hallo\nneu');
  });

  it('deleted is marked', () => {
    expect(read(topic([post(1, { extra: 'deleted' })], 2)).comments[0]?.deleted).toBe(true);
    expect(read(topic([post(1)], 2)).comments[0]?.deleted).toBeUndefined();
  });

  it('keeps its words apart from the answers unfolded in it', () => {
    const inner = post(2, { name: 'Bert', slug: 'bert', text: '<p>Antwort</p>' });
    const { comments } = read(topic([post(0), post(1).replace('component="post/replies/container">', `$&${inner}`), inner]));
    expect(comments.filter(({ id }) => id === '502')).toMatchObject([{ text: 'Text', author: { name: 'Anna' } }]);
  });

  it.each([
    ['the markup', '<meta itemprop="datePublished" content="2026-11-20T09:00:00.000Z">'],
    ['the time before scripts ran', '<a class="timeago" title="2026-11-20T09:00:00.000Z"></a>'],
    ['the time after', '<a class="timeago" title="20. Nov. 2026, 10:00" datetime="2026-11-20T09:00:00.000Z">vor 3 Tagen</a>'],
    ['the time of version 1', '<a class="timeago" title="Fri Nov 20 2026 10:00:00 GMT+0100 (CET)">vor 3 Tagen</a>'],
  ])('without its epoch has an exact time by %s', (_, time) => {
    const bare = post(1)
      .replace(/ data-timestamp="\d+"/, '')
      .replace(/<a class="timeago".*?<\/a>/, time);
    expect(read(topic([bare], 2)).comments[0]?.time).toEqual({ from: AT, to: AT });
  });
});

describe('later answers', () => {
  const hidden = (inside: string, url = HERE): unknown[] => read(inside, url).comments.map(({ repliesHidden }) => repliesHidden);

  it('are all there where the last post is', () => {
    expect(hidden(topic([post(0), post(1), post(2)]))).toEqual([0, 0]);
    expect(hidden(topic([post(0), post(18), post(19)], 20))).toEqual([0, 0]);
  });

  it('are unknown where posts after it are not loaded', () => {
    expect(hidden(topic([post(0), post(1), post(2)], 20))).toEqual([null, null]);
    expect(hidden(topic([post(1), post(2), post(18), post(19)], 20))).toEqual([null, null, 0, 0]);
  });

  it('a rounded count tells no end', () => {
    const rounded = topic([post(1198), post(1199)], 1200).replace('title="1200">1200', '>1.2k');
    expect(hidden(rounded)).toEqual([null, null]);
    expect(hidden(topic([post(1198), post(1199)], 1200).replace('"1200"', '"1,200"'))).toEqual([0, 0]);
  });

  it('where no count is shown, the markup or the pages tell', () => {
    const markup = '<div itemtype="https://schema.org/DiscussionForumPosting"><meta itemprop="userInteractionCount" content="19"></div>';
    const next = '<ul component="pagination"><li class="next"><a data-page="2" href="?page=2">›</a></li></ul>';
    for (const more of [markup, next]) expect(hidden(more + topic([post(0), post(1)], ''))).toEqual([null]);
    expect(hidden(topic([post(0), post(1)], '') + next.replace('"next"', '"next disabled"'))).toEqual([0]);
  });

  it('with the newest first are those before', () => {
    expect(hidden(topic([post(0), post(1, { at: 90 }), post(2, { at: 80 })], 20))).toEqual([0, 0]);
    expect(hidden(topic([post(0), post(11, { at: 90 }), post(12, { at: 80 })], 20))).toEqual([null, null]);
  });

  it('with the best first cannot be told', () => {
    expect(hidden(topic([post(0), post(1, { at: 5 }), post(2, { at: 90 }), post(3, { at: 50 })], 20))).toEqual([null, null, null]);
  });
});

describe('marks', () => {
  it('stand after the name and the time, never in a link', () => {
    const { name, time } = components.anchors(ctxOf(topic([post(1)], 2)).root.querySelector('li') as Element);
    expect(name?.matches('a[data-username]')).toBe(true);
    expect(time?.matches('a.timeago')).toBe(true);
  });

  it('what an element is changes with its deletion', () => {
    const ctx = ctxOf(topic([post(1)], 2));
    const el = ctx.root.querySelector('li') as Element;
    const before = components.identify(el, ctx);
    el.classList.add('deleted');
    expect(components.identify(el, ctx)).not.toBe(before);
  });
});
