/** What is known of Threads without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
  id: 'threads',
  name: 'Threads',
  hosts: ['https://*.threads.com/*', 'https://*.threads.net/*'],
  termsUrl: 'https://help.instagram.com/769983657850450',
  proposed: 'capture',
  page,
  accountKeys,
};
