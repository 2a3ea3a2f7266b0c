/** Disqus: comments under other sites’ pages, in a frame of its own. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { frame } from './layout.ts';

export const disqus: Network = { ...facts, layouts: [frame] };
