/** Small Ghost documents for tests; structure after captures/ghost/DOM.md and the source of comments-ui, words invented. */
import { JSDOM } from 'jsdom';
import type { Reading } from '../../../lib/model/sighting.ts';
import { ghost } from '../../../lib/networks/ghost/index.ts';
import type { Ctx } from '../../../lib/networks/network.ts';
import { readPage } from '../../../lib/reader/page.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');
export const HERE = 'https://news.muster.example/nas/';

export const ctxOf = (inside: string, { url = HERE, head = '', bodyClass = '' } = {}): Ctx => ({
  root: new JSDOM(`<!DOCTYPE html><html><head>${head}</head><body class="${bodyClass}">${inside}</body></html>`, { url }).window.document,
  url: new URL(url),
  now: NOW,
});

export const read = (inside: string, options?: Parameters<typeof ctxOf>[1]): Reading => readPage(ghost, ctxOf(inside, options));

/** Id of a comment written 2026-11-20 12:00:00 UTC. */
export const oid = (low: number): string => `${(Date.parse('2026-11-20T12:00:00Z') / 1000).toString(16)}${String(low).padStart(16, '0')}`;

export const frame = (inside: string, { form = '', count = '' } = {}): string =>
  `<section class="ghost-display" data-testid="content-box"><h2 data-testid="title">Diskussion</h2><div data-testid="count">${count}</div>${form}<div data-testid="comment-elements">${inside}</div></section>`;

const AVATAR = (initials: string): string =>
  `<figure data-testid="avatar"><div data-testid="avatar-background"><p>${initials}</p></div></figure>`;
export const form = (initials: string, inside = ''): string => `<div data-testid="main-form">${AVATAR(initials)}${inside}</div>`;

interface Parts {
  id?: string;
  name?: string;
  uuid?: string;
  text?: string;
  replies?: string;
  inReply?: string;
  like?: string;
}

const header = ({ id, name = 'Karl' }: Parts): string =>
  `<div><h4>${name}</h4><div><span><span>Fachfrau</span><a href="${HERE}#ghost-comments-${id}" title="20 Nov 2026 13:00"><span>·</span>vor 3 Tagen</a></span></div></div>`;
const body = ({ text = '<p>Text</p>', like = '' }: Parts): string =>
  `<div><div data-testid="comment-content">${text}</div></div><div><button data-testid="like-button" class="${like}"><svg></svg>0</button><button data-testid="reply-button">Antworten</button></div>`;

/** As Ghost 6 draws threads: replies stand beside the comment in its box. */
export const threaded = (parts: Parts): string =>
  `<div data-testid="animated-comment"><div><div data-member-uuid="${parts.uuid ?? ''}" data-testid="comment-component">${AVATAR((parts.name ?? 'Karl').slice(0, 2))}<div><div id="${parts.id}">${header(parts)}${body(parts)}</div></div></div><div>${parts.replies ?? ''}</div></div></div>`;

/** As comments-ui drew it from 2024 on: replies stand flat in the first comment, a reply to a reply names it. */
export const flat = (parts: Parts): string =>
  `<div data-testid="animated-comment"><div data-member-uuid="${parts.uuid ?? ''}" data-testid="comment-component">${AVATAR('KA')}<div><div id="${parts.id}">${header(parts)}${parts.inReply ? `<div><span>Antwort auf</span>: <a data-testid="comment-in-reply-to" href="#${parts.inReply}">Text</a></div>` : ''}${body(parts)}</div><div>${parts.replies ?? ''}</div></div></div></div>`;

/** As in 2022 and 2023: no number anywhere, the time is a title. */
export const old = ({ name = 'Karl', text = 'Text', replies = '' }: Parts): string =>
  `<div><div data-testid="comment-component"><div></div><div><div><div><h4>${name}</h4><div><span><span title="20 Nov 2026 13:00">3 days ago</span></span></div></div></div><div><p data-testid="comment-content">${text}</p></div><div>${replies}</div></div></div></div>`;

export const removed = (id: string, replies = ''): string =>
  `<div data-testid="animated-comment"><div><div data-member-uuid="" data-testid="comment-component"><figure></figure><div><div id="${id}"><p>Dieser Kommentar wurde entfernt.</p></div></div></div><div>${replies}</div></div></div>`;
