/** phpBB 2 and 3. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { layouts } from './layouts.ts';

export const phpbb: Network = {
  id: 'phpbb',
  name: 'phpBB',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts,
};
