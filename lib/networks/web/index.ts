/** Any other website: no site knowledge, read by the general readers (general.ts). */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';

export const web: Network = { ...facts, layouts: [] };
