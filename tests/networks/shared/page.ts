/** A page for tests of forum software, and what a network reads on it. */
import { JSDOM } from 'jsdom';
import type { CommentSighting, Reading } from '../../../lib/model/sighting.ts';
import type { Action, Ctx, Network } from '../../../lib/networks/network.ts';
import { readPage } from '../../../lib/reader/page.ts';

/** Monday, noon in London, one o'clock in Berlin. */
export const NOW = Date.parse('2026-11-23T12:00:00Z');

/** A page with this inside its body; a whole document where `html` begins with a doctype. */
export function ctxOf(html: string, url: string, now = NOW): Ctx {
  const whole = /^<!doctype/i.test(html) ? html : `<!DOCTYPE html><html><body>${html}</body></html>`;
  return { root: new JSDOM(whole, { url }).window.document, url: new URL(url), now };
}

export const readAs = (network: Network, html: string, url: string): Reading => readPage(network, ctxOf(html, url));

/** What a click on the first match would be. */
export function clickAs(network: Network, ctx: Ctx, selector: string): Action | null {
  const layout = network.layouts.find((one) => one.fits(ctx));
  const el = ctx.root.querySelector(selector);
  return (el && layout?.action?.(el, ctx)) ?? null;
}

/** The comments, each as [number, whom it answers, author, text]. */
export const told = ({ comments }: Reading): [string, string | null, string, string][] =>
  comments.map(({ id, parent, author, text }: CommentSighting) => [id, parent, author.name, text]);

/** A moment given as ISO text, as bounds; with `slack` in hours where only the zone of today is known. */
export const at = (iso: string, slack = 0): { from: number; to: number } => ({
  from: Date.parse(iso) - slack * 3_600_000,
  to: Date.parse(iso) + slack * 3_600_000,
});
