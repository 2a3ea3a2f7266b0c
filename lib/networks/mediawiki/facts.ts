/** What is known of MediaWiki without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
  id: 'mediawiki',
  name: 'MediaWiki',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
};
