import { describe, expect, it } from 'vitest';
import type { CommentSighting } from '../../lib/model/sighting.ts';
import type { Layout, Network } from '../../lib/networks/network.ts';
import { oursAmong, PageState, readPage } from '../../lib/reader/page.ts';
import { entry, layout, openPage, village } from './village.ts';

function open(body: string, network: Network = village, path?: string) {
  const page = openPage(body, path);
  const ctx = { root: page.root, url: new URL(page.view.location.href), now: 0 };
  const state = PageState.of(network, ctx);
  const take = (): void => {
    for (const el of page.root.querySelectorAll('article')) state.take(el, ctx);
    for (const el of state.known.keys()) if (!el.isConnected) state.drop(el);
  };
  const changes = (): string[] => {
    const { posts, comments, context } = state.changes(ctx);
    return [...posts.map(({ id }) => `post ${id}`), ...comments.map(({ id }) => (context.includes(id) ? `(${id})` : id))];
  };
  return { ...page, ctx, state, take, changes };
}

/** As on X: who answers whom is told by the order of entries alone. */
const chained: Layout = {
  ...layout,
  nesting: 'tree',
  relate: (entries) => {
    entries.forEach(({ entry }, index) => {
      if (entry.type === 'comment') entry.parent = entries[index - 1]?.entry.id ?? null;
    });
  },
};

describe('what is new on a page', () => {
  it('is told once', () => {
    const page = open(entry('1') + entry('2'));
    expect(page.changes()).toEqual(['1', '2']);
    page.take();
    expect(page.changes()).toEqual([]);
  });

  it('comes with all known comments of its thread, and no others', () => {
    const page = open(entry('1') + entry('1a', { parent: '1' }) + entry('2') + entry('2a', { parent: '2' }));
    page.changes();
    const twin = page.at('2a').cloneNode(true) as Element;
    twin.setAttribute('data-id', '1b');
    twin.setAttribute('data-parent', '1');
    page.at('2a').after(twin);
    page.take();
    expect(page.changes()).toEqual(['(1)', '(1a)', '1b']);
  });

  it('comes with ancestors that have left the page', () => {
    const page = open(entry('1') + entry('1a', { parent: '1' }));
    page.changes();
    page.at('1').remove();
    page.at('1a').remove();
    page.grow(entry('1b', { parent: '1a' }));
    page.take();
    expect(page.changes()).toEqual(['(1)', '(1a)', '1b']);
  });

  it('is told though it has left the page again, or its node shows another entry', () => {
    const page = open(entry('1') + entry('2') + entry('2a', { parent: '2' }));
    page.at('1').remove();
    page.at('2a').setAttribute('data-id', '3');
    page.at('3').setAttribute('data-parent', '');
    page.take();
    expect(page.changes()).toEqual(['2a', '1', '2', '3']);
    expect(page.changes()).toEqual([]);
  });

  it('flat: the whole topic is context', () => {
    const page = open(entry('1') + entry('2'), { ...village, layouts: [{ ...layout, nesting: 'flat' }] });
    page.changes();
    page.grow(entry('3'));
    page.take();
    expect(page.changes()).toEqual(['(1)', '(2)', '3']);
  });

  it('posts come alone', () => {
    const page = open(entry('1', { kind: 'post' }), village, '/');
    expect(page.changes()).toEqual(['post 1']);
    page.grow(entry('2', { kind: 'post' }));
    page.take();
    expect(page.changes()).toEqual(['post 2']);
  });

  it('keeps a parent that was scrolled away, and tells a relation that changed', () => {
    const page = open(entry('1') + entry('2') + entry('3'), { ...village, layouts: [chained] });
    page.changes();
    const comments = (): (string | null)[][] =>
      page.state.entries(page.ctx).map(({ entry: one }) => [one.id, (one as CommentSighting).parent]);
    expect(comments()).toEqual([
      ['1', null],
      ['2', '1'],
      ['3', '2'],
    ]);
    page.at('1').remove();
    page.take();
    expect(comments()).toEqual([
      ['2', '1'],
      ['3', '2'],
    ]);
    page.at('3').before(page.at('2').cloneNode(true));
    page.root.querySelectorAll('article')[1]?.setAttribute('data-id', '2b');
    page.take();
    expect(page.changes()).toEqual(['(1)', '(2)', '2b', '3']);
    expect(comments()).toEqual([
      ['2', '1'],
      ['2b', '2'],
      ['3', '2b'],
    ]);
  });

  it('two comments that name each other as parent end nothing', () => {
    const page = open(entry('1', { parent: '2' }) + entry('2', { parent: '1' }));
    expect(page.changes()).toEqual(['1', '2']);
  });
});

describe('gaps', () => {
  const gaps = (body: string, path?: string): string[] => {
    const page = openPage(body, path);
    return readPage(village, { root: page.root, url: new URL(page.view.location.href), now: 0 }).gaps.map(
      ({ kind, detail }) => `${kind} ${detail}`,
    );
  };
  it('a thread without entries', () => expect(gaps('')).toEqual(['no-entries post']));
  it('not on a page that promises nothing', () => expect(gaps('', '/')).toEqual([]));
  it('no layout where a thread should be', () => {
    const page = openPage('');
    page.main.remove();
    expect(readPage(village, { root: page.root, url: new URL(page.view.location.href), now: 0 }).gaps).toEqual([
      { kind: 'no-layout', detail: 'post' },
    ]);
  });
  it('a field that is missing everywhere', () =>
    expect(gaps(['1', '2', '3'].map((id) => entry(id, { by: '' })).join(''))).toEqual(['missing-field author']));
  it('not one that is missing once', () => expect(gaps(entry('1', { by: '' }) + entry('2') + entry('3'))).toEqual([]));
  it('an entry that cannot be read', () => expect(gaps(entry('1') + entry('broken'))).toEqual(['reader-error TypeError ×1']));
});

it('reading a page changes nothing on it', () => {
  const page = openPage(entry('1') + entry('2', { parent: '1' }));
  const before = page.dom.serialize();
  readPage(village, { root: page.root, url: new URL(page.view.location.href), now: 0 });
  expect(page.dom.serialize()).toBe(before);
});

describe('figures', () => {
  const figures = { reactions: 3, comments: null, shares: null, views: null };
  const counted: Network = { ...village, layouts: [{ ...layout, figures: () => figures }] };

  it('are read when a post of ours is told, of no other and of no comment', () => {
    const body = entry('p', { kind: 'post' }) + entry('q', { kind: 'post', by: 'us' }) + entry('1', { by: 'us' });
    const told = (own: readonly string[]): unknown[] => {
      const { state, ctx } = open(body, counted);
      const { posts, comments } = state.changes(ctx, oursAmong(counted, own, ctx.url));
      return [...posts, ...comments].map((one) => ('figures' in one ? one.figures : undefined));
    };
    expect(told(['us'])).toEqual([undefined, figures, undefined]);
    expect(told([])).toEqual([undefined, undefined, undefined]);
  });

  it('are told once an account has become ours', () => {
    const { state, ctx } = open(entry('q', { kind: 'post', by: 'us' }), counted);
    expect(state.changes(ctx, oursAmong(counted, [], ctx.url)).posts[0]).not.toHaveProperty('figures');
    state.renew();
    expect(state.changes(ctx, oursAmong(counted, ['us'], ctx.url)).posts[0]).toMatchObject({ figures });
  });

  it('that cannot be read cost nothing else', () => {
    const broken: Network = {
      ...village,
      layouts: [
        {
          ...layout,
          figures: () => {
            throw new Error('odd');
          },
        },
      ],
    };
    const { state, ctx } = open(entry('q', { kind: 'post', by: 'us' }), broken);
    expect(state.changes(ctx, oursAmong(broken, ['us'], ctx.url)).posts).toMatchObject([{ id: 'q' }]);
  });
});
