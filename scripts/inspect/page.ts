/** The work behind `inspect`: a saved page's bytes → the reader's answer, judged. Used by the tests too. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { softwareOf } from '../../lib/networks/detect.ts';
import { readerById } from '../../lib/networks/readers.ts';
import { networkOf } from '../../lib/networks/match.ts';
import { general } from '../../lib/networks/web/general.ts';
import { web } from '../../lib/networks/web/index.ts';
import { readPage } from '../../lib/reader/page.ts';
import { contractAnswer } from '../../lib/rules/answer.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { decodePage } from './charset.ts';

export interface InspectOptions {
  url: URL;
  /** The page's "now", epoch ms. */
  now: number;
  /** Addresses of accounts to treat as the company's own. */
  own: readonly string[];
  /** Reads the page as this network whatever its address says. */
  network?: string | undefined;
  /** Only this general reader, on any page: 'markup' or 'structure'. */
  reader?: string | undefined;
}

/** The answer in DESIGN.md's shape, or a one-line message where no reader takes this address. */
export function inspectPage(bytes: Uint8Array, options: InspectOptions): object | string {
  const { url, now, own } = options;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return `not a web address: ${url.href}`;
  // Page scripts do not run and nothing is fetched: jsdom's default.
  const dom = new JSDOM(decodePage(bytes), { url: url.href, virtualConsole: new VirtualConsole() });
  const ctx = { root: dom.window.document, url, now };
  if (options.reader) {
    const only = general.filter(({ id }) => id === options.reader);
    if (!only.length) return `no general reader ${options.reader}; there are: ${general.map(({ id }) => id).join(', ')}`;
    return contractAnswer(readPage(web, ctx, only), web, own, defaultSettings(), now);
  }
  const network = options.network ? readerById(options.network) : (readerById(networkOf(url)?.id ?? '') ?? softwareOf(ctx) ?? web);
  if (!network) return `no network ${options.network}`;
  return contractAnswer(readPage(network, ctx, general), network, own, defaultSettings(), now);
}
