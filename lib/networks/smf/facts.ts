/** What is known of SMF without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
  id: 'smf',
  name: 'SMF',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
};
