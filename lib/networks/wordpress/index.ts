/** WordPress, self-hosted or on wordpress.com: comments under posts. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { layouts } from './layout.ts';

export const wordpress: Network = {
  id: 'wordpress',
  name: 'WordPress',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts,
};
