/** Flarum, from the betas of 0.1 to 2: the app, and the view without scripts. */
import type { Network } from '../network.ts';
import { accountKeys, page } from './address.ts';
import { app } from './app.ts';
import { content } from './content.ts';

export const flarum: Network = {
  id: 'flarum',
  name: 'Flarum',
  hosts: [],
  termsUrl: null,
  proposed: 'overlay',
  page,
  accountKeys,
  layouts: [app, content],
};
