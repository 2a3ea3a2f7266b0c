/** Mastodon. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { layouts } from './layouts.ts';

export const mastodon: Network = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts,
};
