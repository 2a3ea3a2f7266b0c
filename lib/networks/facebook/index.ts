/** Facebook. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';

export const facebook: Network = { ...facts, layouts: [] };
