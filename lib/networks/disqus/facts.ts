/** What is known of Disqus without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
  id: 'disqus',
  name: 'Disqus',
  hosts: ['https://disqus.com/*'],
  termsUrl: 'https://help.disqus.com/en/articles/1717102-terms-of-service',
  proposed: 'capture',
  page,
  accountKeys,
  frames: true,
};
