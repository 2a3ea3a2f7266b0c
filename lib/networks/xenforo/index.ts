/** XenForo, versions 1 and 2. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { xf1 } from './xf1.ts';
import { xf2 } from './xf2.ts';

export const xenforo: Network = { ...facts, layouts: [xf2, xf1] };
