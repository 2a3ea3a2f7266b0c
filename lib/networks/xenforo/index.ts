/** XenForo, versions 1 and 2. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { xf1 } from './xf1.ts';
import { xf2 } from './xf2.ts';

export const xenforo: Network = {
  id: 'xenforo',
  name: 'XenForo',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts: [xf2, xf1],
};
