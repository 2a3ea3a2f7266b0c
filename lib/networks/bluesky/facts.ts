/** What is known of Bluesky without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['https://bsky.app/*'],
  termsUrl: 'https://bsky.social/about/support/tos',
  proposed: 'capture',
  page,
  accountKeys,
};
