/** Bluesky. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { web } from './web.ts';

export const bluesky: Network = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['https://bsky.app/*'],
  termsUrl: 'https://bsky.social/about/support/tos',
  proposed: 'capture',
  page,
  accountKeys,
  layouts: [web],
};
