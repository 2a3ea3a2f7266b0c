/** Addresses of Threads by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  other: [['https://www.threads.com/', 'https://www.threads.com/']],
};
