/** Which finds are shown, newest first. Pure. */
import type { Mention } from '../../model/listening.ts';
import { fold, searchWords } from '../queue/fold.ts';
import { counts, type Terms, toneSaid, voicesOf } from './voices.ts';

export interface FindFilter {
  text: string;
  /** Ids and names; '' stands for all. */
  term: string;
  network: string;
  tone: string;
  /** 'us', 'competitor'. */
  who: string;
  /** Of so many days, as text. */
  days: string;
  /** Those that are not us, and those of terms nobody watches any more, instead of the others. */
  away: boolean;
}
export const NO_FIND_FILTER: FindFilter = { text: '', term: '', network: '', tone: '', who: '', days: '30', away: false };

/** When it was written, as far as is known; else when it was seen. */
export const foundAt = ({ time, seenAt }: Pick<Mention, 'time' | 'seenAt'>): number => Math.min(time?.from ?? seenAt, seenAt);

/** The mentions that fit. `now`: epoch ms. */
export function filtered(mentions: readonly Mention[], filter: FindFilter, terms: Terms, now: number): Mention[] {
  const since = filter.days ? now - Number(filter.days) * 86_400_000 : -Infinity;
  const words = searchWords(filter.text);
  const holds = (mention: Mention): boolean => {
    const text = fold(`${mention.title} ${mention.excerpt} ${mention.account.name} ${mention.account.handle ?? ''}`);
    return words.every((forms) => forms.some((word) => text.includes(word)));
  };
  const speaksOf = (who: string, mention: Mention): boolean => {
    const { own, competitors } = voicesOf(mention, terms);
    return who === 'us' ? own : competitors.length > 0;
  };
  return mentions
    .filter(
      (mention) =>
        counts(mention, terms) !== filter.away &&
        foundAt(mention) >= since &&
        (!filter.term || mention.hits.some(({ term }) => term === filter.term)) &&
        (!filter.network || mention.network === filter.network) &&
        (!filter.tone || toneSaid(mention) === filter.tone) &&
        (!filter.who || speaksOf(filter.who, mention)) &&
        (!words.length || holds(mention)),
    )
    .sort((a, b) => foundAt(b) - foundAt(a) || (a.id < b.id ? -1 : 1));
}
