/** Lists of topics and of messages found, of each version; words invented. */
import { describe, expect, it } from 'vitest';
import { BOARD, read } from './page.ts';

const FORUM = `${BOARD}index.php?board=3.0`;
const topic = (id: number): string => `${BOARD}index.php?topic=${id}.0`;
const member = (id: number, name: string): string =>
  `<a href="${BOARD}index.php?action=profile;u=${id}" title="Profil von ${name}">${name}</a>`;

const row21 = (id: number, by = member(5, 'Anna')): string => `<div class="windowbg"><div class="board_icon"><img src="xx.png" alt=""></div>
  <div class="info info_block"><div><div class="icons floatright"></div><div class="message_index_title"><span class="preview bold_text" title=""><span id="msg_${id}7"><a href="${topic(id)}">Server ${id}</a></span></span></div>
    <p class="floatleft">Begonnen von ${by}</p><br class="clear"></div></div>
  <div class="board_stats centertext"><p>Antworten: 3<br>Aufrufe: 40</p></div>
  <div class="lastpost"><p><a href="${BOARD}index.php?topic=${id}.msg99#new">22. November 2026, 14:05:33</a><br>von ${member(6, 'Bert')}</p></div></div>`;
const row20 = (
  id: number,
  by = member(5, 'Anna'),
): string => `<tr><td class="icon1 windowbg"><img src="t.gif" alt="" /></td><td class="icon2 windowbg"><img src="xx.gif" alt="" /></td>
  <td class="subject windowbg2"><div><span id="msg_${id}7"><a href="${topic(id)}">Server ${id}</a></span><a href="${BOARD}index.php?topic=${id}.new#new" id="newicon${id}7"><img src="new.gif" alt="Neu" /></a><p>Begonnen von ${by} <small id="pages${id}7"></small></p></div></td>
  <td class="stats windowbg">3 Antworten<br />40 Aufrufe</td><td class="lastpost windowbg2"><a href="${BOARD}index.php?topic=${id}.msg99#msg99"><img src="l.gif" alt="" /></a>22. November 2026, 14:05:33<br />von ${member(6, 'Bert')}</td></tr>`;
const row11 = (
  id: number,
  by = member(5, 'Anna'),
): string => `<tr><td class="windowbg2"><img src="t.gif" alt="" /></td><td class="windowbg2"><img src="xx.gif" alt="" /></td>
  <td class="windowbg"><span id="msg_${id}7"><a href="${topic(id)}">Server ${id}</a></span> <small id="pages${id}7"></small></td><td class="windowbg2" width="14%">${by}</td>
  <td class="windowbg" align="center">3</td><td class="windowbg" align="center">40</td><td class="windowbg2"><a href="${BOARD}index.php?topic=${id}.msg99#new"><img src="l.gif" alt="" /></a><span class="smalltext">22. November 2026, 14:05:33<br />von ${member(6, 'Bert')}</span></td></tr>`;

describe('topics of a board', () => {
  const anna = { name: 'Anna', url: `${BOARD}index.php?action=profile;u=5`, handle: null };
  const rows: [string, (id: number, by?: string) => string, (inside: string) => string][] = [
    ['2.1', row21, (inside) => `<div id="topic_container">${inside}</div>`],
    ['2.0', row20, (inside) => `<div id="messageindex" class="tborder topic_table"><table class="table_grid">${inside}</table></div>`],
    ['1.1', row11, (inside) => `<table class="bordercolor">${inside}</table>`],
  ];

  it.each(rows)('%s: a row tells who started the topic, and no time of that', (_version, row, box) => {
    const { layout, posts, comments, gaps } = read(box(row(12) + row(13) + row(14)), FORUM);
    // The one time in a row is the last message's: that it tells no other is no gap.
    expect([layout, comments, gaps]).toEqual(['list', [], []]);
    expect(posts.map(({ id, text, url, time, author }) => [id, text, url, time, author])).toEqual(
      [12, 13, 14].map((id) => [String(id), `Server ${id}`, topic(id), null, anna]),
    );
  });

  it.each(rows)('%s: guests have no link', (_version, row, box) =>
    expect(read(box(row(12, 'Gast Carla')), FORUM).posts[0]?.author).toEqual({ name: 'Gast Carla', url: null, handle: null }),
  );
});

describe('messages found', () => {
  const found = (
    id: number,
    by: string,
    box: string,
    inside = '',
  ): string => `<div class="${box}"><div class="content"><div class="counter">1</div>
    <div class="topic_details"><h5><a href="${BOARD}index.php?board=3.0">Hardware</a> / <a href="${BOARD}index.php?topic=12.msg${id};topicseen#msg${id}">Re: Server</a></h5>
    <span class="smalltext">« Nachricht ${by} am <em>20. November 2026, 14:05:33</em> »</span></div><div class="list_posts">Text ${inside}</div></div></div>`;

  it('know their topic and author; what followed is not shown', () => {
    const { layout, posts, comments, gaps } = read(
      found(78, `von <strong>${member(5, 'Anna')}</strong>`, 'windowbg core_posts') +
        found(80, `von <strong>${member(6, 'Bert')}</strong>`, 'windowbg'),
      `${BOARD}index.php?action=search2`,
    );
    expect([layout, gaps, posts]).toEqual(['found', [], []]);
    expect(comments.map(({ id, post, author, text, repliesHidden }) => [id, post, author.name, text, repliesHidden])).toEqual([
      ['78', '12', 'Anna', 'Text', null],
      ['80', '12', 'Bert', 'Text', null],
    ]);
    for (const { time } of comments) {
      expect(time?.from).toBeLessThanOrEqual(Date.parse('2026-11-20T13:05:33Z'));
      expect(time?.to).toBeGreaterThanOrEqual(Date.parse('2026-11-20T13:05:33Z'));
    }
  });

  it('an account’s own page names no author', () => {
    const html = [78, 79, 80].map((id) => found(id, '', 'windowbg2 core_posts', '<blockquote>Zitat</blockquote>')).join('');
    const { comments, gaps } = read(html, `${BOARD}index.php?action=profile;area=showposts;u=5`);
    expect(comments.map(({ id, author, text }) => [id, author.name, text])).toEqual([
      ['78', '', 'Text'],
      ['79', '', 'Text'],
      ['80', '', 'Text'],
    ]);
    expect(gaps).toEqual([]);
  });
});
