/** Any other website: no site knowledge, read by the general readers (general.ts). */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const web: Network = {
  id: 'web',
  name: 'Web',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts: [],
};
