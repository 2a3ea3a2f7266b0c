/** NodeBB. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const nodebb: Network = {
  id: 'nodebb',
  name: 'NodeBB',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts: [],
};
