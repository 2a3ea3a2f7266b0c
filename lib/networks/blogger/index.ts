/** Blogger, at blogspot or on a domain of the blog’s own: posts and their comments. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { blog } from './layout.ts';

export const blogger: Network = {
  id: 'blogger',
  name: 'Blogger',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts: [blog],
};
