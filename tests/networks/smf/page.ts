/** Small SMF pages for tests, after the templates of each version; words invented. */
import { smf } from '../../../lib/networks/smf/index.ts';
import { ctxOf as page, readAs } from '../shared/page.ts';

export const BOARD = 'https://forum.muster.example/';
export const HERE = `${BOARD}index.php?topic=12.0`;
export const read = (html: string, url = HERE) => readAs(smf, html, url);
export const ctxOf = (html: string, url = HERE) => page(html, url);

interface Options {
  name?: string;
  member?: number | null;
  text?: string;
  time?: string;
  more?: string;
}

const by = (name: string, member: number | null): string =>
  member === null ? name : `<a href="${BOARD}index.php?action=profile;u=${member}" title="Profil von ${name} ansehen">${name}</a>`;

/** 2.1. */
export const post = (
  id: number,
  { name = 'Anna', member = 5, text = 'Text', time = '20. November 2026, 14:05:33', more = '' }: Options = {},
): string => `
<div class="windowbg" id="msg${id}"><div class="post_wrapper">
  <div class="poster"><h4><a href="${BOARD}index.php?action=pm;sa=send;u=${member}"><span class="off" title="Offline"></span></a> ${by(name, member)}</h4>
    <ul class="user_info"><li class="membergroup">Administrator</li><li class="postcount">Beiträge: 17</li></ul></div>
  <div class="postarea"><div class="keyinfo"><div id="subject_${id}" class="subject_title subject_hidden"><a href="${BOARD}index.php?msg=${id}" rel="nofollow">Re: Server</a></div>
      <div class="postinfo"><span class="messageicon"></span><a href="${BOARD}index.php?msg=${id}" rel="nofollow" title="Antwort #1 - Re: Server" class="smalltext">${time}</a><span class="spacer"></span><span class="smalltext modified floatright" id="modified_${id}"><span class="lastedit">Letzte Bearbeitung</span>: 21. November 2026, 10:00:00 von Bert</span></div></div>
    <div class="post"><div class="inner" data-msgid="${id}" id="msg_${id}">${text}</div></div>${more}</div>
  <div class="moderatorbar"><div class="signature" id="msg_${id}_signature">Grüße, 1. Januar 1990</div></div>
</div></div>`;

/** 2.0. */
export const post20 = (
  id: number,
  { name = 'Anna', member = 5, text = 'Text', time = '20. November 2026, 14:05:33', more = '' }: Options = {},
): string => `
<div class="windowbg"><span class="topslice"><span></span></span><div class="post_wrapper">
  <div class="poster"><h4><img src="off.gif" alt="Offline" />${by(name, member)}</h4><ul class="reset smalltext" id="msg_${id}_extra_info"><li class="membergroup">Administrator</li></ul></div>
  <div class="postarea"><div class="flow_hidden"><div class="keyinfo"><div class="messageicon"><img src="xx.gif" alt="" /></div><h5 id="subject_${id}"><a href="${BOARD}index.php?topic=12.msg${id}#msg${id}" rel="nofollow">Re: Server</a></h5>
      <div class="smalltext">&#171; <strong>Antwort #1 am:</strong> ${time} &#187;</div><div id="msg_${id}_quick_mod"></div></div>${more}</div>
    <div class="post"><div class="inner" id="msg_${id}">${text}</div></div></div>
  <div class="moderatorbar"><div class="smalltext modified" id="modified_${id}">&#171; <em>Letzte Änderung: 21. November 2026, 10:00:00 von Bert</em> &#187;</div><div class="signature" id="msg_${id}_signature">Grüße</div></div>
</div></div>`;

/** 1.1: a table, no box of its own. */
export const post11 = (
  id: number,
  { name = 'Anna', member = 5, text = 'Text', time = '20. November 2026, 14:05:33' }: Options = {},
): string => `
<tr><td style="padding: 1px 1px 0 1px;"><a name="msg${id}"></a><table width="100%"><tr><td class="windowbg"><table width="100%"><tr>
  <td valign="top" width="16%" rowspan="2" style="overflow: hidden;"><b>${by(name, member)}</b><div class="smalltext">Administrator<br />Beiträge: 17<br /></div></td>
  <td valign="top" width="85%" height="100%"><table width="100%"><tr><td align="left"><a href="${BOARD}index.php?topic=12.msg${id}#msg${id}"><img src="xx.gif" alt="" /></a></td>
      <td align="left"><div style="font-weight: bold;" id="subject_${id}"><a href="${BOARD}index.php?topic=12.msg${id}#msg${id}">Re: Server</a></div><div class="smalltext">&#171; <b>Antwort #1 am:</b> ${time} &#187;</div></td></tr></table>
    <hr width="100%" size="1" class="hrcolor" /><div class="post">${text}</div></td></tr>
  <tr><td class="smalltext" width="85%"><table><tr><td align="left" colspan="2" class="smalltext" width="100%"></td></tr><tr><td class="smalltext" id="modified_${id}">&#171; <i>Letzte Änderung: 21. November 2026, 10:00:00 von Bert</i> &#187;</td></tr></table>
    <hr width="100%" size="1" class="hrcolor" /><div class="signature">Grüße</div></td></tr></table></td></tr></table></td></tr>`;

export const pages = (page: number, of: number): string =>
  `<div class="pagelinks floatleft">Seiten: ${Array.from({ length: of }, (_, n) =>
    n + 1 === page
      ? `<span class="current_page">${n + 1}</span>`
      : `<a class="nav_page" href="${BOARD}index.php?topic=12.${n * 15}">${n + 1}</a>`,
  ).join(' ')}</div>`;
export const head = `<div id="display_head" class="information"><h2 class="display_title"><span id="top_subject">Server</span></h2><p>Begonnen von <a href="${BOARD}index.php?action=profile;u=5">Anna</a>, 20. November 2026, 14:05:33</p></div>`;
