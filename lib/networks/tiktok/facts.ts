/** What is known of TikTok without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['https://*.tiktok.com/*'],
  termsUrl: 'https://www.tiktok.com/legal/terms-of-service',
  proposed: 'capture',
  page,
  accountKeys,
};
