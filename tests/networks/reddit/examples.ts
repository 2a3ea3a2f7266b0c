/** Addresses of Reddit by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  other: [['https://www.reddit.com/', 'https://www.reddit.com/']],
};
