import { describe, expect, it } from 'vitest';
import { blog } from '../../../lib/networks/blogger/layout.ts';
import { AT, boxed, ctxOf, dl, HERE, id, listed, read, thread, threaded } from './page.ts';

describe('one comment in every dress', () => {
  it.each([
    ['thread', thread(threaded(1)), thread(threaded(1, { owner: true }))],
    ['dl', dl(listed(1)), dl(listed(1, { owner: true }))],
    ['box', `<div id="comments-block">${boxed(1)}</div>`, `<div>${boxed(1, { owner: true })}</div>`],
  ])('%s', (_dress, inside, owners) => {
    const { comments, gaps } = read(inside);
    expect(gaps).toEqual([]);
    expect(comments).toEqual([
      {
        type: 'comment',
        id: id(1),
        post: '3644483384123728000',
        parent: null,
        url: `${HERE}?showComment=${AT}#c${id(1)}`,
        author: { name: 'Anna Muster', url: 'https://www.blogger.com/profile/100', handle: null },
        text: 'Erste Zeile.\nZweite Zeile.',
        time: { from: AT, to: AT },
        byPostAuthor: false,
        repliesShown: 0,
        repliesHidden: 0,
      },
    ]);
    expect(read(owners).comments[0]?.byPostAuthor).toBe(true);
  });
});

describe('threads', () => {
  it('a reply stands in its parent’s box, a reply to a reply beside it', () => {
    const { comments } = read(
      thread(threaded(1, { replies: threaded(2, { owner: true, text: 'A' }) + threaded(3, { text: 'B' }) }), threaded(4)),
    );
    expect(comments.map(({ id: own, parent, text, byPostAuthor }) => [own, parent, text, byPostAuthor])).toEqual([
      [id(1), null, 'Erste Zeile.\nZweite Zeile.', false],
      [id(2), id(1), 'A', true],
      [id(3), id(1), 'B', false],
      [id(4), null, 'Erste Zeile.\nZweite Zeile.', false],
    ]);
  });

  it('a removed comment is a placeholder', () => {
    const gone = '<span class="deleted-comment">Dieser Kommentar wurde vom Autor entfernt.</span>';
    expect(read(thread(threaded(1, { text: gone }), threaded(2))).comments.map(({ deleted }) => deleted)).toEqual([true, undefined]);
    expect(read(dl(listed(1, { text: gone }))).comments[0]?.deleted).toBe(true);
  });
});

describe('names', () => {
  it.each([
    ['Anonym', 'hat gesagt…'],
    ['Anonymous', 'said...'],
    ['Anonyme', 'a dit…'],
    ['Anónimo', 'dijo...'],
    ['Anonimo', 'ha detto...'],
    ['Anoniem', 'zei'],
    ['Karl sagt nie', 'hat gesagt…'],
  ])('%s %s', (name, said) => {
    expect(read(dl(listed(1, { name, said }))).comments[0]?.author).toEqual({ name, url: null, handle: null });
  });

  it('anonymous in a thread', () => expect(read(thread(threaded(1, { name: 'Anonym' }))).comments[0]?.author.name).toBe('Anonym'));
});

describe('what is not shown', () => {
  it('further pages, or more to load', () => {
    const hidden = (more: string) => read(thread(threaded(1)) + more).comments[0]?.repliesHidden;
    expect(hidden('<div class="loadmore hidden"><a>Weitere laden</a></div>')).toBe(0);
    expect(hidden('<div class="loadmore"><a>Weitere laden</a></div>')).toBeNull();
    expect(hidden('<span class="paging-control-container"><a href="?commentPage=2">Neuer›</a></span>')).toBeNull();
  });

  it('an announced list of which nothing is found is a gap', () => {
    expect(read('<div id="comments"><h4>13 Kommentare:</h4></div>').gaps).toContainEqual({ kind: 'no-entries', detail: 'post' });
  });
});

it('marks stand at name and time', () => {
  const ctx = ctxOf(dl(listed(1)));
  const at = blog.anchors(ctx.root.querySelector('dt') as Element);
  expect(at.name?.textContent).toBe('Anna Muster');
  expect(at.time?.textContent).toBe('20. November 2026 um 13:00');
});
