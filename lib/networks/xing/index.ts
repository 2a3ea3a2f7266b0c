/** XING. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';

export const xing: Network = { ...facts, layouts: [] };
