/** XING. */
import type { Network } from '../network.ts';
import { discover } from './discover.ts';
import { facts } from './facts.ts';

export const xing: Network = { ...facts, layouts: [discover] };
