/** Blogger. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const blogger: Network = {
  id: 'blogger',
  name: 'Blogger',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts: [],
};
