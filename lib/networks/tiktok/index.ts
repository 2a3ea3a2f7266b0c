/** TikTok. */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { web } from './web.ts';

export const tiktok: Network = { ...facts, layouts: [web] };
