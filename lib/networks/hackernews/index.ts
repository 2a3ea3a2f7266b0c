/** Hacker News. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { web } from './web.ts';

export const hackernews: Network = {
  id: 'hackernews',
  name: 'Hacker News',
  hosts: ['https://news.ycombinator.com/*'],
  termsUrl: 'https://www.ycombinator.com/legal/',
  proposed: 'capture',
  page,
  accountKeys,
  layouts: [web],
};
