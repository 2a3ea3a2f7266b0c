/** Ghost. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const ghost: Network = {
  id: 'ghost',
  name: 'Ghost',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts: [],
};
