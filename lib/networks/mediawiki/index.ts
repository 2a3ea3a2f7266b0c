/** MediaWiki. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { layouts } from './layout.ts';

export const mediawiki: Network = {
  id: 'mediawiki',
  name: 'MediaWiki',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts,
};
