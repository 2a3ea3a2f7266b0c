/** What is known of X without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
  id: 'x',
  name: 'X',
  hosts: ['*://*.x.com/*', '*://*.twitter.com/*'],
  termsUrl: 'https://x.com/tos',
  proposed: 'capture',
  page,
  accountKeys,
};
