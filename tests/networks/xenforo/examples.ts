/** Addresses of XenForo by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  other: [['https://forum.muster.example/', 'https://forum.muster.example/']],
};
