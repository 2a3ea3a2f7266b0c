/** vBulletin 3, 4 and 5. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { layouts } from './layouts.ts';

export const vbulletin: Network = {
  id: 'vbulletin',
  name: 'vBulletin',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts,
};
