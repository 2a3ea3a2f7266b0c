/** Addresses of Stack Exchange by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  other: [['https://www.stackexchange.com/', 'https://www.stackexchange.com/']],
};
