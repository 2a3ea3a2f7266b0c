/** TikTok. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { web } from './web.ts';

export const tiktok: Network = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['https://*.tiktok.com/*'],
  termsUrl: 'https://www.tiktok.com/legal/terms-of-service',
  proposed: 'capture',
  page,
  accountKeys,
  layouts: [web],
};
