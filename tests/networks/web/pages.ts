/** Invented pages of sites nobody wrote a reader for, and what the structure reader alone finds on them. */
import { JSDOM } from 'jsdom';
import type { Reading } from '../../../lib/model/sighting.ts';
import type { Ctx, Layout } from '../../../lib/networks/network.ts';
import { web } from '../../../lib/networks/web/index.ts';
import { structure } from '../../../lib/networks/web/structure/index.ts';
import { readPage } from '../../../lib/reader/page.ts';

export const NOW = Date.parse('2026-11-25T12:00:00Z');
export const DAY = 86_400_000;
/** An address that tells nothing of its own: neither feed nor topic. */
export const HERE = 'https://fachrunde.example/haus/drucker-streikt';

export function ctxOf(body: string, { url = HERE, title = 'Drucker streikt – Fachrunde' } = {}): Ctx {
  const html = `<!doctype html><html lang="de"><head><title>${title}</title></head><body>${HEAD}${body}${FOOT}</body></html>`;
  return { root: new JSDOM(html, { url }).window.document, url: new URL(url), now: NOW };
}

const HEAD =
  '<header><nav><a href="/">Fachrunde</a> <a href="/fragen">Fragen</a> <a href="/mitglieder">Mitglieder</a> <a href="/anmelden">Anmelden</a></nav></header>';
const FOOT = '<footer><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a> © 2026 Fachrunde</footer>';

/** What the structure reader reads, asked alone. */
export const read = (ctx: Ctx): Reading => readPage(web, ctx, [structure]);

/** The layout it gives; fails the test where it gives none. */
export function layoutFor(ctx: Ctx): Layout {
  const layout = structure.derive(ctx);
  if (!layout) throw new Error('no layout');
  return layout;
}

/** Words of people: [id, name, profile, when, text]. */
export type Said = readonly [id: number, name: string, profile: string, when: string, text: string];

export const SAID: readonly Said[] = [
  [71, 'Karl Kunde', '/mitglied/karl', 'vor 3 Tagen', 'Seit dem Umbau nimmt unser Drucker keine Aufträge mehr an. Woran kann das liegen?'],
  [
    72,
    'Muster Systemhaus',
    '/mitglied/muster',
    'vor 2 Tagen',
    'Meist fehlt nach einem Umbau die feste Adresse. Bitte einmal am Gerät nachsehen.',
  ],
  [73, 'Karl Kunde', '/mitglied/karl', 'vor 5 Stunden', 'Das war es leider nicht, die Adresse stimmt noch immer.'],
  [74, 'Lena Leiter', '/mitglied/lena', 'gestern um 14:05', 'Bei uns ist es genauso, und zwar seit dem letzten Wochenende.'],
];
