/** Stack Exchange. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { web } from './web.ts';

export const stackexchange: Network = {
  id: 'stackexchange',
  name: 'Stack Exchange',
  hosts: [
    'https://*.stackexchange.com/*',
    'https://*.stackoverflow.com/*',
    'https://*.superuser.com/*',
    'https://*.serverfault.com/*',
    'https://*.askubuntu.com/*',
    'https://*.mathoverflow.net/*',
    'https://*.stackapps.com/*',
  ],
  termsUrl: 'https://stackoverflow.com/legal/terms-of-service/public',
  proposed: 'capture',
  page,
  accountKeys,
  layouts: [web],
};
