/** WoltLab. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';

export const woltlab: Network = {
  id: 'woltlab',
  name: 'WoltLab',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts: [],
};
