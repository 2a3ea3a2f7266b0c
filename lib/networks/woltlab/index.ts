/** WoltLab Burning Board 3 and 4, WoltLab Suite 3 to 6. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { comments } from './comments.ts';
import { thread } from './thread.ts';

export const woltlab: Network = {
  id: 'woltlab',
  name: 'WoltLab',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts: [comments, thread],
};
