/** X (Twitter). */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { web } from './web.ts';

export const x: Network = {
  id: 'x',
  name: 'X',
  hosts: ['*://*.x.com/*', '*://*.twitter.com/*'],
  termsUrl: 'https://x.com/tos',
  proposed: 'capture',
  page,
  accountKeys,
  layouts: [web],
};
