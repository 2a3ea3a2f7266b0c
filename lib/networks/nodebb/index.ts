/** NodeBB, versions 1 to 4. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { components } from './components.ts';

export const nodebb: Network = {
  id: 'nodebb',
  name: 'NodeBB',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts: [components],
};
