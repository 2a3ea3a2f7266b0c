/** Addresses of Disqus by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  other: [['https://disqus.com/', 'https://disqus.com/']],
};
