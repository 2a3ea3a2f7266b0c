/** WordPress, self-hosted or on wordpress.com: comments under posts. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { layouts } from './layout.ts';

export const wordpress: Network = { ...facts, layouts };
