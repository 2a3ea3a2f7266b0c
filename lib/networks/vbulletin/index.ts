/** vBulletin 3, 4 and 5. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { layouts } from './layouts.ts';

export const vbulletin: Network = { ...facts, layouts };
