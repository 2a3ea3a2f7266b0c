/** What is known of Stack Exchange without a page at hand: hosts, terms, addresses, accounts. */
import type { NetworkFacts } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const facts: NetworkFacts = {
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
};
