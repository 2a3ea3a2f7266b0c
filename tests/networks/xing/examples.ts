/** Addresses of XING by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  other: [['https://www.xing.com/', 'https://www.xing.com/']],
};
