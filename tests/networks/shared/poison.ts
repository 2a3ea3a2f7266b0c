/** What no page may do to a reader of forum software: shared by the poison tests of phpBB, SMF, vBulletin and Discourse. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Network } from '../../../lib/networks/network.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf } from './page.ts';
import { worked } from './worked.ts';

/** Reads pages put together at random from these pieces: never a failure, never a change, never an entry under itself. */
export function survives(network: Network, pieces: readonly string[], urls: readonly string[]): void {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces, '\u0000', 'text', '<b>', '</b>', '</div>', '</a>', '<a href="//[::">x</a>'), { maxLength: 14 }),
      fc.constantFrom(...urls),
      (parts, url) => {
        const ctx = ctxOf(parts.join(''), url);
        const before = ctx.root.documentElement.outerHTML;
        const { gaps, posts, comments } = readPage(network, ctx);
        expect(gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
        for (const { id, parent } of comments) expect(parent).not.toBe(id);
        for (const { url: address } of [...posts, ...comments]) expect(address === null || /^https?:/.test(address)).toBe(true);
        expect(ctx.root.documentElement.outerHTML).toBe(before);
      },
    ),
    { numRuns: 60 },
  );
}

/** Fills the first match of each selector with a megabyte and reads: names, titles and texts are cut, and it is soon done. */
export function bears(network: Network, html: string, url: string, selectors: readonly string[]): void {
  const ctx = ctxOf(html, url);
  for (const selector of selectors) {
    const el = ctx.root.querySelector(selector);
    expect(el, selector).not.toBeNull();
    if (el) el.textContent = 'y 1.'.repeat(250_000);
  }
  const start = worked();
  const { posts, comments } = readPage(network, ctx);
  const took = worked() - start;
  expect(posts.length + comments.length).toBeGreaterThan(0);
  for (const { author, text } of [...posts, ...comments]) {
    expect(author.name.length).toBeLessThanOrEqual(200);
    expect(text.length).toBeLessThanOrEqual(5300);
  }
  expect(took).toBeLessThan(2000);
}
