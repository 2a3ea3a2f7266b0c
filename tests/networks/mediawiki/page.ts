/** Talk pages for tests: by DiscussionTools' marks, and plain with signatures. */
import type { Reading } from '../../../lib/model/sighting.ts';
import { mediawiki } from '../../../lib/networks/mediawiki/index.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf } from '../x/page.ts';

export const TALK = 'https://wiki.muster.example/wiki/Diskussion:Backup';

/** A page as Vector shows it. */
export const frame = (inside: string, { me = '', head = '', body = 'mediawiki ltr ns-1 ns-talk skin-vector' } = {}): string =>
  `<html><head><script>document.documentElement.className="client-js";RLCONF={"wgUserName":${me ? JSON.stringify(me) : 'null'},"x":1};</script>${head}</head><body class="${body}"><div id="content" class="mw-body"><h1 id="firstHeading">Diskussion:Backup</h1><div id="bodyContent"><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">${inside}</div></div></div></div>${
    me
      ? `<ul><li id="pt-userpage" class="mw-list-item"><a href="/wiki/Benutzer:${me.replaceAll(' ', '_')}"><span>${me}</span></a></li></ul>`
      : ''
  }</body></html>`;

/** Links of a signature in German. */
export const who = (name: string, shown = name): string =>
  `<a href="/wiki/Benutzer:${name.replaceAll(' ', '_')}" title="Benutzer:${name}">${shown}</a> (<a href="/index.php?title=Benutzer_Diskussion:${name.replaceAll(' ', '_')}&amp;action=edit&amp;redlink=1" class="new">Diskussion</a>)`;
export const sign = (name: string, day: number, clock = '12:34'): string => `--${who(name)} ${clock}, ${day}. Nov. 2026 (CET)`;
export const h2 = (title: string, id = title.replaceAll(' ', '_')): string =>
  `<h2><span class="mw-headline" id="${id}">${title}</span><span class="mw-editsection">[<a href="/index.php?title=Diskussion:Backup&amp;action=edit&amp;section=1">Bearbeiten</a>]</span></h2>`;

/** A comment in DiscussionTools' marks of 2022 on. */
export const marked = (user: string, stamp: string, answers: string, text: string): string => {
  const id = `c-${user.replaceAll(' ', '_')}-${stamp}-${answers}`;
  return `<span data-mw-comment-start="" id="${id}"></span>${text} <span data-mw-comment-sig="${id}"></span>${who(user)} <a href="#${id}" class="ext-discussiontools-init-timestamplink" title="vor 2 Tagen">12:34, 20. Nov. 2026 (CET)</a><span class="ext-discussiontools-init-replylink-buttons" data-mw-thread-id="${id}"><span>[</span><a class="ext-discussiontools-init-replylink-reply" role="button">Antworten</a><span>]</span></span><span data-mw-comment-end="${id}"></span>`;
};
export const markedHead = (title: string, user: string, stamp: string): string => {
  const id = `h-${title.replaceAll(' ', '_')}-${stamp}`;
  return `<div class="mw-heading mw-heading2 ext-discussiontools-init-section"><h2 id="${title.replaceAll(' ', '_')}" data-mw-thread-id="${id}"><span data-mw-comment-start="" id="${id}"></span>${title}<span data-mw-comment-end="${id}"></span></h2><span class="mw-editsection">[Bearbeiten]</span><div class="ext-discussiontools-init-section-bar">Letzter Beitrag von ${user}</div></div>`;
};

export const read = (inside: string, url = TALK, options: Parameters<typeof frame>[1] = {}): Reading =>
  readPage(mediawiki, ctxOf(frame(inside, options), url));
