/** Comments and replies of Facebook, in any language. */
import { describe, expect, it } from 'vitest';
import { comet } from '../../../lib/networks/facebook/comet.ts';
import { comment, ctxOf, HOME, json, NOW, POST, post, read, unfold } from './page.ts';

const DAY = 86_400_000;
const one = (markup: string, lang?: string) => read(markup, undefined, lang).comments[0];

describe('a comment', () => {
  it('is read by its links', () =>
    expect(one(comment())).toMatchObject({
      id: '910000000000001',
      post: POST,
      parent: null,
      url: `${HOME}anna.test/posts/pfbid0MusterBeispiel?comment_id=910000000000001`,
      author: { name: 'Tom Probe', url: `${HOME}tom.probe`, handle: 'tom.probe' },
      text: 'Guten Tag',
      time: { from: NOW - 3 * DAY + 1, to: NOW - 2 * DAY },
      byPostAuthor: false,
      repliesHidden: 0,
    }));

  it.each(['Comment by Tom Probe 2 days ago', 'Tom Probe的留言2天前', 'Reakcja nieznana', 'تعليق من Tom Probe'])(
    'needs no words: %s',
    (label) => expect(one(comment({ label }))).toMatchObject({ id: '910000000000001', author: { name: 'Tom Probe' } }),
  );

  it('of a member of a group, whose link does not name the comment', () => {
    const href = `${HOME}groups/77/user/10000321/`;
    const markup = comment({ href, at: `${HOME}groups/77/posts/${POST}/` }).replaceAll(
      /user\/10000321\/\?comment_id=[^&]*&amp;/g,
      'user/10000321/?',
    );
    expect(one(markup)).toMatchObject({ post: POST, author: { url: `${HOME}groups/77/user/10000321`, id: '10000321', name: 'Tom Probe' } });
  });

  it('of an anonymous member has a name alone', () =>
    expect(
      one(comment().replace(/<a href="[^"]*"><span dir="auto">Tom Probe<\/span><\/a>/, '<span dir="auto">Anonymes Mitglied</span>')),
    ).toMatchObject({
      author: { name: 'Anonymes Mitglied', url: null },
      text: 'Guten Tag',
    }));

  it.each([
    [
      'lines',
      '<span dir="auto"><div><div dir="auto">Eins</div><div dir="auto">Zwei</div></div><div><div dir="auto">Drei</div></div></span>',
      'Eins\nZwei\nDrei',
    ],
    ['a single box', '<span dir="auto" lang="de">Nur eine Zeile</span>', 'Nur eine Zeile'],
    [
      'a mention',
      `<span dir="auto"><div dir="auto"><a href="${HOME}jana.beispiel?__tn__=R"><span>Jana Beispiel</span></a> danke</div></span>`,
      'Jana Beispiel danke',
    ],
    ['emoji alone', '<span dir="auto"><div dir="auto"><img alt="👍" src="data:,"></div></span>', '👍'],
    ['a cut text', '<span dir="auto"><div dir="auto">Lang … <div role="button">Mehr ansehen</div></div></span>', 'Lang …'],
    ['a sticker', '<div role="button" aria-label="Sticker"><img alt="Sticker" src="data:,"></div>', ''],
    ['a film', '<a href="https://l.facebook.com/l.php?u=x"><span dir="auto">GIPHY</span></a>', ''],
  ])('text: %s', (_, text, expected) => expect(one(comment({ text }))?.text).toBe(expected));

  it.each(['Author', 'Verfasser/in', 'Verfasser:in', 'Autor', 'Autor/in', 'Auteur', 'Autore', '作者'])(
    'badge of who wrote the post: %s',
    (word) => expect(one(comment({ badge: `<div role="button"><div><span>${word}</span></div></div>` }))?.byPostAuthor).toBe(true),
  );
  it.each(['Top-Fan', 'Admin', 'Autohaus Probe'])('another badge: %s', (word) =>
    expect(one(comment({ badge: `<div role="button"><div><span>${word}</span></div></div>` }))?.byPostAuthor).toBe(false),
  );
  it('a word of the text is no badge', () => expect(one(comment({ text: '<span dir="auto">Author</span>' }))?.byPostAuthor).toBe(false));

  it('is by the post’s author where the post is on the page, whatever form its address has', () => {
    const rest = comment({ name: 'Anna Test', href: `${HOME}anna.test` });
    expect(one(post({ rest }))?.byPostAuthor).toBe(true);
    expect(
      one(post({ href: `${HOME}profile.php?id=61550000000009`, rest: comment({ href: `${HOME}groups/1/user/61550000000009/` }) }))
        ?.byPostAuthor,
    ).toBe(true);
  });

  it('tells its post by the only one of the page where its links do not', () => {
    const rest = comment().replaceAll(/comment_id=Y29[^&]*&amp;/g, 'comment_id=910000000000001&amp;');
    expect(read(post({ rest }), `${HOME}anna.test/posts/${POST}`).comments[0]?.post).toBe(POST);
  });

  it('has its exact time from the payload', () =>
    expect(one(comment() + json('{"author":{},"legacy_fbid":"910000000000001","depth":0,"created_time":1795000000}'))?.time?.from).toBe(
      1_795_000_000_000,
    ));
});

describe('replies', () => {
  const reply = (id: string, below = '') => comment({ id, thread: '910000000000001', name: 'Anna Test', href: `${HOME}anna.test`, below });
  it('name the comment that started their thread', () => {
    const { comments } = read(comment({ below: `<div>${reply('910000000000002')}${reply('910000000000003')}</div>` }));
    expect(comments.map(({ id, parent, repliesShown }) => [id, parent, repliesShown])).toEqual([
      ['910000000000001', null, 2],
      ['910000000000002', '910000000000001', 0],
      ['910000000000003', '910000000000001', 0],
    ]);
  });

  it.each([
    ['3 Antworten ansehen', 3],
    ['Alle 12 Antworten anzeigen', 12],
    ['View 1 reply', 1],
    ['View all 5 replies', 5],
    ['View more replies', null],
    ['Muster IT24 hat geantwortet · 2 Antworten', 2],
    ['蔡已回覆 · 2則回覆', 2],
    ['Voir les 4 réponses', 4],
    ['Ver 3 respuestas', 3],
    ['عرض ٣ ردود', 3],
    ['Näytä 7 jotakin', 7],
    ['Antworten ausblenden', 0],
    ['Hide 6 replies', 0],
    ['View 3 more comments', 0],
    ['Weitere Kommentare ansehen', 0],
  ])('folded: %s', (text, hidden) => expect(one(comment({ below: unfold(text) }))?.repliesHidden).toBe(hidden));

  it('are counted as hidden also below shown ones, and make the thread unknown', () => {
    const { comments } = read(
      comment({ below: `<div>${reply('910000000000002', unfold('1 Antwort ansehen'))}</div>${unfold('2 weitere Antworten ansehen')}` }),
    );
    expect(comments.map(({ id, repliesHidden }) => [id, repliesHidden])).toEqual([
      ['910000000000001', 3],
      ['910000000000002', 1],
    ]);
  });

  it('are none of the next comment, nor of the list', () => {
    const { comments } = read(
      `<div>${comment()}${comment({ id: '910000000000004', below: unfold('2 Antworten ansehen') })}</div>${unfold('Weitere 9 ansehen')}`,
    );
    expect(comments.map(({ repliesHidden }) => repliesHidden)).toEqual([0, 2]);
  });

  it('an open field for a reply hides none', () =>
    expect(one(comment({ below: '<div><form><div role="textbox"></div></form><div role="button">2</div></div>' }))?.repliesHidden).toBe(0));

  it('beside a box around the comment alone', () => {
    const boxed = comment()
      .replace('<div role="article"', '<div><div role="article"')
      .replace('</ul></div></div><div>', `</ul></div></div></div><div>${unfold('4 Antworten')}`);
    expect(one(boxed)?.repliesHidden).toBe(4);
  });

  it('unfolded change the identity of the comment', () => {
    const ctx = ctxOf(comment({ below: unfold('1 Antwort ansehen') }));
    const el = ctx.root.querySelector('[role="article"]') as Element;
    const before = comet.identify(el, ctx);
    ctx.root.querySelectorAll('[role="button"]')[1]?.remove();
    expect(comet.identify(el, ctx)).not.toBe(before);
  });
});

describe('what is no comment', () => {
  it.each([
    ['an article with a label alone', '<div role="article" aria-label="Kommentar von Tom"><a href="/tom">Tom</a></div>'],
    [
      'a notice that names a comment',
      `<div role="dialog"><div role="row"><a href="${HOME}anna/posts/1?comment_id=9100">Anna hat kommentiert</a></div></div>`,
    ],
  ])('%s', (_, markup) => expect(read(markup)).toMatchObject({ posts: [], comments: [] }));
});
