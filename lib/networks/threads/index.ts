/** Threads. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';

export const threads: Network = { ...facts, layouts: [] };
