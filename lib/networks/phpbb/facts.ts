/** What is known of phpBB without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
  id: 'phpbb',
  name: 'phpBB',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
};
