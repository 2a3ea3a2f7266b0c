/** Facebook. */
import type { Network } from '../network.ts';
import { comet } from './comet.ts';
import { facts } from './facts.ts';

export const facebook: Network = { ...facts, layouts: [comet] };
