/** Mastodon. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { layouts } from './layouts.ts';

export const mastodon: Network = { ...facts, layouts };
