/** Reddit. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { old } from './old.ts';
import { shreddit } from './shreddit.ts';

export const reddit: Network = { ...facts, layouts: [shreddit, old] };
