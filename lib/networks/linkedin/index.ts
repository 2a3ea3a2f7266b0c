/** LinkedIn: hosts, page kinds, accounts, and its three generations of pages (facts: captures/linkedin/DOM.md). */
import type { Network } from '../network.ts';
import { accountKeys } from './accounts.ts';
import { page } from './address.ts';
import { ember } from './ember.ts';
import { guest } from './guest.ts';
import { sdui } from './sdui.ts';

export const linkedin: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['https://*.linkedin.com/*'],
  termsUrl: 'https://www.linkedin.com/legal/user-agreement',
  // User agreement 8.2 forbids overlays and copying: reading on a click is proposed, more is the user's own decision.
  proposed: 'capture',
  page,
  accountKeys,
  layouts: [guest, sdui, ember],
};
