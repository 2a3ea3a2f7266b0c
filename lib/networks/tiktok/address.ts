/** TikTok's addresses as facts. Pure. */
import type { Network } from '../network.ts';
import { plainAddress } from '../shared/address.ts';

/** What an address is and its canonical form. */
export const page: Network['page'] = (url) => ({ kind: 'other', url: url.origin + url.pathname });

/** Keys of an account, most stable first. */
export const accountKeys: Network['accountKeys'] = ({ url }) =>
  [url && plainAddress(url)].filter((key) => key != null && key !== '') as string[];
