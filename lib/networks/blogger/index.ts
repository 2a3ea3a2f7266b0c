/** Blogger, at blogspot or on a domain of the blog’s own: posts and their comments. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { blog } from './layout.ts';

export const blogger: Network = { ...facts, layouts: [blog] };
