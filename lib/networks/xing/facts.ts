/** What is known of XING without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
  id: 'xing',
  name: 'XING',
  hosts: ['https://*.xing.com/*'],
  termsUrl: 'https://www.xing.com/terms',
  proposed: 'capture',
  page,
  accountKeys,
};
