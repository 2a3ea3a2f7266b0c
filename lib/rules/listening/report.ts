/** A report about us elsewhere (press, blog), from what its page says of itself. Pure. */
import type { Mention } from '../../model/listening.ts';
import type { Settings } from '../../model/settings.ts';
import { absolute } from '../../networks/shared/address.ts';
import { fold } from '../../networks/shared/text.ts';
import { dayFormat } from '../format.ts';
import { saneTime } from '../interval.ts';
import { toneOf } from '../tone/tone.ts';
import { isPrivate } from './private.ts';
import { searchesFor } from './terms.ts';

/** What a page's head says; nothing of its text. All as written there. */
export interface PageFacts {
  title: string;
  site: string | null;
  address: string | null;
  date: string | null;
}

/** What campaigns hang on an address; another of them is no other report. */
const HANGERS = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref|wt_\w+)$/i;

/** The report's own address: as the page names it where that is on the same site, without anchors and campaign marks. Null for none. */
export function reportAddress(url: string, named: string | null): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const page = new URL(url);
  const canonical = named ? absolute(named, page) : null;
  const at = canonical && new URL(canonical).host === page.host ? new URL(canonical) : page;
  at.hash = '';
  for (const key of [...at.searchParams.keys()]) if (HANGERS.test(key)) at.searchParams.delete(key);
  return at.href;
}

const textOf = (text: string | null, limit: number): string => fold((text ?? '').replace(/[\u202a-\u202e\u2066-\u2069]/g, ''), limit);

/** The report as it would be kept; null for letters, mail and what is no web page. `now`: epoch ms. */
export function reportOf(url: string, facts: PageFacts, { watch, hours }: Pick<Settings, 'watch' | 'hours'>, now: number): Mention | null {
  const address = reportAddress(url, facts.address);
  if (address === null || isPrivate(address)) return null;
  const host = new URL(address).host.replace(/^www\./, '');
  const title = textOf(facts.title, 300) || host;
  const at = facts.date ? Date.parse(facts.date) : Number.NaN;
  const time = Number.isFinite(at) && at <= now + 86_400_000 ? saneTime({ from: at, to: at }) : null;
  return {
    id: `report|${address}`,
    network: 'web',
    kind: 'report',
    account: { name: textOf(facts.site, 200) || host, url: new URL(address).origin, handle: null },
    keys: [],
    url: address,
    excerpt: '',
    time,
    day: dayFormat(hours.zone).format(time?.from ?? now),
    seenAt: now,
    hits: searchesFor(watch).all.find(title).slice(0, 50),
    tone: { guess: toneOf(title), said: null },
    item: null,
    notUs: false,
    title,
  };
}
