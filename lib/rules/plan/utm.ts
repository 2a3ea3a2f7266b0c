/** Links to the long version, marked so that visits can be told apart (UTM parameters). Pure. */
import type { PlanEntry } from '../../model/plan.ts';

export const UTM_FIELDS = ['source', 'medium', 'campaign', 'content', 'term'] as const;
export type Utm = PlanEntry['utm'];

export const NO_UTM: Utm = { source: '', medium: '', campaign: '', content: '', term: '' };

/**
 * The address with its UTM parameters; query and fragment stay letter for letter, a parameter of the same name is replaced.
 * Null for what is no web address.
 */
export function withUtm(url: string, utm: Utm): string | null {
  const address = url.trim();
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return null;
  const [, base = '', , query = '', fragment = ''] = /^([^?#]*)(\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  const given = UTM_FIELDS.filter((field) => utm[field].trim() !== '');
  const kept = query.split('&').filter((part) => part !== '' && !given.some((field) => part.split('=')[0] === `utm_${field}`));
  const added = given.map((field) => `utm_${field}=${encodeURIComponent(utm[field].trim())}`);
  const all = [...kept, ...added].join('&');
  return `${base}${all ? `?${all}` : ''}${fragment}`;
}

/** The entry's link as it goes into one channel: what is not filled in says network and campaign by itself. */
export const linkFor = (
  { url, utm }: Pick<PlanEntry, 'url' | 'utm'>,
  network: string | null,
  campaign: string | null = null,
): string | null => withUtm(url, { ...utm, source: utm.source || (network ?? ''), campaign: utm.campaign || (campaign ?? '') });
