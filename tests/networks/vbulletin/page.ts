/** Small vBulletin pages for tests, after the templates of each version; words invented. */
import { vbulletin } from '../../../lib/networks/vbulletin/index.ts';
import { ctxOf as page, readAs } from '../shared/page.ts';

export const BOARD = 'https://forum.muster.example/';
export const HERE = `${BOARD}showthread.php?t=12`;
export const read = (html: string, url = HERE) => readAs(vbulletin, html, url);
export const ctxOf = (html: string, url = HERE) => page(html, url);

interface Options {
  name?: string;
  member?: number | null;
  text?: string;
  time?: string;
  more?: string;
  extra?: string;
}

/** 3: tables. */
export const post3 = (
  id: number,
  { name = 'Anna', member = 5, text = 'Text', time = '20.11.2026, 14:05', more = '' }: Options = {},
): string => `
<div id="edit${id}"><table id="post${id}" class="tborder" width="100%"><tr><td class="thead"><div class="normal" style="float:right">&nbsp;#<a href="showpost.php?p=${id}&amp;postcount=1" id="postcount${id}" name="1"><strong>1</strong></a></div>
  <div class="normal"><a name="post${id}"><img src="old.gif" alt="Alt" /></a> ${time} </div></td></tr>
  <tr><td class="alt2"><table><tr><td nowrap="nowrap"><div id="postmenu_${id}">${member === null ? name : `<a class="bigusername" href="member.php?u=${member}">${name}</a><script>vbmenu_register("postmenu_${id}", true);</script>`}</div><div class="smallfont">Moderator</div></td>
    <td valign="top" nowrap="nowrap"><div class="smallfont"><div>Registriert seit: 03.01.2020</div><div>Beiträge: 17</div></div></td></tr></table></td></tr>
  <tr><td class="alt1" id="td_post_${id}"><div class="smallfont"><strong>AW: Server</strong></div><hr size="1" /><div id="post_message_${id}">${text}</div>${more}<div>__________________<br />Grüße, 1.1.1990 10:00</div></td></tr></table>
  <div style="display:none" class="vbmenu_popup" id="postmenu_${id}_menu"><table><tr><td class="thead">${name}</td></tr><tr><td><a href="member.php?u=${member}">Profil ansehen</a></td></tr></table></div></div>`;

/** 3 as some large sites draw it, without tables. */
export const post3b = (id: number, { name = 'Anna', member = 5, text = 'Text', time = '20th Nov 2026, 14:05' }: Options = {}): string => `
<div id="post${id}" class="tpost"><div class="thead"><div class="tcell"><a name="post${id}"></a>${time}</div><div class="tcell">&nbsp;#<a href="showpost.php?p=${id}" id="postcount${id}"><strong>1</strong></a></div></div>
  <div class="trow"><div class="alt2"><div id="postmenu_${id}"><a rel="nofollow" class="bigusername" href="members/${member}-x.html">${name}</a></div><div class="smallfont">Join Date: Jan 2020</div></div>
  <div class="alt1" id="td_post_${id}"><div id="post_message_${id}">${text}</div></div></div></div>`;

/** 4. */
export const post4 = (
  id: number,
  {
    name = 'Anna',
    member = 5,
    text = 'Text',
    time = '20.11.2026,&nbsp;<span class="time">14:05</span>',
    more = '',
    extra = '',
  }: Options = {},
): string => `
<li class="postbitlegacy postbitim postcontainer old ${extra}" id="post_${id}"><div class="posthead"><span class="postdate old"><span class="date">${time}</span></span><span class="nodecontrols"><a name="post${id}" href="showthread.php?12-server&amp;p=${id}&amp;viewfull=1#post${id}" class="postcounter">#1</a></span></div>
  <div class="postdetails"><div class="userinfo"><div class="username_container">${
    member === null
      ? `<span class="username guest">${name}</span>`
      : `<div class="popupmenu memberaction"><a class="username offline popupctrl" href="member.php?${member}-${name}" title="${name} ist offline"><strong>${name}</strong></a><ul class="popupbody memberaction_body"><li><a href="member.php?${member}-${name}">Profil</a></li></ul></div>`
  }</div><span class="usertitle">Moderator</span><dl class="userinfo_extra"><dt>Registriert seit</dt><dd>03.01.2020</dd><dt>Beiträge</dt><dd>17</dd></dl></div>
  <div class="postbody"><div class="postrow"><h2 class="title icon">AW: Server</h2><div class="content"><div id="post_message_${id}"><blockquote class="postcontent restore">${text}</blockquote></div></div>${more}</div><div class="after_content"><blockquote class="postcontent lastedited">Geändert von Bert (21.11.2026 um 10:00 Uhr)</blockquote></div>
  <blockquote class="signature restore"><div class="signaturecontainer">Grüße</div></blockquote></div></div></li>`;

/** 5. */
export const post5 = (
  id: number,
  { name = 'Anna', member = 5, text = 'Text', time = '20.11.2026, 14:05', more = '', extra = '' }: Options = {},
): string => `
<li class="b-post ${extra} js-post" data-node-id="${id}" itemscope itemtype="http://schema.org/Comment" id="node-${id}"><div class="b-post__body"><div class="b-post__grid-container">
  <div class="b-userinfo"><div class="author" itemprop="author" itemscope><strong>${member === null ? `<span itemprop="name">${name}</span>` : `<a href="${BOARD}member/${member}-x" data-vbnamecard="${member}"><span itemprop="name">${name}</span></a>`}</strong></div><div class="usertitle">Moderator</div><ul class="b-userinfo__additional-info-block"><li>Dabei seit: Jan 2020</li></ul></div>
  <div class="b-post__content"><div class="b-post__hide-when-deleted"><div class="b-post__timestamp"><time itemprop="dateCreated" datetime="">${time}</time></div><a class="b-post__count js-show-post-link" href="${BOARD}forum/hardware/12-server?p=${id}#post${id}">#1</a>
    <div class="js-post__content-text restore h-wordwrap" itemprop="text">${text}</div></div>${more}</div></div></div></li>`;
export const comment5 = (id: number, { name = 'Bert', member = 6, text = 'Kommentar' }: Options = {}): string =>
  `<ul class="js-comments__comments"><li class="b-comment js-comment" data-node-id="${id}"><div class="b-comment__author author"><a href="${BOARD}member/${member}-x">${name}</a></div><div class="b-comment__timestamp">20.11.2026, 15:05</div><div class="js-comment__content-text b-comment__body">${text}</div></li></ul>`;

export const foot =
  '<div class="smallfont" align="center">Alle Zeitangaben in WEZ +1. Es ist jetzt <span class="time">13:00</span> Uhr.</div>';
export const foot4 =
  '<div id="footer_time" class="footer_time">Alle Zeitangaben in WEZ +1. Es ist jetzt <span class="time">13:00</span> Uhr.</div>';
export const title3 = '<table><tr><td class="navbar"><a href="forumdisplay.php?f=3">Hardware</a> <strong>Server</strong></td></tr></table>';
export const title4 =
  '<div id="pagetitle"><h1>Thema: <span class="threadtitle"><a href="showthread.php?12-server">Server</a></span></h1></div>';
