/** Ghost: articles, and comments in a frame of their own. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { frames } from './frame.ts';
import { sites } from './site.ts';

export const ghost: Network = {
  id: 'ghost',
  name: 'Ghost',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts: [...frames, ...sites],
};
