/** XenForo. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const xenforo: Network = {
  id: 'xenforo',
  name: 'XenForo',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts: [],
};
