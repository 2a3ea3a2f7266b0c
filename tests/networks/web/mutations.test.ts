/**
 * Mutated versions of every sample page, read by the general readers themselves (mutations.test.ts asks them only where a
 * named reader finds nothing): never throws, never hangs, never writes, nothing harmful comes out.
 *
 * `RK_MUTATIONS` = how many, spread evenly over the pages; `RK_PAGE=x/home RK_SEED=1234` reads one version alone.
 */
import { globSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { expand, readSample } from '../../../scripts/pages/sample.ts';
import { general } from '../../../lib/networks/web/general.ts';
import { web } from '../../../lib/networks/web/index.ts';
import { readPage } from '../../../lib/reader/page.ts';
import type { Reading } from '../../../lib/model/sighting.ts';
import { mutate } from '../mutate.ts';

const TOTAL = Number(process.env.RK_MUTATIONS ?? 40);
const ONLY = process.env.RK_PAGE;
const SEED = process.env.RK_SEED;
/** A hang, not a slow machine: jsdom answers selectors many times slower than a browser. */
const SLOWEST = 20_000;

/** What a finder threw, and what is longer than anybody writes; controls and addresses are held to by ../mutations.test.ts. */
const faults = ({ posts, comments, gaps }: Reading): string[] => [
  ...gaps.filter(({ kind }) => kind === 'reader-error').map(({ detail }) => detail),
  ...[...posts, ...comments]
    .filter(({ text, author }) => text.length > 5000 || author.name.length > 200)
    .map(({ id }) => `${id} is too long`),
];

const files = globSync('tests/pages/*/*.html')
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .filter((file) => !ONLY || file.endsWith(`${ONLY}.html`));

describe.each(general.map((reader) => [reader.id, reader] as const))('%s', (id, reader) => {
  it(
    'reads every mutated page without harm',
    () => {
      const failed: string[] = [];
      let found = 0;
      files.forEach((file, index) => {
        // Fewer versions than pages: every so manyth page.
        const count = Math.floor(((index + 1) * TOTAL) / files.length) - Math.floor((index * TOTAL) / files.length);
        if (!count && !SEED) return;
        const { url, now, source } = readSample(file);
        const at = Date.parse(now);
        const { document } = new JSDOM(expand(source, at), { url }).window;
        const whole = document.documentElement.cloneNode(true);
        const seeds = SEED ? [Number(SEED)] : Array.from({ length: count }, (_, i) => index * 100_000 + i);
        for (const seed of seeds) {
          document.documentElement.replaceWith(whole.cloneNode(true));
          const how = mutate(document, seed);
          const before = document.documentElement.outerHTML.length;
          const start = performance.now();
          const tell = (what: string): number =>
            failed.push(`RK_PAGE=${file} RK_SEED=${seed} ${id}: ${what.slice(0, 400)} [${how.join(', ')}]`);
          try {
            const reading = readPage(web, { root: document, url: new URL(url), now: at }, [reader]);
            found += reading.posts.length + reading.comments.length;
            for (const what of faults(reading)) tell(what);
          } catch (error) {
            tell(`threw ${(error as Error).stack?.split('\n').slice(0, 4).join(' | ')}`);
          }
          if (document.documentElement.outerHTML.length !== before) tell('wrote to the page');
          if (performance.now() - start > SLOWEST) tell(`took ${Math.round(performance.now() - start)} ms`);
        }
        document.defaultView?.close();
      });
      expect(failed.slice(0, 5)).toEqual([]);
      // Otherwise nothing is tested here.
      if (!SEED && !ONLY) expect(found).toBeGreaterThan(0);
    },
    Math.max(120_000, TOTAL * 150),
  );
});
