/** What is known of LinkedIn without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys } from './accounts.ts';
import { page } from './address.ts';

export const facts: NetworkFacts = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['https://*.linkedin.com/*'],
  termsUrl: 'https://www.linkedin.com/legal/user-agreement',
  // User agreement 8.2 forbids overlays and copying: reading on a click is proposed, more is the user's own decision.
  proposed: 'capture',
  page,
  accountKeys,
};
