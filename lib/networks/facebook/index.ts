/** Facebook. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { comet } from './comet.ts';

export const facebook: Network = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['*://*.facebook.com/*'],
  termsUrl: 'https://www.facebook.com/legal/terms',
  proposed: 'capture',
  page,
  accountKeys,
  layouts: [comet],
};
