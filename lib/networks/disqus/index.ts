/** Disqus: comments under other sites’ pages, in a frame of its own. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { frame } from './layout.ts';

export const disqus: Network = {
  id: 'disqus',
  name: 'Disqus',
  hosts: ['https://disqus.com/*'],
  termsUrl: 'https://help.disqus.com/en/articles/1717102-terms-of-service',
  proposed: 'capture',
  page,
  accountKeys,
  layouts: [frame],
  frames: true,
};
