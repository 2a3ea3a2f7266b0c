/** MediaWiki. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { layouts } from './layout.ts';

export const mediawiki: Network = { ...facts, layouts };
