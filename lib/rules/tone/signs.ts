/** Emoji and smileys: emoji-emotion, and those it leaves out. */
import { emojiEmotion } from 'emoji-emotion';

const MORE: Record<string, number> = {
  '🤮': -4,
  '🤬': -4,
  '🤢': -3,
  '🤦': -2,
  '💔': -3,
  '❌': -1,
  '😤': -2,
  '🥰': 3,
  '🤩': 3,
  '🎉': 2,
  '🔥': 2,
  '💪': 2,
  '🚀': 2,
  '⭐': 1,
  '💚': 3,
  '💙': 3,
  '🧡': 3,
  '🙏': 1,
  '😉': 1,
  '🤣': 1,
  '😂': 1,
};

const bare = (emoji: string): string => emoji.replace(/[\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, '');

const EMOJI: ReadonlyMap<string, number> = new Map([
  ...emojiEmotion.map(({ emoji, polarity }) => [bare(emoji), polarity] as const),
  ...Object.entries(MORE).map(([emoji, weight]) => [bare(emoji), weight] as const),
]);

const GOOD = /^[:;=8x]['’]?-?[)D\]pP]+$|^<3+$|^\^\^$/;
const BAD = /^[:=]['’]?-?[(/[\\|]+$|^>:-?\($|^-_-$/;

/** Strength of a sign, 0 where it says nothing. Skin colours and variants count as the same sign. */
export function signWeight(sign: string): number {
  const known = EMOJI.get(bare(sign));
  if (known !== undefined) return known * 0.8;
  return GOOD.test(sign) ? 2 : BAD.test(sign) ? -2 : 0;
}
