/** What is known of Hacker News without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
  id: 'hackernews',
  name: 'Hacker News',
  hosts: ['https://news.ycombinator.com/*'],
  termsUrl: 'https://www.ycombinator.com/legal/',
  proposed: 'capture',
  page,
  accountKeys,
};
