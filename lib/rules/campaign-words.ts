/** Does a text carry a campaign's hashtag or one of its words? Whole words, in any script, upper and lower case alike. Pure. */
import type { Campaign } from '../model/plan.ts';

const WORD = '[\\p{L}\\p{N}\\p{M}_]';
/** LinkedIn reads "hashtag" to the blind before the sign, in one text with it. */
const BEFORE_TAG = '(?<=^|hashtag|[^\\p{L}\\p{N}\\p{M}_&/#＃])';

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const plain = (text: string): string => text.normalize('NFC').trim();

/** '#Rack' does not find '#RackTag', nor 'rack' without a sign. Null for an empty tag. */
function tagPattern(hashtag: string): RegExp | null {
  const tag = plain(hashtag).replace(/^[#＃]/, '');
  return tag ? new RegExp(`${BEFORE_TAG}[#＃]${quoted(tag)}(?!${WORD})`, 'iu') : null;
}

/** A word or several in a row; whole where it begins and ends with a letter or digit. */
function wordPattern(word: string): RegExp {
  const inner = word.split(/\s+/).map(quoted).join('\\s+');
  const whole = new RegExp(`^${WORD}`, 'u').test(word);
  const closed = new RegExp(`${WORD}$`, 'u').test(word);
  return new RegExp(`${whole ? `(?<!${WORD})` : ''}${inner}${closed ? `(?!${WORD})` : ''}`, 'iu');
}

/** The words of the field `term`, as typed: each stands for itself; in a vote they are its options. */
export const termsOf = ({ term }: Pick<Campaign, 'term'>): string[] => [...new Set(term.split(',').map(plain).filter(Boolean))];

export interface Carried {
  hashtag: boolean;
  /** Words found, as the campaign spells them. */
  terms: string[];
}

/** What of a campaign a text carries. */
export function finderOf(campaign: Pick<Campaign, 'hashtag' | 'term'>): (text: string) => Carried {
  const tag = tagPattern(campaign.hashtag);
  const words = termsOf(campaign).map((word) => [word, wordPattern(word)] as const);
  const signed = /[#＃]/;
  return (text) => {
    const read = text.normalize('NFC');
    return {
      hashtag: (signed.test(read) && tag?.test(read)) ?? false,
      terms: words.filter(([, pattern]) => pattern.test(read)).map(([word]) => word),
    };
  };
}
