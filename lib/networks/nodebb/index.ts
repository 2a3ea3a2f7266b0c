/** NodeBB, versions 1 to 4. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { components } from './components.ts';

export const nodebb: Network = { ...facts, layouts: [components] };
