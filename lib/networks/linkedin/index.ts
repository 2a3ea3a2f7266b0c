/** LinkedIn: hosts, page kinds, accounts, and its three generations of pages (facts: captures/linkedin/DOM.md). */
import type { Network } from '../network.ts';
import { facts } from './facts.ts';
import { ember } from './ember.ts';
import { guest } from './guest.ts';
import { sdui } from './sdui.ts';

export const linkedin: Network = { ...facts, layouts: [guest, sdui, ember] };
