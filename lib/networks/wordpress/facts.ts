/** What is known of WordPress without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
  id: 'wordpress',
  name: 'WordPress',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
};
