/** Instagram. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { web } from './web.ts';

export const instagram: Network = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['*://*.instagram.com/*'],
  termsUrl: 'https://help.instagram.com/581066165581870',
  proposed: 'capture',
  page,
  accountKeys,
  layouts: [web],
};
