/** XING. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { discover } from './discover.ts';

export const xing: Network = {
  id: 'xing',
  name: 'XING',
  hosts: ['https://*.xing.com/*'],
  termsUrl: 'https://www.xing.com/terms',
  proposed: 'capture',
  page,
  accountKeys,
  layouts: [discover],
};
