/** Every network's folder holds what it must (docs/networks.md), and no network takes another's pages. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { expand, readSample } from '../../scripts/pages/sample.ts';
import { isHosted, networks } from '../../lib/networks/index.ts';
import { networkOf } from '../../lib/networks/match.ts';
import { softwareIn } from '../../lib/networks/software.ts';
import type { Examples } from './examples.ts';

const modules = import.meta.glob<{ EXAMPLES: Examples }>('./*/examples.ts', { eager: true });
const examplesOf = (id: string): Examples => modules[`./${id}/examples.ts`]?.EXAMPLES ?? {};
const addresses = (id: string): string[] => Object.values(examplesOf(id)).flatMap((list) => list.map(([address]) => address));
const samplesOf = (id: string): string[] => globSync(`tests/pages/${id}/*.html`);
const locales = ['de', 'en'].map(
  (language) => JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as { networks: Record<string, { terms?: string }> },
);

describe.each(networks.map((network) => [network.id, network] as const))('%s', (id, network) => {
  const hosted = isHosted(network);

  it('has address examples, each of its kind and with its canonical form', () => {
    expect(addresses(id).length).toBeGreaterThan(1);
    for (const [kind, list] of Object.entries(examplesOf(id))) {
      for (const [address, canonical] of list) {
        expect(network.page(new URL(address)), address).toEqual({ kind, url: canonical });
        // A canonical address is its own: what is stored under it is found again.
        expect(network.page(new URL(canonical)).url, canonical).toBe(canonical);
      }
    }
  });

  it('takes its own addresses and nobody else’s', () => {
    if (!hosted) for (const address of addresses(id)) expect(networkOf(new URL(address))?.id, address).toBe(id);
    const others = networks.filter((other) => other !== network).flatMap((other) => addresses(other.id));
    expect(others.filter((address) => networkOf(new URL(address))?.id === id)).toEqual([]);
    for (const pattern of network.hosts) {
      const host = pattern.replace(/^[^/]+\/\/(\*\.)?/, '').replace(/\/\*$/, '');
      for (const address of [`https://not${host}/`, `https://${host}.evil.example/`, `https://evil.example/${host}/`])
        expect(networkOf(new URL(address))?.id, address).not.toBe(id);
    }
  });

  it('tells its terms in both languages, with their address', () => {
    if (hosted) expect(network.termsUrl).toBeNull();
    else {
      expect(network.termsUrl).toMatch(/^https:/);
      for (const { networks: words } of locales) expect(words[id]?.terms?.length).toBeGreaterThan(50);
    }
  });

  it('has a part of its own for the page', () => expect(existsSync(`entrypoints/network-${id}.ts`)).toBe(true));

  it('has a sample page for each layout, and one that is a thread', () => {
    const answers = samplesOf(id).map(
      (file) => JSON.parse(readFileSync(file.replace(/html$/, 'expected.json'), 'utf8')) as { layout: string; page: { kind: string } },
    );
    const shown = new Set(answers.map(({ layout }) => layout));
    expect(network.layouts.map((layout) => layout.id).filter((layout) => !shown.has(layout))).toEqual([]);
    expect(answers.map(({ page }) => page.kind)).toContain('post');
  });

  it('says why each layout’s entries are what they are', () => {
    for (const layout of network.layouts) expect(layout.entries.length).toBeGreaterThan(0);
    expect(new Set(network.layouts.map((layout) => layout.id)).size).toBe(network.layouts.length);
  });

  it('is told by its pages where its address cannot tell it, and by nobody else’s', () => {
    for (const file of samplesOf(id)) {
      const { url, now, source } = readSample(file);
      const root = new JSDOM(expand(source, Date.parse(now)), { url }).window.document;
      if (hosted) expect(softwareIn(root), file).toBe(id === 'web' ? null : id);
      else expect(softwareIn(root), file).toBeNull();
    }
  });
});
