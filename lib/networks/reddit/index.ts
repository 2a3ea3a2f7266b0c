/** Reddit. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const reddit: Network = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['https://*.reddit.com/*'],
  termsUrl: 'https://redditinc.com/policies/user-agreement',
  proposed: 'capture',
  page,
  accountKeys,
  layouts: [],
};
