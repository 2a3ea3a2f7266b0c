/** vBulletin. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const vbulletin: Network = {
  id: 'vbulletin',
  name: 'vBulletin',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts: [],
};
