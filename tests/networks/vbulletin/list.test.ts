/** Lists of threads of each version; words invented. */
import { describe, expect, it } from 'vitest';
import { BOARD, foot4, read } from './page.ts';

const FORUM = `${BOARD}forumdisplay.php?f=3`;

const row4 = (
  id: number,
  by = '<a href="member.php?5-Anna" class="username understate" title="Erstellt von Anna am 20.11.2026 14:05">Anna</a>',
): string => `
<li class="threadbit hot" id="thread_${id}"><div class="rating0 nonsticky"><div class="threadinfo"><div class="inner"><h3 class="threadtitle"><a class="title" href="showthread.php?${id}-server" id="thread_title_${id}">Server ${id}</a></h3>
  <div class="threadmeta"><div class="author"><span class="label">Erstellt von ${by}, 20.11.2026 14:05</span></div></div></div></div>
  <ul class="threadstats"><li>Antworten: 3</li></ul><dl class="threadlastpost"><dt>Letzter Beitrag</dt><dd><a href="member.php?6-Bert" class="username">Bert</a></dd><dd>22.11.2026, <em class="time">14:05</em></dd></dl></div></li>`;
const row3 = (id: number, by = `<span style="cursor:pointer" onclick="window.open('member.php?u=5', '_self')">Anna</span>`): string => `
<tr><td class="alt1" id="td_threadstatusicon_${id}"><img src="t.gif" alt="" /></td><td class="alt1" id="td_threadtitle_${id}" title="Text der ersten Nachricht"><div><a href="showthread.php?t=${id}" id="thread_title_${id}">Server ${id}</a></div><div class="smallfont">${by}</div></td>
  <td class="alt2" title="Antworten: 3"><div class="smallfont">22.11.2026 <span class="time">14:05</span><br />von <a href="member.php?find=lastposter&amp;t=${id}">Bert</a></div></td></tr>`;
const row5 = (id: number, by = `<a href="${BOARD}member/5-anna">Anna</a>`): string => `
<tr class="topic-item js-topic-item" data-node-id="${id}"><td class="cell-topic"><div class="topic-wrapper"><a href="${BOARD}forum/hardware/${id}-server" class="topic-title js-topic-title">Server ${id}</a><div class="topic-info">Begonnen von ${by}, 20.11.2026, 14:05</div></div></td>
  <td class="cell-lastpost"><div class="lastpost-by">von <a href="${BOARD}member/6-bert">Bert</a></div><div class="post-date">22.11.2026, 14:05</div></td></tr>`;

describe('threads of a forum', () => {
  it.each([
    ['4', `<div id="threadlist"><ol>${row4(12)}${row4(13)}${row4(14)}</ol></div>${foot4}`, true],
    ['3', `<table id="threadslist">${row3(12)}${row3(13)}${row3(14)}</table>`, false],
    ['5', `<table class="topic-list">${row5(12)}${row5(13)}${row5(14)}</table>`, true],
  ])('%s', (_version, html, timed) => {
    const { layout, posts, comments, gaps } = read(html, FORUM);
    expect([layout, comments, gaps]).toEqual(['list', [], []]);
    expect(posts.map(({ id, text, author }) => [id, text, author.name])).toEqual(
      [12, 13, 14].map((id) => [String(id), `Server ${id}`, 'Anna']),
    );
    for (const { id, url, author, time } of posts) {
      expect(author.url).toMatch(/member(\.php\?(u=5|5-Anna)|\/5-anna)$/);
      expect(url).toMatch(RegExp(`(t=|\\?|/)${id}(-server)?$`));
      if (!timed) expect(time).toBeNull();
      else {
        expect(time?.from).toBeLessThanOrEqual(Date.parse('2026-11-20T13:05Z'));
        expect(time?.to).toBeGreaterThanOrEqual(Date.parse('2026-11-20T13:05Z'));
      }
    }
  });

  it('guests have no link', () => {
    expect(read(`<ol>${row4(12, '<span class="username understate">Gast</span>')}</ol>`, FORUM).posts[0]?.author).toEqual({
      name: 'Gast',
      url: null,
      handle: null,
    });
    expect(read(`<table>${row3(12, 'Gast')}</table>`, FORUM).posts[0]?.author).toEqual({ name: 'Gast', url: null, handle: null });
  });

  it('a list is a list though its rows’ ids look like messages’', () =>
    expect(read(`<ol>${row4(12)}</ol>`, HERE_SEARCH).layout).toBe('list'));
});

const HERE_SEARCH = `${BOARD}search.php?searchid=4711`;
