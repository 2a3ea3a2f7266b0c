/** Lists of topics and of messages found, under each style; words invented. */
import { describe, expect, it } from 'vitest';
import { at } from '../shared/page.ts';
import { BOARD, foot, read } from './page.ts';

const FORUM = `${BOARD}viewforum.php?f=3`;
const LOCAL = { from: at('2026-11-20T13:05Z', 1).from, to: at('2026-11-20T13:05Z', 1).to + 59_999 };
const anna = { name: 'Anna', url: `${BOARD}memberlist.php?mode=viewprofile&u=5`, handle: null };

const li = (
  id: number,
  when: string,
): string => `<li class="row bg1"><dl class="row-item topic_read"><dt title="Keine ungelesenen Beiträge"><div class="list-inner">
  <a href="./viewtopic.php?f=3&amp;t=${id}&amp;sid=0a1b" class="topictitle">Server ${id}</a><br>
  <div class="responsive-show" style="display: none;">Letzter Beitrag von <a href="./memberlist.php?mode=viewprofile&amp;u=6" class="username">Bert</a> « <a href="./viewtopic.php?p=99#p99"><time datetime="2026-11-22T13:05:00+00:00">So 22. Nov 2026, 14:05</time></a></div>
  <div class="topic-poster responsive-hide left-box">von <a href="./memberlist.php?mode=viewprofile&amp;u=5&amp;sid=0a1b" class="username">Anna</a> » ${when}</div></div></dt>
  <dd class="posts">3</dd><dd class="lastpost"><span>Letzter Beitrag von <a href="./memberlist.php?mode=viewprofile&amp;u=6" class="username">Bert</a><br><time datetime="2026-11-22T13:05:00+00:00">So 22. Nov 2026, 14:05</time></span></dd></dl></li>`;
const li30 = (
  id: number,
): string => `<li class="row bg1"><dl class="icon"><dt><a href="./viewtopic.php?f=3&amp;t=${id}" class="topictitle">Server ${id}</a><br />von <a href="./memberlist.php?mode=viewprofile&amp;u=5">Anna</a> &raquo; Fr 20. Nov 2026, 14:05</dt>
  <dd class="posts">3</dd><dd class="lastpost"><span>von <a href="./memberlist.php?mode=viewprofile&amp;u=6">Bert</a><br />So 22. Nov 2026, 14:05</span></dd></dl></li>`;
const tr = (
  id: number,
): string => `<tr><td class="row1" width="25"><img src="t.gif" alt="" /></td><td class="row1"><a title="Posted: Fri Nov 20, 2026 2:05 pm" href="./viewtopic.php?f=3&amp;t=${id}" class="topictitle">Server ${id}</a></td>
  <td class="row2" align="center"><p class="topicauthor"><a href="./memberlist.php?mode=viewprofile&amp;u=5">Anna</a></p></td><td class="row1"><p class="topicdetails">3</p></td>
  <td class="row1"><p class="topicdetails">So 22. Nov 2026, 14:05</p><p class="topicdetails"><a href="./memberlist.php?mode=viewprofile&amp;u=6">Bert</a></p></td></tr>`;
const tr2 = (
  id: number,
): string => `<tr><td class="row1"><img src="t.gif" alt="" /></td><td class="row1"><span class="topictitle"><a href="viewtopic.php?t=${id}" class="topictitle">Server ${id}</a></span><span class="gensmall"><br /></span></td>
  <td class="row2"><span class="postdetails">3</span></td><td class="row3"><span class="name"><a href="profile.php?mode=viewprofile&amp;u=5">Anna</a></span></td><td class="row3Right"><span class="postdetails">So Nov 22, 2026 2:05 pm<br /><a href="profile.php?mode=viewprofile&amp;u=6">Bert</a></span></td></tr>`;

describe('topics of a forum', () => {
  it.each([
    [
      'prosilver 3.2',
      'list',
      `<ul class="topiclist topics">${li(12, '<time datetime="2026-11-20T13:05:00+00:00">Fr 20. Nov 2026, 14:05</time>')}${li(13, 'Fr 20. Nov 2026, 14:05')}</ul>${foot()}`,
      [at('2026-11-20T13:05Z'), LOCAL],
    ],
    [
      'prosilver 3.0',
      'list',
      `<ul class="topiclist topics">${li30(12)}${li30(13)}</ul><ul class="linklist"><li class="rightside">Alle Zeiten sind UTC + 1 Stunde</li></ul>`,
      [LOCAL, LOCAL],
    ],
    [
      'subsilver2',
      'table',
      `<table class="tablebg">${tr(12)}${tr(13)}</table><p class="datetime">All times are UTC + 1 hour</p>`,
      [LOCAL, LOCAL],
    ],
    ['phpBB 2', 'table', `<table class="forumline">${tr2(12)}${tr2(13)}</table>`, [null, null]],
  ])('%s', (_style, name, html, times) => {
    const { posts, comments, layout } = read(html, FORUM);
    expect(layout).toBe(name);
    expect(comments).toEqual([]);
    expect(posts.map(({ id, text, time }) => [id, text, time])).toEqual([
      ['12', 'Server 12', times[0]],
      ['13', 'Server 13', times[1]],
    ]);
    for (const { author, url, id } of posts) {
      expect(author).toMatchObject({ name: 'Anna', url: expect.stringMatching(/mode=viewprofile&u=5$/) });
      expect(url).toMatch(RegExp(`^${BOARD}viewtopic\\.php\\?(f=3&)?t=${id}$`.replaceAll('.', '\\.').replaceAll('\\\\.', '\\.')));
    }
  });

  it('rows of forums, announcements without a link and the head are no topics', () => {
    const html = `<ul class="topiclist"><li class="header"><dl><dt>Themen</dt></dl></li></ul><ul class="topiclist forums"><li class="row"><dl><dt><a href="./viewforum.php?f=4" class="forumtitle">Netze</a></dt></dl></li></ul>
      <ul class="topiclist topics">${li(12, '')}<li class="row"><dl><dt><span class="topictitle">Verschoben</span></dt></dl></li></ul>`;
    expect(read(html, FORUM).posts.map(({ id }) => id)).toEqual(['12']);
  });

  it('that phpBB 2 tells no start of a topic is no gap', () =>
    expect(read(`<table>${tr2(12)}${tr2(13)}${tr2(14)}</table>`, FORUM).gaps).toEqual([]));

  it('an empty forum is no gap', () => expect(read('<div class="panel">Keine Themen</div>', FORUM).gaps).toEqual([]));
});

describe('messages found', () => {
  const found = (
    id: number,
    subject: string,
  ): string => `<div class="search post bg1"><div class="inner"><dl class="postprofile"><dt class="author">von <a href="./memberlist.php?mode=viewprofile&amp;u=5&amp;sid=0a1b" class="username">Anna</a></dt>
    <dd class="search-result-date">Fr 20. Nov 2026, 14:05</dd><dd>Forum: <a href="./viewforum.php?f=3">Hardware</a></dd><dd>Thema: <a href="./viewtopic.php?f=3&amp;t=12&amp;hilit=server">Server</a></dd><dd>Antworten: <strong>3</strong></dd></dl>
    <div class="postbody"><h3><a href="./viewtopic.php?f=3&amp;t=12&amp;p=${id}&amp;hilit=server#p${id}">${subject}</a></h3><div class="content">Text <span class="posthilit">Server</span></div></div>
    <ul class="searchresults"><li><a href="./viewtopic.php?f=3&amp;t=12&amp;p=${id}#p${id}" class="arrow-right">Gehe zu Beitrag</a></li></ul></div></div>`;

  it('know their topic and author; what followed is not shown', () => {
    const { layout, posts, comments, gaps } = read(
      found(80, 'Re: Server') + found(77, 'Server') + foot(),
      `${BOARD}search.php?keywords=server&sr=posts`,
    );
    expect([layout, gaps]).toEqual(['found', []]);
    expect(posts).toMatchObject([{ id: '12', aliases: ['77'], text: 'Server\nText Server', author: anna, time: LOCAL }]);
    expect(comments).toMatchObject([
      { id: '80', post: '12', parent: null, text: 'Text Server', author: anna, time: LOCAL, byPostAuthor: false, repliesHidden: null },
    ]);
  });
});
