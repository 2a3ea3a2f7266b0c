/** SMF. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const smf: Network = {
  id: 'smf',
  name: 'SMF',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts: [],
};
