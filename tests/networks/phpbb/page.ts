/** Small phpBB pages for tests, after the templates of each style; words invented. */
import { phpbb } from '../../../lib/networks/phpbb/index.ts';
import { ctxOf as page, readAs } from '../shared/page.ts';

export const BOARD = 'https://forum.muster.example/';
export const HERE = `${BOARD}viewtopic.php?f=3&t=12`;
export const read = (html: string, url = HERE) => readAs(phpbb, html, url);
export const ctxOf = (html: string, url = HERE) => page(html, url);

const PROFILE = `./memberlist.php?mode=viewprofile&amp;u=`;

interface Options {
  name?: string;
  member?: number | null;
  text?: string;
  time?: string;
  extra?: string;
  staff?: boolean;
}

const nameLink = (name: string, member: number | null, staff = false): string =>
  member === null
    ? `<span class="username">${name}</span>`
    : `<a href="${PROFILE}${member}&amp;sid=0a1b"${staff ? ' style="color: #AA0000;" class="username-coloured"' : ' class="username"'}>${name}</a>`;

/** prosilver 3.3. */
export function post(
  id: number,
  {
    name = 'Anna',
    member = 5,
    text = 'Text',
    time = '<time datetime="2026-11-20T13:05:00+00:00">Fr 20. Nov 2026, 14:05</time>',
    extra = '',
    staff = false,
  }: Options = {},
): string {
  return `<div id="p${id}" class="post has-profile bg2 ${extra}"><div class="inner">
  <dl class="postprofile" id="profile${id}"><dt class="has-profile-rank no-avatar"><div class="avatar-container"></div>${nameLink(name, member, staff)}</dt><dd class="profile-rank">Administrator</dd>
    <dd class="profile-posts"><strong>Beiträge:</strong> <a href="search.php?author_id=5">17</a></dd><dd class="profile-joined"><strong>Registriert:</strong> 3. Jan 2020, 10:00</dd></dl>
  <div class="postbody"><div id="post_content${id}"><h3><a href="./viewtopic.php?p=${id}&amp;sid=0a1b#p${id}">Re: Server</a></h3>
    <ul class="post-buttons"><li><a href="./posting.php?mode=quote&amp;p=${id}" title="Zitat">Zitat</a></li></ul>
    <p class="author"><a class="unread" href="./viewtopic.php?p=${id}&amp;sid=0a1b#p${id}"><span class="sr-only">Beitrag</span></a><span class="responsive-hide">von <strong>${nameLink(name, member, staff)}</strong> » </span>${time}</p>
    <div class="content">${text}</div><div id="sig${id}" class="signature">Grüße aus dem Keller, 1.1.1990 10:00</div></div></div>
  <div class="back2top"><a href="#top">Nach oben</a></div></div></div>`;
}

/** prosilver 3.0: no times in attributes, names in the head of the text only once more. */
export function post30(id: number, { name = 'Anna', member = 5, text = 'Text', time = 'Fr 20. Nov 2026, 14:05' }: Options = {}): string {
  const by = member === null ? `<strong>${name}</strong>` : `<strong><a href="${PROFILE}${member}">${name}</a></strong>`;
  return `<div id="p${id}" class="post bg1"><div class="inner"><span class="corners-top"><span></span></span>
  <div class="postbody"><ul class="profile-icons"><li class="quote-icon"><a href="./posting.php?mode=quote&amp;p=${id}"><span>Zitat</span></a></li></ul>
    <h3 class="first"><a href="#p${id}">Re: Server</a></h3><p class="author"><a href="./viewtopic.php?p=${id}#p${id}"><img src="x.gif" alt="Beitrag" /></a>von ${by} &raquo; ${time} </p>
    <div class="content">${text}</div></div>
  <dl class="postprofile" id="profile${id}"><dt>${member === null ? '' : `<a href="${PROFILE}${member}"><img src="a.png" alt="Benutzeravatar" /></a><br />`}${member === null ? `<strong>${name}</strong>` : `<a href="${PROFILE}${member}">${name}</a>`}</dt><dd>&nbsp;</dd><dd><strong>Beiträge:</strong> 17</dd></dl>
  <div class="back2top"><a href="#wrap">Nach oben</a></div><span class="corners-bottom"><span></span></span></div></div>`;
}

/** subsilver2. */
export function row(id: number, { name = 'Anna', member = 5, text = 'Text', time = 'Fri Nov 20, 2026 2:05 pm' }: Options = {}): string {
  return `<table class="tablebg" width="100%"><tr class="row1"><td align="center" valign="middle"><a name="p${id}"></a><b class="postauthor">${name}</b></td>
  <td width="100%" height="25"><table width="100%"><tr><td class="gensmall" width="100%"><div style="float: left;">&nbsp;<b>Post subject:</b> Re: Server</div><div style="float: right;"><a href="./viewtopic.php?p=${id}#p${id}"><img src="x.gif" alt="Post" /></a><b>Posted:</b> ${time}&nbsp;</div></td></tr></table></td></tr>
  <tr class="row1"><td valign="top" class="profile"><table><tr><td class="postdetails">Site Admin</td></tr></table><span class="postdetails"><b>Joined:</b> Sun Jan 03, 2020 10:00 am<br /><b>Posts:</b> 17</span></td>
  <td valign="top"><table width="100%"><tr><td><div class="postbody">${text}</div><br clear="all" /><table><tr><td class="gensmall"><hr />Attachments</td></tr></table></td></tr></table></td></tr>
  <tr class="row1"><td class="profile"><strong><a href="#wrapheader">Top</a></strong></td><td><div class="gensmall" style="float: left;">${member === null ? '' : `<a href="${PROFILE}${member}"><img src="p.gif" alt="Profile" /></a>`}</div></td></tr>
  <tr><td class="spacer" colspan="2"></td></tr></table>`;
}

/** phpBB 2's subSilver: three rows a message in one table. */
export function row2(
  id: number,
  { name = 'Anna', member = 5, text = '<span class="postbody">Text</span>', time = 'Fr Nov 20, 2026 2:05 pm' }: Options = {},
): string {
  return `<tr><td width="150" align="left" valign="top" class="row1"><span class="name"><a name="${id}"></a><b>${name}</b></span><br /><span class="postdetails">Administrator<br /><br />Anmeldungsdatum: 03.01.2003<br />Beiträge: 17</span><br /></td>
  <td class="row1" width="100%"><table width="100%"><tr><td width="100%"><a href="viewtopic.php?p=${id}#${id}"><img src="x.gif" alt="Beitrag" /></a><span class="postdetails">Verfasst am: ${time}<span class="gen">&nbsp;</span>&nbsp; &nbsp;Titel: Server</span></td><td><a href="posting.php?mode=quote&amp;p=${id}"><img src="q.gif" alt="Antworten mit Zitat" /></a></td></tr>
  <tr><td colspan="2"><hr /></td></tr><tr><td colspan="2">${text}<span class="gensmall"></span></td></tr></table></td></tr>
  <tr><td class="row1"><span class="nav"><a href="#top" class="nav">Nach oben</a></span></td><td class="row1"><table><tr><td>${member === null ? '' : `<a href="profile.php?mode=viewprofile&amp;u=${member}"><img src="p.gif" alt="Profil" /></a>`}</td></tr></table></td></tr>
  <tr><td class="spaceRow" colspan="2"><img src="s.gif" alt="" /></td></tr>`;
}

export const title = `<h2 class="topic-title"><a href="./viewtopic.php?t=12&amp;sid=0a1b">Server</a></h2>`;
export const foot = (zone = 'UTC+01:00'): string =>
  `<ul id="nav-footer" class="nav-footer linklist"><li class="rightside">Alle Zeiten sind <span title="Europa/Berlin">${zone}</span></li></ul>`;
export const pages = (page: number, of: number): string =>
  `<div class="pagination">${of * 10} Beiträge <ul>${Array.from({ length: of }, (_, n) =>
    n + 1 === page
      ? `<li class="active"><span>${n + 1}</span></li>`
      : `<li><a class="button" href="./viewtopic.php?t=12&amp;start=${n * 10}">${n + 1}</a></li>`,
  ).join('')}</ul></div>`;
