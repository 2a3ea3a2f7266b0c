/** Threads. */
import type { Network } from '../network.ts';
import { web } from './web.ts';
import { facts } from './facts.ts';

export const threads: Network = { ...facts, layouts: [web] };
