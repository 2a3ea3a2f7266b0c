/** Posts in their places: page, dialog, feed, tiles. */
import { describe, expect, it } from 'vitest';
import { instagram } from '../../../lib/networks/instagram/index.ts';
import { people, viewer } from '../../../lib/networks/instagram/people.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf, sampleCtx } from '../x/page.ts';

const article = (user: string, code: string, words: string): string =>
  `<article><header><a href="/${user}/"><img alt=""></a><a href="/${user}/">${user}</a><a href="/${user}/p/${code}/"><time datetime="2026-11-22T10:00:00.000Z">1 Tg.</time></a></header><section><div role="button"><svg aria-label="Like"></svg></div></section><div><a href="/${user}/"><span dir="auto">${user}</span></a><span dir="auto">${words}<div role="button"><span dir="auto">mehr</span></div></span></div><a href="/p/${code}/comments/">Alle 4 Kommentare ansehen</a></article>`;

describe('posts', () => {
  it('in a feed', () => {
    expect(
      readPage(
        instagram,
        ctxOf(
          `<main>${article('anna.t', 'DKanna_0001', 'Guten Morgen')}${article('bert', 'DKbert_0001', 'Feierabend')}</main>`,
          'https://www.instagram.com/',
        ),
      ).posts,
    ).toMatchObject([
      { id: 'DKanna_0001', author: { handle: 'anna.t' }, text: 'Guten Morgen' },
      { id: 'DKbert_0001', author: { handle: 'bert' }, text: 'Feierabend' },
    ]);
  });

  it('paid ones say so under the name, in the page’s language', () => {
    const paid = article('bert', 'DKbert_0001', 'Gesponsert von uns selbst').replace(
      '</header>',
      '<div><span>Gesponsert</span></div></header>',
    );
    const { posts } = readPage(
      instagram,
      ctxOf(`<main>${article('anna.t', 'DKanna_0001', 'Anzeige')}${paid}</main>`, 'https://www.instagram.com/'),
    );
    expect(posts.map(({ ad }) => ad)).toEqual([false, true]);
  });

  it('a comment is written in the one form, sent by the button that is no picture', () => {
    const { root } = ctxOf(
      '<form><textarea aria-label="Kommentieren ..."></textarea><div role="button"><svg aria-label="Emoji"></svg></div><div role="button">Posten</div></form>',
    );
    const [composer] = instagram.layouts[0]?.composers ?? [];
    expect(root.querySelector(composer?.field ?? 'x')?.tagName).toBe('TEXTAREA');
    expect(root.querySelector(composer?.send ?? 'x')?.textContent).toBe('Posten');
  });

  it('in the dialog over a grid; the tiles behind are no posts of that page', () => {
    const { posts } = readPage(
      instagram,
      ctxOf(
        `<main><a href="/anna.t/p/DKanna_0002/"><img alt="x"></a></main><div role="dialog">${article('anna.t', 'DKanna_0001', 'Guten Morgen')}</div>`,
        'https://www.instagram.com/p/DKanna_0001/',
      ),
    );
    expect(posts.map(({ id }) => id)).toEqual(['DKanna_0001']);
  });

  it('whose foot has no link to itself: by the time beside the caption', () => {
    const markup =
      '<main><div><a href="/anna.t/"><img alt=""></a><div><div><a href="/anna.t/">anna.t</a><span><time datetime="2026-11-22T10:00:00.000Z">1 Tg.</time></span></div><span>Guten Morgen</span></div></div></main>';
    expect(readPage(instagram, ctxOf(markup, 'https://www.instagram.com/p/DKanna_0001/')).posts).toMatchObject([
      { id: 'DKanna_0001', author: { handle: 'anna.t' }, text: 'Guten Morgen' },
    ]);
  });

  it('as tiles: words of the author, not those a machine wrote; a time between upload and now', () => {
    const { posts, gaps } = readPage(instagram, sampleCtx('instagram/profile'));
    expect(posts.map(({ text }) => text)).toEqual([
      '',
      'Drei Fragen an ein Systemhaus: Lieferzeiten, Preise, Nachwuchs',
      'Umfrage unter 120 Systemhäusern',
    ]);
    for (const { time } of posts) expect(time?.from).toBeLessThan(time?.to ?? 0);
    expect(gaps).toEqual([]);
  });

  it('nothing on a page that promises a post is a gap', () => {
    expect(readPage(instagram, ctxOf('<main></main>', 'https://www.instagram.com/p/DKanna_0001/')).gaps).toEqual([
      { kind: 'no-entries', detail: 'post' },
    ]);
    expect(readPage(instagram, ctxOf('<main></main>', 'https://www.instagram.com/')).gaps).toEqual([]);
  });
});

describe('people', () => {
  const header = (followers: string) =>
    `<main><header><h2><span>anna.t</span></h2><span dir="auto">Anna Test</span><a href="/anna.t/followers/"><span dir="auto">${followers}</span></a></header></main>`;
  const at = (markup: string) => people(ctxOf(markup, 'https://www.instagram.com/anna.t/'));
  it('exact where the title tells', () =>
    expect(at(header('<span title="698.079.524">698 Mio.</span> Follower'))).toMatchObject([
      { name: 'Anna Test', handle: 'anna.t', followers: 698_079_524 },
    ]));
  it('else rounded', () => expect(at(header('<span>69,8 Mio.</span> Follower'))).toMatchObject([{ followers: 69_800_000 }]));
  it('unknown is not none', () => expect(at(header(''))).toMatchObject([{ followers: null }]));
  it('waits while the header still shows another profile', () => expect(at(header('5').replace('<span>anna.t', '<span>bert'))).toEqual([]));
});

describe('viewer', () => {
  it('by the navigation', () => expect(viewer(sampleCtx('instagram/post'))?.handle).toBe('muster.systemhaus'));
  it('is nobody for a guest, whoever is on the page', () =>
    expect(
      viewer(ctxOf('<main><a href="/anna.t/"><img alt=""></a></main><div role="dialog"><a href="/anna.t/"><img alt=""></a></div>')),
    ).toBeNull());
});
