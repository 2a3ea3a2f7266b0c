/** What is known of Discourse without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
  id: 'discourse',
  name: 'Discourse',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
};
