/** What is known of Instagram without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['*://*.instagram.com/*'],
  termsUrl: 'https://help.instagram.com/581066165581870',
  proposed: 'capture',
  page,
  accountKeys,
};
