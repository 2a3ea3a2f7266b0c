/** Flarum. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const flarum: Network = {
  id: 'flarum',
  name: 'Flarum',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts: [],
};
