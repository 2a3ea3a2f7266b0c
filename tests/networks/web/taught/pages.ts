/** Invented pages nobody wrote a reader for, to be taught. */
import { JSDOM } from 'jsdom';
import type { Taught } from '../../../../lib/model/taught.ts';
import type { TaughtField } from '../../../../lib/model/teaching.ts';
import { derive, type Lesson } from '../../../../lib/networks/web/taught/derive/derive.ts';

export const NOW = Date.parse('2026-11-25T12:00:00Z');
export const HERE = 'https://fachrunde.example/runde/412-drucker-streikt';

export const open = (body: string, url = HERE): Document => new JSDOM(`<!doctype html><body>${body}</body>`, { url }).window.document;

/** A list whose entries have hashed classes, ids with numbers and modifiers that differ. */
export const flat = (extra = ''): string => `
  <header class="Kopf_x81f"><nav><a href="/">Start</a> <a href="/u/redaktion">Redaktion</a></nav></header>
  <div class="stream_a8f3c"><h1>Drucker streikt</h1>
  ${[
    ['11', 'Karl Kunde', '/u/karl', 'vor 3 Tagen', 'Der Drucker streikt.', 'odd first'],
    ['12', 'Muster Systemhaus', '/u/muster', 'vor 2 Tagen', 'Bitte einmal neu starten.', 'even team'],
    ['13', 'Karl Kunde', '/u/karl', 'vor 5 Std.', 'Läuft nicht.', 'odd'],
    ['14', 'Lena Leiter', '/u/lena', 'gestern um 14:05', 'Bei uns auch.', 'even last'],
  ]
    .map(
      ([id, name, href, time, text, more]) => `
    <div id="beitrag-${id}" class="beitrag ${more} css-1k${id}x9"><div class="rand_b2"><a class="name" href="${href}">${name}</a>
      ${more?.includes('team') ? '<span class="abzeichen">Team</span>' : ''}</div>
      <div class="mitte"><span class="wann">${time}</span><div class="rede"><p>${text}</p></div><a href="#antworten">Antworten</a></div></div>`,
    )
    .join('')}
  <div class="beitrag werbung" id="beitrag-0"><div class="rand_b2"><a class="name" href="/shop">Angebot</a></div><div class="mitte"><span class="wann">heute</span><div class="rede"><p>Kaufen!</p></div></div></div>
  ${extra}</div>`;

const comment = (id: number, name: string, text: string, inside = ''): string =>
  `<li data-cid="${id}"><section><strong>${name}</strong> <time datetime="2026-11-2${id}T10:00:00+01:00">2${id}.11.</time><blockquote>${text}</blockquote></section>${inside ? `<ul>${inside}</ul>` : ''}</li>`;

/** Comments inside the comments they answer; not one class on the page. */
export const nested = (): string =>
  `<article><h1>Neues Lager</h1><p>Wir ziehen um.</p></article><ul>${comment(1, 'Anna', 'Wohin?', comment(2, 'Muster', 'Nach Fulda.', comment(3, 'Anna', 'Danke!')))}${comment(4, 'Bert', 'Ab wann?')}</ul>`;

export const pick = (root: Document, selector: string, index = 0): Element => {
  const el = root.querySelectorAll(selector)[index];
  if (!el) throw new Error(`no ${selector}`);
  return el;
};

/** Points at the parts of one entry by their selectors, as a person would by clicking. */
export function teach(
  root: Document,
  parts: Partial<Record<TaughtField, [selector: string, index?: number]>>,
  more: Partial<Lesson> = {},
): Taught {
  const points = Object.entries(parts).map(([field, [selector, index]]) => ({
    field: field as TaughtField,
    el: pick(root, selector, index),
  }));
  const [first] = points;
  if (!first) throw new Error('nothing pointed at');
  const lesson: Lesson = {
    root,
    url: new URL(root.URL),
    network: 'web',
    start: first.el,
    points,
    no: [],
    yes: [],
    role: 'comments',
    ...more,
  };
  const taught = derive(lesson, 't1', NOW);
  if (typeof taught === 'string') throw new Error(taught);
  return taught;
}
