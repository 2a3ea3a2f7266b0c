/** phpBB 2 and 3. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { layouts } from './layouts.ts';

export const phpbb: Network = { ...facts, layouts };
