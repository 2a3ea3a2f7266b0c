/** Addresses of Hacker News by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  other: [['https://news.ycombinator.com/', 'https://news.ycombinator.com/']],
};
