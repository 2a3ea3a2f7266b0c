/** Addresses of TikTok by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  other: [['https://www.tiktok.com/', 'https://www.tiktok.com/']],
};
