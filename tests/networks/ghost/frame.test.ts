import { describe, expect, it } from 'vitest';
import { ghost } from '../../../lib/networks/ghost/index.ts';
import { fittingLayout } from '../../../lib/reader/page.ts';
import { software } from '../../../lib/networks/ghost/software.ts';
import { ctxOf, flat, form, frame, HERE, NOW, oid, old, read, removed, threaded } from './page.ts';

const AT = Date.parse('2026-11-20T12:00:00Z');

describe('comments', () => {
  it('number, member, text, and the moment in the number', () => {
    const { comments, layout } = read(frame(threaded({ id: oid(1), uuid: 'u-1', text: '<p>Erste.</p><p>Zweite.</p>' })));
    expect(layout).toBe('frame');
    expect(comments[0]).toEqual({
      type: 'comment',
      id: oid(1),
      post: null,
      parent: null,
      url: `${HERE}#ghost-comments-${oid(1)}`,
      author: { name: 'Karl', url: null, handle: null, id: 'u-1' },
      text: 'Erste.\nZweite.',
      time: { from: AT, to: AT },
      byPostAuthor: false,
      repliesShown: 0,
      repliesHidden: 0,
    });
  });

  it('threads nest by box', () => {
    const { comments } = read(
      frame(threaded({ id: oid(1), replies: threaded({ id: oid(2), replies: threaded({ id: oid(3) }) }) }) + threaded({ id: oid(4) })),
    );
    expect(comments.map(({ id, parent }) => [id, parent])).toEqual([
      [oid(1), null],
      [oid(2), oid(1)],
      [oid(3), oid(2)],
      [oid(4), null],
    ]);
  });

  it('flat replies answer the first comment or whom they name, and keep their own words', () => {
    const replies = flat({ id: oid(2), name: 'Jana', text: '<p>A</p>' }) + flat({ id: oid(3), inReply: oid(2), text: '<p>B</p>' });
    const { comments } = read(frame(flat({ id: oid(1), replies })));
    expect(comments.map(({ id, parent, author, text }) => [id, parent, author.name, text])).toEqual([
      [oid(1), null, 'Karl', 'Text'],
      [oid(2), oid(1), 'Jana', 'A'],
      [oid(3), oid(2), 'Karl', 'B'],
    ]);
  });

  it('frames of 2022 tell no number: name and time stand in for it, and replies answer those before them', () => {
    const { comments, layout, nesting } = read(frame(old({ replies: old({ name: 'Jana' }) })));
    expect([layout, nesting]).toEqual(['frame-2022', 'two-level']);
    expect(comments.map(({ id, parent }) => [id, parent])).toEqual([
      ['20 Nov 2026 13:00 Karl', null],
      ['20 Nov 2026 13:00 Jana', '20 Nov 2026 13:00 Karl'],
    ]);
    expect(comments[0]?.time?.from).toBeLessThanOrEqual(AT);
    expect(comments[0]?.time?.to).toBeGreaterThanOrEqual(AT);
    expect(comments[0]?.time?.to).toBeLessThan(NOW);
  });

  it('a removed one is a placeholder that keeps its place', () => {
    const { comments } = read(frame(removed(oid(1), threaded({ id: oid(2) }))));
    expect(comments.map(({ id, parent, deleted }) => [id, parent, deleted])).toEqual([
      [oid(1), null, true],
      [oid(2), oid(1), undefined],
    ]);
  });

  it('more replies behind a button: the number for the first, unknown for those shown', () => {
    const more = '<button data-testid="reply-pagination-button"><span>↓ Show 4 more replies</span></button>';
    const hidden = (inside: string) => read(frame(inside)).comments.map(({ repliesHidden }) => repliesHidden);
    expect(hidden(flat({ id: oid(1), replies: flat({ id: oid(2) }) + more }) + flat({ id: oid(3) }))).toEqual([4, null, 0]);
  });
});

describe('beside the comments', () => {
  it('an announced thread of which nothing is found is a gap', () => {
    expect(read(frame('', { count: '4 Kommentare' })).gaps).toEqual([{ kind: 'no-entries', detail: 'post' }]);
    expect(read(frame('')).gaps).toEqual([]);
  });

  it('who is signed in is named by the open form, else known by the picture', () => {
    const list = threaded({ id: oid(1), name: 'Jana Beispiel', uuid: 'u-9' }) + threaded({ id: oid(2), name: 'Karl' });
    expect(read(frame(list, { form: form('XX', '<div data-testid="member-name">Jana</div>') })).viewer).toMatchObject({
      name: 'Jana',
      id: null,
    });
    expect(read(frame(list, { form: form('Ja') })).viewer).toEqual({ name: 'Jana Beispiel', url: null, handle: null, id: 'u-9' });
    expect(read(frame(list, { form: form('ZZ') })).viewer).toBeNull();
    expect(read(frame(list)).viewer).toBeNull();
  });

  it('a like is a reaction, its state is the colour', () => {
    const ctx = ctxOf(frame(threaded({ id: oid(1), like: 'text-black/50' })));
    const button = ctx.root.querySelector('[data-testid="like-button"]') as Element;
    const found = fittingLayout(ghost, ctx)?.action?.(button.firstElementChild as Element, ctx);
    expect(found).toMatchObject({ kind: 'reaction', on: false, target: { type: 'comment', id: oid(1) } });
    button.className = 'group text-black/90 dark:text-white/90';
    expect(found?.now()).toBe(true);
    button.remove();
    expect(found?.now()).toBeNull();
  });

  it('marks stand at name and age', () => {
    const ctx = ctxOf(frame(threaded({ id: oid(1) })));
    const at = fittingLayout(ghost, ctx)?.anchors(ctx.root.querySelector('[data-testid="comment-component"]') as Element);
    expect(at?.name?.textContent).toBe('Karl');
    expect(at?.time?.getAttribute('title')).toBe('20 Nov 2026 13:00');
  });

  it('the frame’s document is known for Ghost’s, a likeness is not', () => {
    expect(software(ctxOf(frame('')).root)).toBe(true);
    expect(software(ctxOf('<div data-testid="content-box"></div>').root)).toBe(false);
  });
});
