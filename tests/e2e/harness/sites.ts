/** Sample pages served at their true addresses, by interception; everything else is answered with 404. */
import { globSync } from 'node:fs';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { expand, readSample } from '../../../scripts/pages/sample.ts';

export interface Site {
  /** Address without hash. */
  url: string;
  body: string;
  contentType?: string;
}

export interface SampleSite extends Site {
  /** 'linkedin/post' */
  name: string;
  network: string;
  own: string[];
}

/** Stands in for every picture a sample page names: one transparent point. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const plain = (address: string): string => address.replace(/#.*$/, '');

/** All invented sample pages with times as of `now` (epoch ms). */
export function samples(now = Date.now()): SampleSite[] {
  return globSync('tests/pages/*/*.html')
    .sort()
    .map((file) => {
      const { url, own, source } = readSample(file);
      const [, network = '', view = ''] = /pages\/([^/]+)\/([^/]+)\.html$/.exec(file.replaceAll('\\', '/')) ?? [];
      return { name: `${network}/${view}`, network, url, own, body: expand(source, now) };
    });
}

/** What is served where; pages can be added and replaced while the browser runs. */
export class Sites {
  private readonly byUrl = new Map<string, Site>();
  /** Addresses asked for that nobody serves, for the log. */
  readonly missed: string[] = [];

  constructor(sites: readonly Site[] = []) {
    for (const site of sites) this.add(site);
  }

  add(site: Site): void {
    this.byUrl.set(plain(site.url), site);
  }

  /** Takes over all requests of a page. */
  async serve(page: Page): Promise<void> {
    await page.setRequestInterception(true);
    page.on('request', (request) => void this.answer(request).catch(() => {}));
  }

  private async answer(request: HTTPRequest): Promise<void> {
    const url = request.url();
    if (!/^https?:/.test(url)) return request.continue();
    const site = this.byUrl.get(plain(url));
    if (!site && request.resourceType() === 'image') return request.respond({ status: 200, contentType: 'image/gif', body: PIXEL });
    if (!site) this.missed.push(url);
    await request.respond(
      site
        ? { status: 200, contentType: site.contentType ?? 'text/html; charset=utf-8', body: site.body }
        : // With a body: Firefox puts an error page of its own in place of an empty answer, and the navigation never ends.
          { status: 404, contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>404</title>not served' },
    );
  }
}
