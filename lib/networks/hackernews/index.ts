/** Hacker News. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { web } from './web.ts';

export const hackernews: Network = { ...facts, layouts: [web] };
