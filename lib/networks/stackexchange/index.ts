/** Stack Exchange. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { web } from './web.ts';

export const stackexchange: Network = { ...facts, layouts: [web] };
