/** Flarum's app, in the forms that differ by version, extension and visitor. */
import { describe, expect, it } from 'vitest';
import { app } from '../../../lib/networks/flarum/app.ts';
import { AT, ctxOf, H, HERE, loading, post, read, stream } from './page.ts';

const bert = { name: 'Bert' };
const EVENT =
  '<div class="PostStream-item" data-index="1" data-id="502" data-number="2" data-type="discussionRenamed"><article class="Post EventPost"><a href="/u/Jana">Jana</a></article></div>';

describe('a discussion', () => {
  it('is its first post; the others answer it; events are none', () => {
    const { posts, comments, nesting } = read(stream([post(0), EVENT, post(2, bert)]));
    expect(nesting).toBe('flat');
    expect(posts).toMatchObject([
      {
        id: '77',
        aliases: ['501'],
        text: 'Monitor dunkel\nText',
        url: `${HERE}/1`,
        author: { name: 'Anna', url: `${H}/u/Anna`, handle: 'anna' },
      },
    ]);
    expect(comments).toMatchObject([
      { id: '503', post: '77', parent: null, url: `${HERE}/3`, time: { from: AT, to: AT }, byPostAuthor: false, repliesHidden: 0 },
    ]);
  });

  it('who began it is known by class without its first post', () => {
    const { comments } = read(stream([loading(19), post(20, { extra: 'Post--by-start-user' }), post(21, bert)], 22));
    expect(comments.map(({ byPostAuthor }) => byPostAuthor)).toEqual([true, false]);
  });

  it('an empty one is a gap, one that loads is none', () => {
    expect(read(stream([])).gaps).toMatchObject([{ kind: 'no-entries' }]);
    expect(read('<div class="DiscussionPage"><div class="DiscussionPage-loading"></div></div>').gaps).toEqual([]);
  });

  it('the list it was opened from is not what the page is about', () => {
    const list =
      '<div class="DiscussionList"><ul><li><div class="DiscussionListItem"><a class="DiscussionListItem-main" href="/d/70-alt"><h2 class="DiscussionListItem-title">Alt</h2></a></div></li></ul></div>';
    expect(read(list + stream([post(0)])).posts.map(({ id }) => id)).toEqual(['77']);
  });
});

describe('a post', () => {
  const one = (options: Parameters<typeof post>[1]) => read(stream([post(1, options)], 2)).comments[0];

  it('of the betas has its name in a plain heading', () => {
    expect(one({ user: '' })?.author).toMatchObject({ name: 'Anna', handle: 'anna' });
    const plain = post(1).replace('<span class="username">Anna</span>', 'Anna');
    expect(read(stream([plain], 2)).comments[0]?.author.name).toBe('Anna');
  });

  it('of a deleted account has a name alone', () => {
    expect(one({ name: '[gelöscht]', slug: null })?.author).toEqual({ name: '[gelöscht]', url: null, handle: null, id: null });
  });

  it('shows the nickname, and is known by the slug', () =>
    expect(one({ name: 'Anna Probe', slug: 'Ap' })?.author).toMatchObject({ name: 'Anna Probe', handle: 'ap' }));

  it('answers the post it names first, unless that is the first one', () => {
    const text = (id: number): string => `<p><a class="PostMention" data-id="${id}">Anna</a> ja</p>`;
    const { comments } = read(stream([post(0), post(1), post(2, { text: text(502) }), post(3, { text: text(501) })]));
    expect(comments.map(({ parent }) => parent)).toEqual([null, '502', null]);
  });

  it('leaves out what it quotes, polls and pictures’ names', () => {
    const text =
      '<blockquote class="uncited"><p>alt</p></blockquote><p>neu <img class="emoji" alt="🙂"><img alt="bild.png"></p><div class="Post-poll">1 2</div>';
    expect(one({ text })?.text).toBe('neu 🙂');
  });

  it('hidden is deleted', () => {
    expect(one({ extra: 'Post--hidden' })?.deleted).toBe(true);
    expect(one({})?.deleted).toBeUndefined();
  });

  it('has its time from the stream, else from what is shown', () => {
    const bare = post(1).replace(/ data-time="[^"]*"/, '');
    expect(read(stream([bare], 2)).comments[0]?.time).toEqual({ from: AT, to: AT });
    const words = read(stream([bare.replace(/<time.*?<\/time>/, '<time title="20. November 2026 um 10:00">vor 3 Tagen</time>')], 2))
      .comments[0]?.time;
    expect(words?.from).toBeLessThanOrEqual(AT);
    expect(words?.to).toBeGreaterThanOrEqual(AT);
  });
});

describe('later answers', () => {
  const hidden = (inside: string): unknown[] => read(inside).comments.map(({ repliesHidden }) => repliesHidden);
  const MORE = '<div class="PostStream-loadMore"><button>Mehr</button></div>';

  it.each([
    ['all loaded', stream([post(0), post(1), post(2)]), [0, 0]],
    ['the end not loaded', stream([post(0), post(1), loading(2)], 3), [null]],
    ['a hole in the middle', stream([post(0), post(1), loading(2), post(3)], 4), [null, 0]],
    ['the scrubber counts more', stream([post(0), post(1)], 1200), [null]],
    ['no scrubber, all loaded', stream([post(0), post(1)], ''), [0]],
    ['no scrubber, a button for more', stream([post(0), post(1), MORE], ''), [null]],
    ['no scrubber, the last one loads', stream([post(0), post(1), loading(2)], ''), [null]],
  ])('%s', (_, inside, expected) => expect(hidden(inside)).toEqual(expected));
});

describe('marks', () => {
  const ctx = ctxOf(stream([post(1)], 2));
  const el = ctx.root.querySelector('.PostStream-item') as Element;

  it('stand after the name and after the time’s button, never in them', () => {
    const { name, time } = app.anchors(el);
    expect(name?.matches('.PostUser a[href]')).toBe(true);
    expect(time?.matches('button')).toBe(true);
  });

  it('what an element is changes with its post, its hiding and its words’ coming', () => {
    const seen = new Set([app.identify(el, ctx)]);
    el.querySelector('.Post')?.classList.add('Post--hidden');
    seen.add(app.identify(el, ctx));
    el.querySelector('.Post-body')?.remove();
    seen.add(app.identify(el, ctx));
    el.setAttribute('data-id', '999');
    seen.add(app.identify(el, ctx));
    expect(seen.size).toBe(4);
  });
});
