/** "Add this page as a report about us": what a page says of itself, read once by the user's click. Kept only when the user confirms. */
import { browser } from 'wxt/browser';
import type { ReportAnswer } from '../../lib/messages.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { type PageFacts, reportOf } from '../../lib/rules/listening/report.ts';
import { readOne } from '../../lib/store/simple.ts';
import { BadMessage } from './failed.ts';

/** Runs in the page: it may use nothing from around it. Head and dates only, no text of the page. */
function facts(): PageFacts {
  const meta = (...names: string[]): string | null =>
    names
      .map((name) =>
        document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)?.getAttribute('content'),
      )
      .find((content) => content?.trim()) ?? null;
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent ?? '').join('\n');
  return {
    title: meta('og:title', 'twitter:title') ?? document.querySelector('h1')?.textContent ?? document.title,
    site: meta('og:site_name', 'application-name'),
    address: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    date:
      meta('article:published_time', 'datePublished', 'date', 'dc.date', 'DC.date.issued') ??
      /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(data)?.[1] ??
      document.querySelector('article time[datetime], main time[datetime], time[datetime]')?.getAttribute('datetime') ??
      null,
  };
}

/** Rejects with BadMessage where the browser does not let us (a page of its own, a shop), and for letters and mail. */
export async function report(tab: number, settings: Settings, now = Date.now()): Promise<ReportAnswer> {
  const { url = '', title = '' } = await browser.tabs.get(tab).catch(() => ({ url: '', title: '' }));
  let told: PageFacts | null = null;
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, func: facts });
    told = (answer?.result as PageFacts | undefined) ?? null;
  } catch (error) {
    throw new BadMessage(error instanceof Error ? error.message : 'not allowed');
  }
  const mention = reportOf(url, told ?? { title, site: null, address: null, date: null }, settings, now);
  if (!mention) throw new BadMessage('no page for a report');
  const known = await readOne('mentions', mention.id);
  return { mention: known ?? mention, known: known !== undefined };
}
