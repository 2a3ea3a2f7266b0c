/** SMF (Simple Machines Forum), 1.1 to 2.1. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { layouts } from './layouts.ts';

export const smf: Network = {
  id: 'smf',
  name: 'SMF',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts,
};
