/** SMF (Simple Machines Forum), 1.1 to 2.1. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { layouts } from './layouts.ts';

export const smf: Network = { ...facts, layouts };
