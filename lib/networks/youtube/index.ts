/** YouTube. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { studio } from './studio.ts';
import { watch } from './watch.ts';

export const youtube: Network = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['https://*.youtube.com/*'],
  termsUrl: 'https://www.youtube.com/t/terms',
  proposed: 'capture',
  page,
  accountKeys,
  layouts: [watch, studio],
};
