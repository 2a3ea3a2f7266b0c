/** Addresses of Facebook by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  other: [['https://www.facebook.com/', 'https://www.facebook.com/']],
};
