/** Addresses of YouTube by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  other: [['https://www.youtube.com/', 'https://www.youtube.com/']],
};
