import { describe, expect, it } from 'vitest';
import { smf } from '../../../lib/networks/smf/index.ts';
import { BOARD, ctxOf, head, HERE, pages, post, post11, post20, read } from './page.ts';

const layoutOf = (html: string) => smf.layouts.find((layout) => layout.fits(ctxOf(html)));
const MOMENT = Date.parse('2026-11-20T13:05:33Z');
const anna = { name: 'Anna', url: `${BOARD}index.php?action=profile;u=5`, handle: null };

describe('one topic of every version', () => {
  const bert = { name: 'Bert', member: 6, text: 'Erste Zeile.<br />Zweite <b>Zeile</b>.' };
  const linked = `${BOARD}index.php?topic=12.msg78#msg78`;
  it.each([
    ['2.1', head + post(77) + post(78, bert), `${BOARD}index.php?msg=78`],
    ['2.0', post20(77) + post20(78, bert), linked],
    ['1.1', `<table>${post11(77)}${post11(78, bert)}</table>`, linked],
  ])('%s', (_version, html, url) => {
    const { posts, comments, gaps, layout } = read(html);
    expect([layout, gaps]).toEqual(['topic', []]);
    expect(posts).toMatchObject([{ id: '12', aliases: ['77'], author: anna, text: expect.stringMatching(/Server\nText$/) }]);
    expect(comments).toMatchObject([
      {
        id: '78',
        post: '12',
        parent: null,
        url,
        author: { name: 'Bert', url: `${BOARD}index.php?action=profile;u=6` },
        text: 'Erste Zeile.\nZweite Zeile.',
        byPostAuthor: false,
        repliesHidden: 0,
      },
    ]);
    for (const { time } of [...posts, ...comments]) {
      expect(time?.from).toBeLessThanOrEqual(MOMENT);
      expect(time?.to).toBeGreaterThanOrEqual(MOMENT);
      expect((time?.to ?? Infinity) - (time?.from ?? 0)).toBeLessThan(4 * 3_600_000);
    }
  });

  it.each([
    ['heute um 12:40:10', '2026-11-23T11:40:10Z'],
    ['<strong>Heute</strong> um 12:40:10', '2026-11-23T11:40:10Z'],
    ['<strong>Gestern</strong> um 14:05:33', '2026-11-22T13:05:33Z'],
    ['<strong>Yesterday</strong> at 02:05:33 PM', '2026-11-22T13:05:33Z'],
    ['November 20, 2026, 02:05:33 PM', '2026-11-20T13:05:33Z'],
    ['Fri, 20 November 2026, 14:05:33', '2026-11-20T13:05:33Z'],
    ['20 ноября 2026, 14:05:33', '2026-11-20T13:05:33Z'],
    ['Novembre 20, 2026, 14:05:33', '2026-11-20T13:05:33Z'],
    ['2026-11-20, 14:05:33', '2026-11-20T13:05:33Z'],
  ])('time %s', (time, iso) => {
    for (const html of [post(77, { time }), post20(77, { time }), `<table>${post11(77, { time })}</table>`]) {
      const seen = read(html).posts[0]?.time;
      expect(seen?.from).toBeLessThanOrEqual(Date.parse(iso));
      expect(seen?.to).toBeGreaterThanOrEqual(Date.parse(iso));
    }
  });

  it('time elements of 2.1 themes are exact', () => {
    const html = post(77).replace('20. November 2026, 14:05:33</a>', '<time datetime="2026-11-20T13:05:33Z">Nov 20</time></a>');
    expect(read(html).posts[0]?.time).toEqual({ from: MOMENT, to: MOMENT });
  });
});

describe('people', () => {
  it('guests have no link', () => {
    for (const html of [
      post(78, { name: 'Gast', member: null }),
      post20(78, { name: 'Gast', member: null }),
      `<table>${post11(78, { name: 'Gast', member: null })}</table>`,
    ])
      expect(read(html).posts[0]?.author).toEqual({ name: 'Gast', url: null, handle: null });
  });

  it('who started the topic is told at the head of every page (2.1), by a theme’s mark, or by the first message', () => {
    const second = `${HERE.replace('12.0', '12.15')}`;
    expect(read(head + pages(2, 2) + post(97) + post(98, { member: 6 }), second).comments.map(({ byPostAuthor }) => byPostAuthor)).toEqual([
      true,
      false,
    ]);
    const mark = '<li class="threadstarter">Thread starter</li>';
    expect(read(pages(2, 2) + post20(97, { more: mark }) + post20(98), second).comments.map(({ byPostAuthor }) => byPostAuthor)).toEqual([
      true,
      false,
    ]);
    expect(read(post20(77) + post20(78) + post20(79, { member: 6 })).comments.map(({ byPostAuthor }) => byPostAuthor)).toEqual([
      true,
      false,
    ]);
  });

  it.each([
    [
      '<ul id="top_info"><li><a href="?action=profile" id="profile_menu_top"><img src="a.png" alt=""><span class="textmenu">Jana Beispiel</span></a></li></ul>',
      'Jana Beispiel',
      null,
    ],
    [
      `<div id="userarea">Hallo <b>Jana Beispiel</b></div><a href="${BOARD}index.php?action=logout;abc">Ausloggen</a>`,
      'Jana Beispiel',
      null,
    ],
    [
      `<ul class="user"><li class="greeting">Hallo <span>Jana Beispiel</span></li></ul><a href="${BOARD}index.php?action=logout;abc">Ausloggen</a>`,
      'Jana Beispiel',
      null,
    ],
  ])('logged in: %s', (bar, name, url) => expect(read(bar + post(77)).viewer).toEqual({ name, url, handle: null }));

  it('the script in the head tells the number', () => {
    const html = `<!DOCTYPE html><html><head><script>var smf_theme_url = "x"; var smf_member_id = 2;</script></head><body><a id="profile_menu_top"><span class="textmenu">Jana Beispiel</span></a>${post(77)}</body></html>`;
    expect(read(html).viewer).toEqual({ name: 'Jana Beispiel', url: `${BOARD}index.php?action=profile;u=2`, handle: null });
  });

  it('a guest is nobody', () => {
    expect(
      read(`<div id="userarea">Willkommen <b>Gast</b>. <a href="${BOARD}index.php?action=login">Anmelden</a></div>${post(77)}`).viewer,
    ).toBeNull();
  });
});

describe('words and whom they answer', () => {
  const quote21 = (id: number): string =>
    `<blockquote class="bbc_standard_quote"><cite><a href="${BOARD}index.php?msg=${id}">Zitat von Anna in 20. November 2026, 14:05:33</a></cite>Text</blockquote>`;
  const quote20 = (id: number): string =>
    `<div class="quoteheader"><div class="topslice_quote"><a href="${BOARD}index.php?topic=12.msg${id}#msg${id}">Zitat von: Anna am 20. November 2026</a></div></div><blockquote class="bbc_standard_quote">Text</blockquote><div class="quotefooter"></div>`;
  const quote11 = (id: number): string =>
    `<div class="quoteheader"><a href="${BOARD}index.php?topic=12.msg${id}#msg${id}">Zitat von: Anna</a></div><div class="quote">Text</div>`;

  it('quotes, smileys, heads of code and signatures are not the author’s words', () => {
    const body =
      'Ja <img src="s.gif" alt="Smiley" class="smiley">.<br><div class="codeheader">Code: <a>[Auswählen]</a></div><code class="bbc_code">ping</code>';
    expect(read(post(77) + post(78, { text: quote21(77) + body })).comments[0]?.text).toBe('Ja .\nping');
    expect(read(post20(77) + post20(78, { text: quote20(77) + body })).comments[0]?.text).toBe('Ja .\nping');
    expect(read(`<table>${post11(77)}${post11(78, { text: quote11(77) + body })}</table>`).comments[0]?.text).toBe('Ja .\nping');
  });

  it('an answer quotes by number; the first message is the topic', () => {
    const parents = (html: string) => read(html).comments.map(({ parent }) => parent);
    expect(parents(post(77) + post(78) + post(79, { text: `${quote21(78)}Ja` }) + post(80, { text: `${quote21(77)}Ja` }))).toEqual([
      null,
      '78',
      null,
    ]);
    expect(parents(post20(77) + post20(78) + post20(79, { text: `${quote20(78)}Ja` }))).toEqual([null, '78']);
    expect(parents(`<table>${post11(77)}${post11(78)}${post11(79, { text: `${quote11(78)}Ja` })}</table>`)).toEqual([null, '78']);
  });

  it('a quote inside a quote is somebody else’s answer', () => {
    const nested = `<blockquote class="bbc_standard_quote"><cite>Zitat von Bert</cite>${quote21(78)}y</blockquote>Ja`;
    expect(read(post(77) + post(78) + post(79, { text: nested })).comments[1]?.parent).toBeNull();
    const nested20 = `<div class="quoteheader">Zitat von Bert</div><blockquote class="bbc_standard_quote">${quote20(78)}y</blockquote>Ja`;
    expect(read(post20(77) + post20(78) + post20(79, { text: nested20 })).comments[1]?.parent).toBeNull();
  });
});

describe('pages of a topic', () => {
  const hidden = (html: string, url = HERE) => read(html, url).comments.map(({ repliesHidden }) => repliesHidden);

  it('on a page that is not the last, later answers are unknown', () => {
    expect(hidden(pages(1, 2) + post(77) + post(78))).toEqual([null]);
    expect(hidden(pages(2, 2) + post(97) + post(98), `${BOARD}index.php?topic=12.15`)).toEqual([0, 0]);
    const links20 = `<div class="pagelinks">Seiten: [<strong>1</strong>] <a class="navPages" href="${BOARD}index.php?topic=12.15">2</a></div>`;
    expect(hidden(links20 + post20(77) + post20(78))).toEqual([null]);
    const links11 = `<table><tr><td class="middletext">Seiten: [<b>1</b>] <a class="navPages" href="${BOARD}index.php?topic=12.15">2</a></td></tr></table>`;
    expect(hidden(`${links11}<table>${post11(77)}${post11(78)}</table>`)).toEqual([null]);
  });

  it('later pages show no post, also where only the address tells', () => {
    expect(read(pages(2, 2) + post(97), `${BOARD}index.php?topic=12.15`).posts).toEqual([]);
    expect(read(post(97), `${BOARD}index.php?topic=12.15`).posts).toEqual([]);
  });

  it('the topic’s number stands in links where the address names a message only', () => {
    expect(read(post20(77) + post20(78), `${BOARD}index.php?msg=78`).comments[0]?.post).toBe('12');
    expect(read(`${post(77)}<form><input type="hidden" name="topic" value="12"></form>`, `${BOARD}index.php?msg=77`).posts[0]?.id).toBe(
      '12',
    );
  });

  it('boxes without a message are none', () => {
    const { posts, comments, gaps } = read(
      '<div class="windowbg"><div class="post_wrapper">Umfrage</div></div><table><tr><td class="windowbg">x</td></tr></table>',
    );
    expect([posts, comments, gaps]).toEqual([[], [], [{ kind: 'no-layout', detail: 'post' }]]);
  });
});

describe('anchors', () => {
  it('marks stand behind links, not inside them', () => {
    const html = post(77);
    const box = ctxOf(html).root.querySelector('.post_wrapper') as Element;
    expect(layoutOf(html)?.anchors(box)).toEqual({
      name: box.querySelector('h4 a[title]'),
      time: box.querySelector('.postinfo a.smalltext'),
    });
  });
});
