/** Plain talk pages: sections, signatures and indentation. */
import { describe, expect, it } from 'vitest';
import { mediawiki } from '../../../lib/networks/mediawiki/index.ts';
import { layouts } from '../../../lib/networks/mediawiki/layout.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf } from '../x/page.ts';
import { frame, h2, read, sign, TALK, who } from './page.ts';

const at = (iso: string) => ({ from: Date.parse(iso), to: Date.parse(iso) + 59_999 });
const short = (inside: string) => {
  const { posts, comments } = read(inside);
  return [...posts.map(({ id, author }) => [id, author.name]), ...comments.map(({ text, author, parent }) => [text, author.name, parent])];
};
const plain = layouts[1];

describe('sections', () => {
  it('are posts by their first signature; those nobody signed are left out', () => {
    const { posts, comments } = read(
      `<p>Vorwort</p>${h2('Ohne Unterschrift')}<p>Nur ein Hinweis.</p>${h2('Drei Kopien')}<p>Wie viele nehmt ihr?</p><p>Wir zwei. ${sign('Anna Test', 20)}</p>`,
    );
    expect(posts).toEqual([
      {
        type: 'post',
        id: 'Drei_Kopien',
        aliases: [],
        url: `${TALK}#Drei_Kopien`,
        author: { name: 'Anna Test', url: 'https://wiki.muster.example/wiki/Benutzer:Anna_Test', handle: 'Anna Test' },
        text: 'Drei Kopien\nWie viele nehmt ihr? Wir zwei.',
        time: at('2026-11-20T11:34:00Z'),
        ad: false,
      },
    ]);
    expect(comments).toEqual([]);
  });

  it.each([
    ['<h2><span id="A.C3.A4"></span><span class="mw-headline" id="Aä">Aä</span></h2>', 'Aä'],
    ['<div class="mw-heading mw-heading2"><h2 id="Aä">Aä</h2><span class="mw-editsection">[Bearbeiten]</span></div>', 'Aä'],
    ['<h3 id="Aä">Aä</h3>', 'Aä'],
  ])('heading %s', (heading, id) =>
    expect(read(`${heading}<p>Ja. ${sign('Anna', 20)}</p>`).posts[0]).toMatchObject({ id, text: 'Aä\nJa.' }),
  );
});

describe('remarks', () => {
  it('answer the nearest one above that is indented less', () => {
    const { posts, comments } = read(
      `${h2('Kopien')}<p>Eins ${sign('Anna', 1)}</p><dl><dd>Zwei ${sign('Bert', 2)}<dl><dd>Drei ${sign('Carl', 3)}</dd></dl></dd><dd>Vier ${sign('Anna', 4)}</dd></dl><ul><li>Fünf ${sign('Bert', 5)}</li></ul><p>Sechs ${sign('Carl', 6)}</p>`,
    );
    expect(posts.map(({ text }) => text)).toEqual(['Kopien\nEins']);
    const ids = new Map(comments.map(({ id, text }) => [id, text]));
    expect(comments.map(({ text, parent, byPostAuthor }) => [text, parent && ids.get(parent), byPostAuthor])).toEqual([
      ['Zwei', null, false],
      ['Drei', 'Zwei', false],
      ['Vier', null, true],
      ['Fünf', null, false],
      ['Sechs', null, false],
    ]);
    expect(comments[0]).toMatchObject({ id: 'c-Bert-2026-11-02T11:34:00.000Z-Kopien', post: 'Kopien', repliesHidden: 0 });
  });

  it('of the same person in the same minute are told apart', () => {
    const { comments } = read(`${h2('K')}<p>a ${sign('Anna', 1)}</p><dl><dd>b ${sign('Bert', 2)}</dd><dd>c ${sign('Bert', 2)}</dd></dl>`);
    expect(new Set(comments.map(({ id }) => id)).size).toBe(2);
  });

  it('name as shown, account by the link', () => {
    const { comments } = read(
      `${h2('K')}<p>a ${sign('Anna', 1)}</p><dl><dd>b ${who('Bert Test', '<b>~ Bert ~</b>')} 12:00, 2. Nov. 2026 (CET)</dd></dl>`,
    );
    expect(comments[0]?.author).toEqual({
      name: '~ Bert ~',
      url: 'https://wiki.muster.example/wiki/Benutzer:Bert_Test',
      handle: 'Bert Test',
    });
  });

  it('mentioning somebody is no signature, nor is a date in the text', () => {
    expect(
      short(
        `${h2('K')}<p>a ${sign('Anna', 1)}</p><dl><dd>${who('Carl')}: am 5. November um 12:34 (siehe oben) schriebst du das Gegenteil. ${'Noch mehr Text. '.repeat(12)}${sign('Bert', 2)}</dd></dl>`,
      ).at(-1),
    ).toMatchObject([expect.stringContaining('Carl (Diskussion): am 5. November'), 'Bert', null]);
  });

  it('somebody without an account signs by their contributions', () => {
    const ip = '<a href="/wiki/Spezial:Beitr%C3%A4ge/192.0.2.7" title="Spezial:Beiträge/192.0.2.7">192.0.2.7</a> 12:34, 2. Nov. 2026 (CET)';
    const { comments } = read(`${h2('K')}<p>a ${sign('Anna', 1)}</p><dl><dd>b --${ip}</dd></dl>`);
    expect(comments[0]).toMatchObject({ text: 'b', author: { name: '192.0.2.7', url: null, handle: '192.0.2.7' } });
  });

  it.each([
    `<small>(<i>nicht <a href="/wiki/Hilfe:Signatur">signierter</a> Beitrag von</i> ${who('Bert')} 12:34, 2. Nov. 2026 (CET))</small>`,
    `<span class="autosigned">— Vorstehender nicht signierter Kommentar wurde von ${who('Bert')} hinzugefügt. 12:34, 2. Nov. 2026 (CET)</span>`,
  ])('signed by a template: %s', (template) =>
    expect(short(`${h2('K')}<p>a ${sign('Anna', 1)}</p><dl><dd>b ${template}</dd></dl>`).at(-1)).toEqual(['b', 'Bert', null]),
  );

  it('what is written behind a signature belongs to nobody', () => {
    expect(
      short(
        `${h2('K')}<p>a ${sign('Anna', 1)} <small>nachgetragen</small></p><dl><dd>b ${sign('Bert', 2)} erledigt</dd><dd>c ${sign('Carl', 3)}</dd></dl>`,
      ),
    ).toEqual([
      ['K', 'Anna'],
      ['b', 'Bert', null],
      ['c', 'Carl', null],
    ]);
  });

  it('several paragraphs are one remark, its level where it begins', () => {
    const { comments } = read(
      `${h2('K')}<p>a ${sign('Anna', 1)}</p><dl><dd>b</dd><dd>c</dd><dd><ul><li>d ${sign('Bert', 2)}</li></ul></dd></dl>`,
    );
    expect(comments).toMatchObject([{ text: 'b c d', parent: null }]);
  });

  it.each([
    [
      'https://en.muster.example/wiki/Talk:X',
      '<a href="/wiki/User:Bert">Bert</a> (<a href="/wiki/User_talk:Bert">talk</a>) 12:34, 2 November 2026 (UTC)',
    ],
    [
      'https://fr.muster.example/wiki/Discussion:X',
      '<a href="/wiki/Utilisateur:Bert">Bert</a> (<a href="/wiki/Discussion_utilisateur:Bert">discuter</a>) 2 novembre 2026 à 12:34 (UTC)',
    ],
    [
      'https://pl.muster.example/wiki/Dyskusja:X',
      '<a href="/wiki/Wikipedysta:Bert">Bert</a> (<a href="/wiki/Dyskusja_wikipedysty:Bert">dyskusja</a>) 12:34, 2 lis 2026 (UTC)',
    ],
    [
      'https://ja.muster.example/wiki/%E3%83%8E%E3%83%BC%E3%83%88:X',
      '--<a href="/wiki/%E5%88%A9%E7%94%A8%E8%80%85:Bert">Bert</a>（<a href="/wiki/%E5%88%A9%E7%94%A8%E8%80%85%E2%80%90%E4%BC%9A%E8%A9%B1:Bert">会話</a>） 2026年11月2日 (月) 12:34 (UTC)',
    ],
    [
      'https://ru.muster.example/index.php?title=Обсуждение:X',
      '<a href="/index.php?title=Участник:Bert">Bert</a> 12:34, 2 ноября 2026 (UTC)',
    ],
  ])('%s', (url, signature) => {
    const { posts } = read(`${h2('K')}<p>a ${signature}</p>`, url);
    expect(posts).toMatchObject([{ author: { name: 'Bert', handle: 'Bert' }, time: at('2026-11-02T12:34:00Z'), text: 'K\na' }]);
  });
});

describe('skins', () => {
  const inside = `${h2('Kopien')}<p>Eins ${sign('Anna', 1)}</p><dl><dd>Zwei ${sign('Bert', 2)}</dd></dl>`;
  it.each([
    [
      'MonoBook, before 1.30',
      `<html><body class="mediawiki ns-1 skin-monobook"><div id="content"><div id="bodyContent"><div id="mw-content-text">${inside}</div></div></div></body></html>`,
    ],
    ['the first skins', `<html><body><div id="bodyContent">${inside}</div></body></html>`],
    [
      'Minerva, sections in boxes',
      `<html><body class="mediawiki ns-1 skin-minerva"><div id="mw-content-text"><div class="mw-parser-output"><section class="mf-section-0"></section><div class="mw-heading mw-heading2 section-heading"><h2 id="Kopien">Kopien</h2></div><section class="mf-section-1 collapsible-block">${inside.replace(/^<h2>.*?<\/h2>/, '')}</section></div></div></body></html>`,
    ],
    [
      'notices with output of their own',
      `<html><body class="mediawiki ns-1 skin-vector-2022"><div id="siteNotice"><div class="mw-parser-output"><p>Hinweis</p></div></div><div id="mw-content-text"><div class="mw-parser-output">${inside}</div></div></body></html>`,
    ],
  ])('%s', (_, markup) => {
    const { posts, comments } = readPage(mediawiki, ctxOf(markup, TALK));
    expect(posts).toMatchObject([{ id: 'Kopien', author: { name: 'Anna' } }]);
    expect(comments).toMatchObject([{ post: 'Kopien', text: 'Zwei', author: { name: 'Bert' } }]);
  });
});

it('who is logged in: by the settings, else by the link to their page', () => {
  expect(plain?.viewer(ctxOf(frame('', { me: 'Jana Beispiel' }), TALK))).toEqual({
    name: 'Jana Beispiel',
    url: 'https://wiki.muster.example/wiki/Benutzer:Jana_Beispiel',
    handle: 'Jana Beispiel',
  });
  const bare = '<html><body><li id="pt-userpage-2"><a href="/wiki/Benutzer:Jana"><span>Jana</span></a></li></body></html>';
  expect(plain?.viewer(ctxOf(bare, TALK))).toMatchObject({ handle: 'Jana' });
  expect(plain?.viewer(ctxOf(frame(''), TALK))).toBeNull();
});

it('an article gives nothing; dates of signatures nobody could read are a gap', () => {
  const article = 'https://wiki.muster.example/wiki/Backup';
  const page = (inside: string, url: string, ns: string) =>
    readPage(mediawiki, ctxOf(frame(inside, { body: `mediawiki ${ns} skin-vector` }), url));
  expect(page(`${h2('Verlauf')}<p>Text (12:34)</p>`, article, 'ns-0')).toMatchObject({ posts: [], comments: [], gaps: [] });
  expect(page('<p>Noch leer.</p>', TALK, 'ns-1').gaps).toEqual([]);
  expect(page(`${h2('K')}<p>Hallo, Anna 12:34, 2. Nov. 2026 (CET)</p>`, TALK, 'ns-1').gaps).toEqual([
    { kind: 'no-entries', detail: 'post' },
  ]);
});

it('marks stand behind the name and, for want of an element, nowhere at the date', () => {
  const ctx = ctxOf(frame(`${h2('K')}<p>a ${sign('Anna', 1)}</p><dl><dd>b ${sign('Bert', 2)}</dd></dl>`), TALK);
  readPage(mediawiki, ctx);
  const link = ctx.root.querySelector('dd a') as Element;
  expect(plain?.anchors(link)).toEqual({ name: link, time: null });
  expect(plain?.anchors(ctx.root.querySelector('h2') as Element).name?.textContent).toBe('Anna');
});

it('new content is read anew', () => {
  const ctx = ctxOf(frame(`${h2('K')}<p>a ${sign('Anna', 1)}</p>`), TALK);
  expect(readPage(mediawiki, ctx).comments).toEqual([]);
  const output = ctx.root.querySelector('.mw-parser-output') as Element;
  output.innerHTML += `<dl><dd>b ${sign('Bert', 2)}</dd></dl>`;
  expect(readPage(mediawiki, ctx).comments).toMatchObject([{ text: 'b' }]);
});
