/** Discourse. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { layouts } from './layouts.ts';

export const discourse: Network = {
  id: 'discourse',
  name: 'Discourse',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts,
};
