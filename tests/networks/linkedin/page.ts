/** LinkedIn pages for tests: the invented samples, and pieces of them. */
import { JSDOM } from 'jsdom';
import type { Reading } from '../../../lib/model/sighting.ts';
import { linkedin } from '../../../lib/networks/linkedin/index.ts';
import type { Ctx, Layout } from '../../../lib/networks/network.ts';
import { fittingLayout, readPage } from '../../../lib/reader/page.ts';
import { expand, readSample } from '../../../scripts/pages/sample.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');

export interface Open {
  ctx: Ctx;
  layout: Layout;
  /** First match in the page; throws where there is none. */
  $: (selector: string) => Element;
  read: () => Reading;
}

/** A page with this source at this address. */
export function open(html: string, url = 'https://www.linkedin.com/feed/'): Open {
  const root = new JSDOM(html, { url }).window.document;
  const ctx = { root, url: new URL(url), now: NOW };
  const layout = fittingLayout(linkedin, ctx);
  if (!layout) throw new Error('no layout fits');
  const $ = (selector: string): Element => {
    const found = root.querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return { ctx, layout, $, read: () => readPage(linkedin, ctx) };
}

/** tests/pages/linkedin/<view>.html as of NOW. */
export function sample(view: string): Open {
  const { source, url } = readSample(`tests/pages/linkedin/${view}.html`);
  return open(expand(source, NOW), url);
}
