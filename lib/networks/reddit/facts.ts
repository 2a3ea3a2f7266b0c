/** What is known of Reddit without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['https://*.reddit.com/*'],
  termsUrl: 'https://redditinc.com/policies/user-agreement',
  proposed: 'capture',
  page,
  accountKeys,
};
