/** Reddit. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { old } from './old.ts';
import { shreddit } from './shreddit.ts';

export const reddit: Network = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['https://*.reddit.com/*'],
  termsUrl: 'https://redditinc.com/policies/user-agreement',
  proposed: 'capture',
  page,
  accountKeys,
  layouts: [shreddit, old],
};
