/** What is known of YouTube without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['https://*.youtube.com/*'],
  termsUrl: 'https://www.youtube.com/t/terms',
  proposed: 'capture',
  page,
  accountKeys,
};
