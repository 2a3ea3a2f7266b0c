/** Small pages of Threads for tests; structure after captures/threads/DOM.md. */
import { JSDOM } from 'jsdom';
import type { Reading } from '../../../lib/model/sighting.ts';
import type { Ctx } from '../../../lib/networks/network.ts';
import { threads } from '../../../lib/networks/threads/index.ts';
import { readPage } from '../../../lib/reader/page.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');
export const HOME = 'https://www.threads.com/';
export const HERE = 'https://www.threads.com/@start/post/DSstart';

export const ctxOf = (inside: string, url = HOME): Ctx => ({
  root: new JSDOM(inside, { url }).window.document,
  url: new URL(url),
  now: NOW,
});
export const read = (inside: string, url = HOME): Reading => readPage(threads, ctxOf(inside, url));

interface Post {
  by?: string;
  code?: string;
  text?: string;
  replies?: string;
  /** Beside the time: "Author", a topic. */
  head?: string;
  /** Above the author: "… reposted". */
  above?: string;
  /** Between text and buttons. */
  inside?: string;
  time?: string;
  liked?: boolean;
  /** Label of the heart. */
  heart?: string;
  /** Label of the arrows, and what else their button carries. */
  arrows?: string;
  menu?: string;
}
const button = (label: string, count = '', fill = 'currentColor', more = ''): string =>
  `<div><div role="button" tabindex="0" ${more}><div><svg aria-label="${label}" role="img" style="--x-fill: ${fill}; --x-height: 20px;"><title>${label}</title></svg><span dir="auto"><div><span>${count}</span></div></span></div></div></div>`;

export const post = ({
  by = 'anna',
  code = 'DSaaaaa',
  text = 'Hallo',
  replies = '',
  head = '',
  above = '',
  inside = '',
  ...more
}: Post): string =>
  `<div data-pressable-container="true" data-interactive-id=""><div>${above}<div><a href="/@${by}" role="link"><img alt="Profilbild von ${by}"></a></div><div><div><div><span><a href="/@${by}" role="link"><span dir="auto"><span>${by}</span></span></a></span><span dir="auto"><a href="/@${by}/post/${code}" role="link">${more.time ?? '<time datetime="2026-11-22T12:00:00.000Z" title="Sonntag, 22. November 2026 um 13:00">1 T.</time>'}</a></span>${head}</div><div role="button"><svg aria-label="Mehr"></svg></div></div><div>${text && `<span dir="auto"><span>${text}</span></span>`}${inside}<div>${button(more.heart ?? 'Gefällt mir', '12', more.liked ? 'rgb(255, 48, 64)' : 'transparent')}${button('Antworten', replies)}${button(more.arrows ?? 'Reposten', '', 'currentColor', more.menu)}${button('Teilen')}</div></div></div></div></div>`;

/** A branch as logged-in pages have it. */
export const pagelet = (at: number, ...posts: string[]): string => `<div data-pagelet="threads_post_page_${at}">${branch(...posts)}</div>`;
/** A branch without a name. */
export const branch = (...posts: string[]): string =>
  `<div><div>${posts.map((one) => `<div><div>${one}</div></div>`).join('')}</div></div>`;
export const region = (...inside: string[]): string =>
  `<div id="barcelona-page-layout"><div role="region"><div>${inside.join('')}</div></div></div>`;
