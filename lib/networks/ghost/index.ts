/** Ghost: articles, and comments in a frame of their own. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { frames } from './frame.ts';
import { sites } from './site.ts';

export const ghost: Network = { ...facts, layouts: [...frames, ...sites] };
