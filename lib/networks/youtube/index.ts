/** YouTube. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { studio } from './studio.ts';
import { watch } from './watch.ts';

export const youtube: Network = { ...facts, layouts: [watch, studio] };
