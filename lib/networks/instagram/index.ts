/** Instagram. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { web } from './web.ts';

export const instagram: Network = { ...facts, layouts: [web] };
