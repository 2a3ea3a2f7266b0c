import { describe, expect, it } from 'vitest';
import { vbulletin } from '../../../lib/networks/vbulletin/index.ts';
import { at } from '../shared/page.ts';
import { BOARD, comment5, ctxOf, foot, foot4, HERE, post3, post3b, post4, post5, read, title3, title4 } from './page.ts';

const layoutOf = (html: string, url = HERE) => vbulletin.layouts.find((layout) => layout.fits(ctxOf(html, url)));
const FIVE = `${BOARD}forum/hardware/12-server`;

describe('one thread of every version', () => {
  const bert = { name: 'Bert', member: 6, text: 'Erste Zeile.<br />Zweite <b>Zeile</b>.' };
  const narrow = 2 * 3_600_000 + 60_000;
  it.each([
    ['3', '3', title3 + post3(77) + post3(78, bert) + foot, HERE, narrow],
    ['3 without tables', '3', title3 + post3b(77) + post3b(78, bert) + foot, HERE, narrow],
    ['4', '4', `${title4}<ol id="posts">${post4(77)}${post4(78, bert)}</ol>${foot4}`, `${BOARD}showthread.php?12-server`, narrow],
    ['5', '5', `<h1 class="main-title">Server</h1><ul>${post5(77)}${post5(78, bert)}</ul>`, FIVE, 4 * 3_600_000],
  ])('%s', (_version, layout, html, url, width) => {
    const reading = read(html, url);
    expect([reading.layout, reading.gaps]).toEqual([layout, []]);
    expect(reading.posts).toMatchObject([{ id: '12', aliases: ['77'], text: 'Server\nText', author: { name: 'Anna' } }]);
    expect(reading.comments).toMatchObject([
      {
        id: '78',
        post: '12',
        parent: null,
        text: 'Erste Zeile.\nZweite Zeile.',
        author: { name: 'Bert' },
        byPostAuthor: false,
        repliesHidden: 0,
      },
    ]);
    expect(reading.comments[0]?.author.url).toMatch(/member(s\/6-x\.html|\/6-x|\.php\?(u=6|6-Bert))$/);
    expect(reading.comments[0]?.url).toMatch(/#post78$/);
    for (const { time } of [...reading.posts, ...reading.comments]) {
      expect(time?.from).toBeLessThanOrEqual(at('2026-11-20T13:05Z').from);
      expect(time?.to).toBeGreaterThanOrEqual(at('2026-11-20T13:05Z').from);
      expect((time?.to ?? Infinity) - (time?.from ?? 0)).toBeLessThanOrEqual(width);
    }
  });

  it('5 may tell seconds, or a stamp with its zone', () => {
    const html = post5(77).replace('data-node-id="77"', 'data-node-id="77" data-node-publishdate="1795179900"');
    expect(read(html, FIVE).posts[0]?.time).toEqual({ from: 1_795_179_900_000, to: 1_795_179_900_000 });
    const stamped = post5(77).replace('datetime=""', 'datetime="2026-11-20T14:05:00+01:00"');
    expect(read(stamped, FIVE).posts[0]?.time).toEqual(at('2026-11-20T13:05Z'));
  });
});

describe('dates', () => {
  const time = (text: string, more = foot) => read(title3 + post3(77, { time: text }) + more).posts[0]?.time ?? null;

  it.each([
    ['Gestern, 14:05', '2026-11-22T13:05Z'],
    ['Heute, 12:40', '2026-11-23T11:40Z'],
    ['Yesterday, 02:05 PM', '2026-11-22T13:05Z'],
    ['20th November 2026, 14:05', '2026-11-20T13:05Z'],
    ['20. November 2026, 14:05', '2026-11-20T13:05Z'],
  ])('%s', (text, iso) => {
    expect(time(text)?.from).toBeLessThanOrEqual(Date.parse(iso));
    expect(time(text)?.to).toBeGreaterThanOrEqual(Date.parse(iso));
  });

  it('month first where any date of the page, or its clock of half a day, says so', () => {
    const american =
      '<div class="smallfont" align="center">All times are GMT -5. The time now is <span class="time">07:00 AM</span>.</div>';
    const holds = (text: string, iso: string) => {
      const told = time(text, american);
      expect([told && told.from <= Date.parse(iso), told && told.to >= Date.parse(iso)]).toEqual([true, true]);
    };
    holds('10-25-2026, 05:07 PM', '2026-10-25T22:07Z');
    holds('10-11-2026, 05:07 PM', '2026-10-11T22:07Z');
    expect(time('10-11-2025, 17:07')).toMatchObject({ from: at('2025-11-10T16:07Z', 1).from });
  });

  it('the day the author joined and the signature’s dates are no times of the message', () => {
    expect(read(title4 + post4(77, { time: '' }) + foot4).posts[0]?.time).toBeNull();
    expect(read(title3 + post3(77, { time: '' }) + foot).posts[0]?.time).toBeNull();
  });
});

describe('people', () => {
  it('guests have no link', () => {
    const guest = { name: 'Gast', member: null };
    const nobody = { name: 'Gast', url: null, handle: null };
    expect(read(title3 + post3(77, guest)).posts[0]?.author).toEqual(nobody);
    expect(read(title4 + post4(77, guest)).posts[0]?.author).toEqual(nobody);
    expect(read(post5(77, guest), FIVE).posts[0]?.author).toEqual(nobody);
  });

  it('who started the thread is known by address, or by a style’s mark on later pages', () => {
    const by = (html: string, url = HERE) => read(html, url).comments.map(({ byPostAuthor }) => byPostAuthor);
    expect(by(title4 + post4(77) + post4(78) + post4(79, { name: 'Bert', member: 6 }))).toEqual([true, false]);
    const paging = '<div class="pagination"><a href="showthread.php?t=12">1</a><span class="selected"><a>2</a></span></div>';
    expect(by(paging + post4(97, { more: '<div class="threadstarter">Themenstarter</div>' }) + post4(98), `${HERE}&page=2`)).toEqual([
      true,
      false,
    ]);
  });

  it.each([
    [
      '<ul><li class="welcomelink">Willkommen, <a href="member.php?2-Jana-Beispiel">Jana Beispiel</a></li><li><a href="login.php?do=logout&amp;logouthash=x">Abmelden</a></li></ul>',
      { name: 'Jana Beispiel', url: `${BOARD}member.php?2-Jana-Beispiel`, handle: null },
    ],
    [
      '<table><tr><td class="alt2"><div class="smallfont"><strong>Willkommen, <a href="member.php?u=2">Jana Beispiel</a>.</strong></div></td></tr></table><a href="login.php?do=logout">Abmelden</a>',
      null,
    ],
    ['<td class="alt2"><strong><a href="member.php?u=2">x</a></strong></td>', null],
    ['', null],
  ])('logged in: %s', (bar, viewer) => {
    const seen = read(bar + title4 + post4(77)).viewer;
    if (viewer) expect(seen).toEqual(viewer);
    else if (bar.includes('logout')) expect(seen?.name).toBe('Jana Beispiel');
    else expect(seen).toBeNull();
  });
});

describe('words and whom they answer', () => {
  const quote3 = (id: number): string =>
    `<div style="margin:20px"><div class="smallfont">Zitat:</div><table><tr><td class="alt2"><div>Zitat von <strong>Anna</strong> <a href="showthread.php?p=${id}#post${id}" rel="nofollow"><img src="v.gif" alt="Beitrag anzeigen" /></a></div><div style="font-style:italic">Text</div></td></tr></table></div>`;
  const quote4 = (id: number): string =>
    `<div class="bbcode_container"><div class="bbcode_quote"><div class="quote_container"><div class="bbcode_quote_container"></div><div class="bbcode_postedby">Zitat von <strong>Anna</strong> <a href="showthread.php?p=${id}#post${id}" rel="nofollow"><img src="v.png" alt="Beitrag anzeigen" /></a></div><div class="message">Text</div></div></div></div>`;

  it('quotes, smileys and signatures are not the author’s words', () => {
    expect(
      read(title3 + post3(77) + post3(78, { text: `Vorher${quote3(77)}Nachher <img src="s.gif" alt="" title="Smile" />` })).comments[0]
        ?.text,
    ).toBe('Vorher\nNachher');
    expect(
      read(title4 + post4(77) + post4(78, { text: `Vorher${quote4(77)}Nachher <img src="s.png" alt="Smile" />` })).comments[0]?.text,
    ).toBe('Vorher\nNachher');
  });

  it('an answer quotes by number; the first message is the thread', () => {
    const parents = (html: string) => read(html).comments.map(({ parent }) => parent);
    expect(
      parents(title3 + post3(77) + post3(78) + post3(79, { text: `${quote3(78)}Ja` }) + post3(80, { text: `${quote3(77)}Ja` })),
    ).toEqual([null, '78', null]);
    expect(parents(title4 + post4(77) + post4(78) + post4(79, { text: `${quote4(78)}${quote4(77)}Ja` }))).toEqual([null, '78']);
  });

  it('comments of 5 answer the message they stand in', () => {
    const { posts, comments } = read(`<ul>${post5(77)}${post5(78, { more: comment5(90) })}${post5(79)}</ul>`, FIVE);
    expect(posts[0]?.aliases).toEqual(['77']);
    expect(comments.map(({ id, parent, author, text }) => [id, parent, author.name, text])).toEqual([
      ['78', null, 'Anna', 'Text'],
      ['90', '78', 'Bert', 'Kommentar'],
      ['79', null, 'Anna', 'Text'],
    ]);
    expect(comments[1]?.time).not.toBeNull();
  });
});

describe('pages of a thread', () => {
  const hidden = (html: string, url = HERE) => read(html, url).comments.map(({ repliesHidden }) => repliesHidden);
  const two = post4(77) + post4(78);

  it('on a page that is not the last, later answers are unknown', () => {
    expect(
      hidden(
        `<div class="pagination"><span class="selected"><a>1</a></span><span><a href="showthread.php?t=12&amp;page=2">2</a></span></div>${two}`,
      ),
    ).toEqual([null]);
    expect(
      hidden(
        `<div class="pagenav"><table><tr><td class="alt2"><span class="smallfont"><strong>1</strong></span></td><td class="alt1"><a href="showthread.php?t=12&amp;page=2">2</a></td></tr></table></div>${post3(77)}${post3(78)}`,
      ),
    ).toEqual([null]);
    expect(
      hidden(
        `<div class="pagination"><span><a href="showthread.php?t=12">1</a></span><span class="selected"><a>2</a></span></div>${two}`,
        `${HERE}&page=2`,
      ),
    ).toEqual([0, 0]);
    expect(
      hidden(
        `<a class="js-pagenav-button b-button--primary" data-page="1">1</a><a class="js-pagenav-next-button" data-page="2"></a><ul>${post5(77)}${post5(78)}</ul>`,
        FIVE,
      ),
    ).toEqual([null]);
  });

  it.each([
    `${HERE}&page=2`,
    `${BOARD}showthread.php?12-server/page2`,
    `${BOARD}threads/12-server/page2`,
    `${BOARD}hardware/12-server-2.html`,
    `${BOARD}f3/server-34567-2.html`,
    `${BOARD}f3/server-34567/index2.html`,
    `${FIVE}/page2`,
  ])('later pages show no post: %s', (url) => {
    const { posts, comments } = read(two, url);
    expect(posts).toEqual([]);
    const id = url.includes('34567') ? '34567' : '12';
    expect(comments.map(({ post }) => post)).toEqual([id, id]);
  });

  it('the thread’s number stands in links where the address names a message only', () => {
    const url = `${BOARD}showthread.php?p=78#post78`;
    expect(read(`<a href="printthread.php?t=12">Drucken</a>${post3(77)}${post3(78)}`, url).comments[0]?.post).toBe('12');
    expect(
      read(
        `<!DOCTYPE html><html><head><link rel="canonical" href="${BOARD}showthread.php?12-server"></head><body>${two}</body></html>`,
        url,
      ).posts[0]?.id,
    ).toBe('12');
  });

  it('found messages of many threads are no thread', () => {
    const { posts, comments, gaps } = read(two, `${BOARD}search.php?searchid=4711`);
    expect([posts, gaps]).toEqual([[], []]);
    expect(comments.map(({ id, post, repliesHidden }) => [id, post, repliesHidden])).toEqual([
      ['77', '12', null],
      ['78', '12', null],
    ]);
  });
});

describe('what is gone', () => {
  it('deleted messages keep their place, those of ignored people are left out', () => {
    const gone =
      '<li class="postbitdeleted postcontainer" id="post_78"><div class="posthead"><span class="date">20.11.2026, 14:05</span></div><div class="username_container"><a class="username" href="member.php?6-Bert">Bert</a></div><div class="deletedmessage">Gelöscht von Anna</div></li>';
    const ignored =
      '<li class="postbitignored postcontainer" id="post_79"><div class="username_container"><a class="username" href="member.php?7-Carl">Carl</a></div><a href="profile.php?do=ignorelist">Ignorierliste</a></li>';
    const { comments } = read(title4 + post4(77) + gone + ignored + post4(80));
    expect(comments.map(({ id, deleted, text }) => [id, deleted ?? false, text])).toEqual([
      ['78', true, ''],
      ['80', false, 'Text'],
    ]);
    const identity = (html: string) => {
      const ctx = ctxOf(title4 + post4(77) + html);
      return layoutOf(title4 + post4(77))?.identify(ctx.root.querySelector('#post_78') as Element, ctx);
    };
    expect(identity(gone)).not.toBe(identity(post4(78)));
  });

  it('a thread without messages is a gap, other boxes are no messages', () => {
    const { posts, comments, gaps } = read(
      '<ul><li id="post_new">x</li></ul><div id="posts"></div><table id="post7x"><tr><td>y</td></tr></table>',
    );
    expect([posts, comments, gaps]).toEqual([[], [], [{ kind: 'no-layout', detail: 'post' }]]);
  });
});

describe('anchors', () => {
  it('marks stand behind links, not inside them', () => {
    const anchors = (html: string, selector: string, url = HERE) => {
      const box = ctxOf(html, url).root.querySelector(selector) as Element;
      const { name, time } = layoutOf(html, url)?.anchors(box) ?? {};
      return [name?.matches('a'), name?.textContent?.trim(), time?.className ?? null];
    };
    expect(anchors(post4(77), '#post_77')).toEqual([true, 'Anna', 'postdate old']);
    expect(anchors(post3(77), '#post77').slice(0, 2)).toEqual([true, 'Anna']);
    expect(anchors(post5(77), '.b-post', FIVE).slice(0, 2)).toEqual([true, 'Anna']);
  });
});
