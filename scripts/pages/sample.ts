/**
 * Invented sample pages (tests/pages/<network>/<view>.html). First line: `<!-- {"url": …, "now": …, "own": […]} -->`.
 * Times in them are tokens counted from "now", so that the demo can show them as of today and tests as of a fixed day:
 *
 *   {{iso -3h}}        ISO time            {{li -2d 7}}  LinkedIn id of that moment (7 = low bits, to tell ids apart)
 *   {{x -90m 1}}       X post id           {{de -3d}}    "21. November 2026 um 14:05" in Europe/Berlin
 *   {{tid -3h 1}}      Bluesky post key     {{masto -3h 1}} Mastodon status id
 *   {{tiktok -2d 1}}   TikTok video id      {{ago -3d}}   "vor 3 Tagen"
 *   {{sec -2d}}        epoch seconds       {{ms -2d}}    epoch milliseconds
 *   {{oid -3d 7}}      object id (24 hexadecimal digits, the first 8 are seconds)
 */
import { readFileSync } from 'node:fs';

export interface Sample {
  url: string;
  now: string;
  own: string[];
  /** The page's source with tokens. */
  source: string;
}

const NAMES: Record<string, Intl.RelativeTimeFormatUnit> = { m: 'minute', h: 'hour', d: 'day', w: 'week' };
const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** Replaces the time tokens as of `now` (epoch ms). Throws on a token it does not know. */
export function expand(source: string, now: number): string {
  return source.replace(/\{\{(\w+) -(\d+)([mhdw])(?: (\d+))?\}\}/g, (token, form: string, amount: string, unit: string, low = '0') => {
    const at = Math.floor((now - Number(amount) * (UNITS[unit] as number)) / 1000) * 1000;
    switch (form) {
      case 'iso':
        return new Date(at).toISOString();
      case 'sec':
        return String(at / 1000);
      case 'ms':
        return String(at);
      case 'li':
        return String((BigInt(at) << 22n) | BigInt(low));
      case 'oid':
        return (at / 1000).toString(16).padStart(8, '0') + low.padStart(16, '0');
      case 'x':
        return String((BigInt(at - 1_288_834_974_657) << 22n) | BigInt(low));
      case 'tid': {
        const bits = BigInt(at) * 1_024_000n + BigInt(low);
        return Array.from({ length: 13 }, (_, i) => '234567abcdefghijklmnopqrstuvwxyz'[Number((bits >> BigInt(60 - 5 * i)) & 31n)]).join(
          '',
        );
      }
      case 'masto':
        return String((BigInt(at) << 16n) | BigInt(low));
      case 'tiktok':
        return String((BigInt(at / 1000) << 32n) | BigInt(low));
      case 'ago':
        return new Intl.RelativeTimeFormat('de').format(-Number(amount), NAMES[unit] as Intl.RelativeTimeFormatUnit);
      case 'de': {
        const part = (options: Intl.DateTimeFormatOptions): string =>
          new Intl.DateTimeFormat('de', { timeZone: 'Europe/Berlin', ...options }).format(at);
        return `${part({ day: 'numeric', month: 'long', year: 'numeric' })} um ${part({ hour: '2-digit', minute: '2-digit' })}`;
      }
      default:
        throw new Error(`unknown token ${token}`);
    }
  });
}

/** Reads a sample page and its first-line facts. Throws where the first line is not such a comment. */
export function readSample(file: string): Sample {
  const source = readFileSync(file, 'utf8');
  const facts = /^<!-- (\{.*\}) -->/.exec(source)?.[1];
  if (!facts) throw new Error(`${file}: first line must be <!-- {"url": …, "now": …, "own": […]} -->`);
  return { own: [], ...(JSON.parse(facts) as { url: string; now: string }), source };
}
