import { globSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { readerById } from './lib/networks/readers.ts';
import { PageState, fittingLayout } from './lib/reader/page.ts';
import { expand, readSample } from './scripts/pages/sample.ts';
const now = Date.parse('2026-03-02T09:00:00Z');
for (const file of globSync('tests/pages/*/*.html').sort()) {
  const net = file.split('/').at(-2) as string;
  const network = readerById(net);
  if (!network) continue;
  const { url, source } = readSample(file);
  const ctx = { root: new JSDOM(expand(source, now), { url }).window.document as any, url: new URL(url), now };
  const layout = fittingLayout(network, ctx);
  if (!layout?.figures) continue;
  const r = PageState.of(network, ctx, layout).reading(ctx, () => true);
  console.log(file.slice(12), layout.id, r.posts.map((p) => `${p.id} ${p.figures ? Object.values(p.figures).map((v) => v ?? '-').join('/') : 'none'}`).join(' | ').slice(0, 220));
}
