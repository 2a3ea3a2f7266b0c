/** Threads. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { web } from './web.ts';

export const threads: Network = {
  id: 'threads',
  name: 'Threads',
  hosts: ['https://*.threads.com/*', 'https://*.threads.net/*'],
  termsUrl: 'https://help.instagram.com/769983657850450',
  proposed: 'capture',
  page,
  accountKeys,
  layouts: [web],
};
