/** Addresses of Bluesky by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  other: [['https://bsky.app/', 'https://bsky.app/']],
};
