/** What is known of Facebook without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['*://*.facebook.com/*'],
  termsUrl: 'https://www.facebook.com/legal/terms',
  proposed: 'capture',
  page,
  accountKeys,
};
